package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers of Live see: what comes in, what came while they were cut off, and who may listen. Run by {@link PagesIT}. */
abstract class LiveJourney {

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(Files.createDirectories(PagesIT.data.resolve("live")), 1440, 900);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void join() {
        browser.offline(false);
        // What the page before still fetches when the server is started anew is no trouble of this one.
        browser.leave();
        browser.troubles();
    }

    @Test
    void whatComesInIsCountedAndShownWhenAskedFor() {
        PagesIT.publish(Copywriter.write(200).asText());
        browser.open(PagesIT.page("/live"));
        awaitState("open");
        browser.until("document.querySelector('.live-list .live-item')");
        int before =
                browser.ask("document.querySelectorAll('.live-list li').length").asInt();

        PagesIT.publish(Copywriter.write(201).asText());
        browser.until("!document.querySelector('.fresh').hidden");
        assertThat(browser.ask("document.querySelectorAll('.live-list li').length")
                        .asInt())
                .as("nothing moves by itself")
                .isEqualTo(before);
        assertThat(browser.text(".fresh")).matches("Show \\d+ new");
        browser.click(".fresh");
        browser.until("document.querySelector('.live-list .new')");
        browser.click(".pause");
        assertThat(browser.text(".pause")).isEqualTo("Go on");
        PagesIT.assertKept(browser, "Live");
    }

    @Test
    void afterABreakWhatCameMeanwhileIsToldAndNothingTwice() {
        browser.open(PagesIT.page("/live"));
        awaitState("open");
        String before = PagesIT.publish(Copywriter.write(210).asText());
        awaitShown(before);

        browser.offline(true);
        awaitState("lost");
        assertThat(browser.text(".live-state")).isEqualTo("The connection was lost. Trying again …");
        String meanwhile = PagesIT.publish(Copywriter.write(211).asText());
        PagesIT.publish(Copywriter.write(210).revised().asText());

        browser.offline(false);
        awaitState("open");
        awaitShown(meanwhile);
        String after = PagesIT.publish(Copywriter.write(212).asText());
        awaitShown(after);
        assertThat(browser.ask("document.querySelector('.notice-line') === null")
                        .asBoolean())
                .as("nothing was missed, and none is said to be")
                .isTrue();
        assertThat(browser.ask("(() => { const keys = [...document.querySelectorAll('[data-key]')]"
                                + ".map((row) => row.dataset.key); return keys.length - new Set(keys).size; })()")
                        .asInt())
                .as("things that are shown twice")
                .isZero();
        PagesIT.assertKept(browser, "Live");
    }

    @Test
    void afterTooLongABreakThePageSaysThatSomethingMayHaveBeenMissedAndStartsAfresh() {
        browser.open(PagesIT.page("/live"));
        awaitState("open");
        String before = PagesIT.publish(Copywriter.write(220).asText());
        awaitShown(before);
        int known = articles();
        browser.offline(true);
        awaitState("lost");
        for (int number = 1; number <= PagesIT.STREAM_WINDOW + 1; number++) {
            PagesIT.http.post(Copywriter.write(220 + number).asText()).orElseThrow();
        }
        await("more came in than is kept")
                .atMost(Duration.ofSeconds(60))
                .until(() -> articles() > known + PagesIT.STREAM_WINDOW);

        browser.offline(false);
        awaitState("open");
        assertThat(browser.text(".notice-line"))
                .contains("Something may have been missed", "more has changed since then than is kept");
        browser.click(".notice-line button");
        browser.until(
                "!document.querySelector('.notice-line, .live-list .new') && document.querySelector('.live-item')");
        awaitState("open");
        awaitShown(PagesIT.publish(Copywriter.write(250).asText()));
        PagesIT.assertKept(browser, "Live");
    }

    @Test
    void aStoryThatIsWithdrawnIsTakenOffThePage() {
        Copywriter.Article story = Copywriter.write(270);
        browser.open(PagesIT.page("/live"));
        awaitState("open");
        String articleId = PagesIT.publish(story.asText());
        awaitShown(articleId);
        askedForWhatIsNewUntil("document.querySelector('.live-list').textContent.includes(%s)"
                .formatted(Browser.quoted(story.quotation())));

        PagesIT.http.withdraw(story.url(), "Sent in error.");
        browser.until(
                "document.querySelector('.live-list').textContent.includes('A story was withdrawn by its source')");
        assertThat(browser.text(".live-list")).doesNotContain(story.headline(), story.quotation());
        PagesIT.assertKept(browser, "Live");
    }

    @Test
    void aLineThatSaysNothingForTooLongIsGivenUpAndCalledAgain() {
        browser.open(PagesIT.page("/live"));
        assertThat(browser.askAll("""
                import('/js/feed.js').then(({ Feed }) => new Promise((done) => {
                  const states = [];
                  const feed = new Feed('/v1/stream?kinds=quotes&outlet=Nobody', {
                    came() {},
                    went() {},
                    reset() {},
                    state(state) {
                      states.push(state);
                      if (states.length < 4) return;
                      feed.close();
                      done(states);
                    },
                  }, 200);
                }))""")).containsExactly("connecting", "open", "lost", "open");
    }

    @Test
    void whoComesBackToThePageAsTheyLeftItHearsOn() {
        browser.open(PagesIT.page("/live"));
        awaitState("open");
        awaitShown(PagesIT.publish(Copywriter.write(255).asText()));
        browser.click(".live-headline");
        browser.until("location.pathname.startsWith('/articles/') && document.querySelector('.text')");
        browser.ask("history.back()");
        browser.until("location.pathname === '/live'");
        awaitState("open");
        awaitShown(PagesIT.publish(Copywriter.write(256).asText()));
        PagesIT.assertKept(browser, "Live");
    }

    @Test
    void whereKeysAreRequiredThePageAsksForOneAndReadsAndListensWithIt() {
        PagesIT.system.startAnew(RunningSystem.QUERY, Map.of("DATELINE_API_KEYS_REQUIRED", "true"));
        try {
            browser.open(PagesIT.page("/live"));
            browser.click("dialog.key [type=button]");
            awaitState("refused");
            assertThat(browser.text(".live-state"))
                    .isEqualTo("Not connected. This record is kept for those who have a key.");
            browser.click(".live-list .notice button");
            browser.fill("dialog.key input", "dl_nobody_" + "e".repeat(64));
            browser.click("dialog.key [type=submit]");
            assertThat(browser.text("dialog.key .field-problem")).isEqualTo("Nobody has this key.");
            browser.fill("dialog.key input", ModeratorKeys.BEN);
            browser.click("dialog.key [type=submit]");
            awaitState("open");
            PagesIT.http.post(Copywriter.write(260).asText()).orElseThrow();
            awaitShownHeadline(Copywriter.write(260).headline());

            browser.offline(true);
            awaitState("lost");
            PagesIT.http.post(Copywriter.write(261).asText()).orElseThrow();
            browser.offline(false);
            awaitState("open");
            awaitShownHeadline(Copywriter.write(261).headline());
            assertThat(browser.ask("document.querySelector('dialog')").isNull())
                    .as("it is asked for once")
                    .isTrue();
            PagesIT.assertKept(browser, "Live");

            browser.ask(
                    "location.assign('/v1/articles/' + document.querySelector('.live-item.article').dataset.article + '/print')");
            browser.until("location.pathname.endsWith('/print') && document.querySelector('h1')");
        } finally {
            browser.ask("document.cookie = 'dateline-key=; Path=/; Max-Age=0'");
            PagesIT.system.startAnew(RunningSystem.QUERY, Map.of());
        }
    }

    /** Comments, lines of every ending, fields with and without values, an id that is none, and an event without an end. */
    private static final String STREAM =
            "id:1\\n:quiet\\nevent: came\\ndata: one\\ndata:two\\n\\nid:2\\n\\n\\r\\ndata\\r\\ndata: "
                    + "\\r\\n\\r\\nevent:went\\rdata:  three:\\r\\rretry:12\\nid: n\\0o\\nretry: 1x\\nother:field\\ndata:four\\n\\nid:3\\ndata:open";

    @Test
    void eventsAreReadByTheStandardWhereverTheirStreamIsCut() {
        browser.open(PagesIT.page("/live"));
        String read = """
                import('/js/serversent.js').then(({ EventReader }) => {
                  const stream = "%s";
                  const readIn = (...pieces) => {
                    const reader = new EventReader();
                    const sent = pieces.flatMap((piece) => reader.read(piece));
                    return JSON.stringify([sent.map(({ name, data }) => [name, data]), reader.lastEventId, reader.retryMs]);
                  };
                  const cut = [...stream].map((_, at) => readIn(stream.slice(0, at), stream.slice(at)));
                  return [...new Set([readIn(...stream), readIn(stream), ...cut])];
                })""".formatted(STREAM);
        assertThat(browser.askAll(read)).containsExactly("""
                        [[["came","one\\ntwo"],["message","\\n"],["went"," three:"],["message","four"]],"2",12]""");
    }

    private static void awaitState(String state) {
        browser.until("document.querySelector('.live-state')?.dataset.state === '%s'".formatted(state));
    }

    private static void awaitShown(String articleId) {
        askedForWhatIsNewUntil(rowsOf(articleId) + " === 1");
    }

    private static void awaitShownHeadline(String headline) {
        askedForWhatIsNewUntil(
                "[...document.querySelectorAll('.live-headline')].filter((link) => link.textContent === %s).length === 1"
                        .formatted(Browser.quoted(headline)));
    }

    /** Asks for what is new again and again, as a reader does. */
    private static void askedForWhatIsNewUntil(String shown) {
        browser.until("(document.querySelector('.fresh').hidden || document.querySelector('.fresh').click(), %s)"
                .formatted(shown));
    }

    /** How many rows tell the article itself. */
    private static String rowsOf(String articleId) {
        return "document.querySelectorAll('.live-item.article[data-article=\"%s\"]').length".formatted(articleId);
    }

    private static int articles() {
        return PagesIT.http.get("/v1/status").orElseThrow().path("articles").asInt();
    }
}
