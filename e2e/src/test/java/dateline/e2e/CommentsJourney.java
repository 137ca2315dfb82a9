package dateline.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.contracts.CloudEvents;
import dateline.contracts.CommentMessage;
import dateline.contracts.CommentMessage.AddressCheck;
import dateline.contracts.CommentState;
import dateline.contracts.ContentId;
import dateline.contracts.DecisionMessage;
import dateline.contracts.DecisionMessage.Finding;
import dateline.contracts.DecisionMessage.Step;
import dateline.contracts.ModerationMessage.Action;
import dateline.contracts.ModerationMessage.Reason;
import dateline.contracts.ModerationMessage.Role;
import dateline.contracts.Seals;
import dateline.contracts.Span;
import dateline.contracts.Topics;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/**
 * A comment's whole way in a real browser: written, told what is wrong, mended, sent, moderated, read, taken back. Run by
 * {@link PagesIT}.
 */
abstract class CommentsJourney {

    private static final String PAYLOAD =
            "<img src=x onerror=\"window.pwned=1\"><script>window.pwned=1</script>\" onmouseover=\"alert(1)";
    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    @Test
    void aCommentIsWrittenMendedSentModeratedReadAndErased() throws IOException {
        String articleId = article(1);
        try (var browser = Browser.start(Files.createDirectories(PagesIT.data.resolve("writer")), 1280, 900)) {
            browser.open(PagesIT.page("/articles/" + articleId));
            browser.fill("#write-name", "Ines Okafor");
            browser.fill("#write-email", "ines.okafor@harbourmail.com");
            browser.fill("#write-text", "I think u should count the cranes again.");
            browser.click("#write [type=submit]");
            browser.until("document.querySelector('#write-text-problems .reject')");
            assertThat(browser.text("#write-text-problems")).contains("u", "Rule 3");

            browser.fill("#write-text", "I think the harbour office should count its cranes again.");
            browser.click("#write [type=submit]");
            browser.until("document.querySelector('.status-link')");
            assertThat(browser.text("#write")).contains("A moderator reads it before it is published");
            String status =
                    browser.ask("document.querySelector('.status-link').href").asText();

            moderate(browser, "harbour office should count", "p");
            browser.open(PagesIT.page("/articles/" + articleId));
            assertThat(browser.text(".comment-text"))
                    .isEqualTo("I think the harbour office should count its cranes again.");
            assertThat(browser.text(".comment-head strong")).isEqualTo("Ines Okafor");
            assertThat(browser.text("#comments-title")).contains("1");

            browser.open(status);
            assertThat(browser.text(".own h1")).isEqualTo("It is published");
            browser.click(".own-way:last-of-type summary");
            browser.click(".own-way:last-of-type button");
            browser.until("document.querySelector('.own[data-state=erased]')");
            browser.open(PagesIT.page("/articles/" + articleId));
            browser.until("document.querySelector('#comments-title')?.innerText.includes('0')");
            assertNothingRan(browser);
        }
        assertNowhere("ines.okafor");
    }

    @Test
    void aModeratorUndoesAndRejectsAndTheWriterAppeals() throws IOException {
        String articleId = article(2);
        try (var browser = Browser.start(Files.createDirectories(PagesIT.data.resolve("appeal")), 390, 844)) {
            String status =
                    write(browser, articleId, "The cranes were counted twice, and nobody said what came of it.");

            moderate(browser, "cranes were counted twice", "p");
            browser.press("u");
            browser.until("document.querySelector('.case')");
            browser.press("r");
            browser.fill("#words", "It is about another port " + PAYLOAD);
            browser.click(".own-form [type=submit]");
            browser.until("document.querySelector('.empty')");

            browser.open(status);
            assertThat(browser.text(".own h1")).isEqualTo("It was not published");
            assertThat(browser.text(".doings")).contains("It is about another port " + PAYLOAD);
            browser.fill("#appeal-words", "It is about this port " + PAYLOAD);
            browser.click(".own-form [type=submit]");
            browser.until("document.querySelector('.own[data-state=appealed]')");
            assertNothingRan(browser);

            browser.open(PagesIT.page("/moderation"));
            assertThat(browser.text(".case")).contains("another moderator decides on the appeal");
            signIn(browser, ModeratorKeys.BEN);
            assertThat(browser.text(".case .history")).contains("It is about this port " + PAYLOAD);
            assertFits(browser);
            assertNothingRan(browser);
            browser.press("p");
            browser.until("document.querySelector('.empty')");
            browser.open(PagesIT.page("/articles/" + articleId));
            assertThat(browser.text(".comment-text")).contains("The cranes were counted twice");
            assertFits(browser);
        }
    }

    @Test
    void aModeratorClaimsACommentLetsItsLinkStandAndReadersReportIt() throws IOException {
        String articleId = article(4);
        String site = URI.create(Copywriter.write(4).url()).getHost();
        String link = "https://" + site + "/cranes";
        try (var browser = Browser.start(Files.createDirectories(PagesIT.data.resolve("claimed")), 1280, 900)) {
            write(browser, articleId, "The list of the cranes is at " + link + " for everybody who can count.");
            awaitInQueue(browser, ModeratorKeys.ANNA, "list of the cranes");
            browser.press("c");
            browser.until("document.querySelector('.claim')?.innerText.includes('Give back')");
            signIn(browser, ModeratorKeys.BEN);
            assertThat(browser.text(".case")).contains("anna is looking at it until");
            assertThat(browser.ask("document.querySelectorAll('.case [data-action]').length")
                            .asInt())
                    .isZero();

            signIn(browser, ModeratorKeys.ANNA);
            browser.press("l");
            browser.until("document.querySelector('.empty')");
            browser.open(PagesIT.page("/articles/" + articleId));
            assertThat(browser.text(".comment-text a")).isEqualTo(link);
            assertThat(browser.ask("document.querySelector('.comment-text a').rel")
                            .asText())
                    .isEqualTo("nofollow ugc noopener");
            assertThat(browser.text(".comment-text")).doesNotContain("link removed");

            browser.click(".comment-tools button:last-of-type");
            browser.click(".report [type=submit]");
            browser.until("document.querySelector('.report-place')?.innerText.includes('Thank you')");
            awaitInQueue(browser, ModeratorKeys.BEN, "list of the cranes");
            assertThat(browser.text(".case .findings")).contains("R1_REPORTED");
            browser.press("p");
            browser.until("document.querySelector('.empty')");
            browser.open(PagesIT.page("/articles/" + articleId));
            assertThat(browser.text(".comment-text a")).isEqualTo(link);
        }
    }

    @Test
    void markupInAnyFieldIsShownAsText() throws IOException {
        String articleId = article(3);
        DecisionMessage shown = hostile(articleId, "shown", CommentState.PUBLISHED);
        DecisionMessage waiting = hostile(articleId, "waiting", CommentState.PENDING);
        List.of(shown, waiting).forEach(CommentsJourney::tell);
        try (var browser = Browser.start(Files.createDirectories(PagesIT.data.resolve("hostile")), 1280, 900)) {
            browser.open(PagesIT.page("/articles/" + articleId));
            assertThat(browser.text(".comment-text")).isEqualTo(PAYLOAD);
            assertThat(browser.text(".comment-head strong")).isEqualTo(PAYLOAD);
            assertNothingRan(browser);

            browser.open(PagesIT.page("/comments/" + waiting.commentId() + "#"
                    + new Seals("s".repeat(64)).seal("status", waiting.commentId())));
            assertThat(browser.text(".own")).contains(PAYLOAD);
            assertNothingRan(browser);

            browser.open(PagesIT.page("/moderation"));
            signIn(browser, ModeratorKeys.ANNA);
            browser.until("document.querySelector('[data-comment=\"%s\"]')".formatted(waiting.commentId()));
            assertThat(browser.text(".case .findings")).contains(PAYLOAD);
            assertThat(browser.text(".case .history")).contains(PAYLOAD);
            browser.press("e");
            assertThat(browser.ask("document.querySelector('#edited').value").asText())
                    .isEqualTo(PAYLOAD);
            assertNothingRan(browser);
        }
        tell(gone(waiting));
        tell(gone(shown));
    }

    // What people do

    private static String write(Browser browser, String articleId, String text) {
        browser.open(PagesIT.page("/articles/" + articleId));
        browser.fill("#write-name", "Tomas Keller");
        browser.fill("#write-email", "tomas.keller@harbourmail.com");
        browser.fill("#write-text", text);
        browser.click("#write [type=submit]");
        browser.until("document.querySelector('.status-link')");
        return browser.ask("document.querySelector('.status-link').href").asText();
    }

    /** Signs in as anna, waits for the comment with these words, and decides with a key. */
    private static void moderate(Browser browser, String words, String key) {
        awaitInQueue(browser, ModeratorKeys.ANNA, words);
        browser.press(key);
        browser.until("document.querySelector('.empty')");
    }

    private static void awaitInQueue(Browser browser, String moderator, String words) {
        signIn(browser, moderator);
        await("it is in the queue; logs: " + PagesIT.LOGS.toAbsolutePath())
                .atMost(Duration.ofSeconds(60))
                .until(() -> {
                    browser.ask("document.querySelector('.queue-head button')?.click()");
                    return browser.ask("document.querySelector('.case .said')?.innerText ?? ''")
                            .asText()
                            .contains(words);
                });
    }

    private static void signIn(Browser browser, String key) {
        // On another page: the moderators' own would keep the key again when its answer comes.
        browser.open(PagesIT.page("/"));
        browser.ask("sessionStorage.clear()");
        browser.open(PagesIT.page("/moderation"));
        browser.fill(".key-form input", key);
        browser.click(".key-form button");
        browser.until("document.querySelector('.queue-head')");
    }

    private static void assertFits(Browser browser) {
        assertThat(browser.ask("document.documentElement.scrollWidth <= innerWidth")
                        .asBoolean())
                .as("the page fits a narrow window")
                .isTrue();
    }

    private static void assertNothingRan(Browser browser) {
        assertThat(browser.ask("window.pwned ?? 'nothing'").asText()).isEqualTo("nothing");
        assertThat(browser.ask("window.violations").toString()).isEqualTo("[]");
        assertThat(browser.ask("document.querySelectorAll('main img, main script').length")
                        .asInt())
                .isZero();
    }

    /** Neither a topic nor a file of the store or of a log has it. */
    private static void assertNowhere(String address) throws IOException {
        for (Topics.Topic each : Topics.ALL) {
            for (ConsumerRecord<byte[], byte[]> record : PagesIT.topic.everythingOn(each.name())) {
                assertThat(record.value() == null ? "" : new String(record.value(), UTF_8))
                        .doesNotContain(address);
            }
        }
        for (Path folder : List.of(PagesIT.data.resolve("system"), PagesIT.LOGS)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                            .as(file.toString())
                            .doesNotContain(address);
                }
            }
        }
    }

    // What is on the topics

    private static String article(int number) {
        return PagesIT.publish(Copywriter.write(number).asText());
    }

    private static void tell(DecisionMessage decision) {
        PagesIT.topic.publish(CloudEvents.write(
                Topics.DECISIONS,
                decision.commentId(),
                DecisionMessage.TYPE,
                decision.commentId() + "/" + decision.version(),
                "/e2e",
                NOW,
                decision));
        await("it is known").atMost(Duration.ofSeconds(30)).until(() -> PagesIT.http
                .getAs("/v1/moderation/comments/" + decision.commentId(), ModeratorKeys.ANNA)
                .filter(known -> known.path("version").asInt() == decision.version())
                .isPresent());
    }

    /** A decision with markup in every field that somebody may fill. */
    private static DecisionMessage hostile(String articleId, String name, CommentState state) {
        int length = PAYLOAD.codePointCount(0, PAYLOAD.length());
        String id = ContentId.of('c', articleId, name);
        var finding = new Finding(
                2,
                "R2_SPAM",
                DecisionMessage.Severity.PENDING_HIGH,
                DecisionMessage.Field.TEXT,
                Optional.of(new Span(0, length, PAYLOAD)),
                PAYLOAD,
                PAYLOAD,
                Optional.of(PAYLOAD),
                PAYLOAD);
        var step = new Step(
                id,
                Optional.of(Action.REJECT),
                Role.MODERATOR,
                PAYLOAD,
                Optional.of(Reason.OTHER),
                Optional.of(PAYLOAD),
                Optional.of(CommentState.PENDING),
                state,
                0,
                NOW,
                "sha256:" + "0".repeat(64));
        return decision(
                new CommentMessage(articleId, Optional.empty(), PAYLOAD, PAYLOAD, Optional.empty()),
                id,
                1,
                state,
                List.of(finding),
                List.of(step));
    }

    private static DecisionMessage gone(DecisionMessage comment) {
        return decision(
                new CommentMessage(comment.articleId(), Optional.empty(), "", "", Optional.empty()),
                comment.commentId(),
                2,
                CommentState.ERASED,
                List.of(),
                comment.steps());
    }

    private static DecisionMessage decision(
            CommentMessage comment,
            String id,
            int version,
            CommentState state,
            List<Finding> findings,
            List<Step> steps) {
        return new DecisionMessage(
                id,
                version,
                comment.articleId(),
                Optional.of(1),
                Optional.empty(),
                Optional.of(comment.name()),
                Optional.of(comment.text()),
                Optional.empty(),
                AddressCheck.NONE,
                Optional.empty(),
                NOW,
                state,
                DecisionMessage.Risk.HIGH,
                "1",
                findings,
                List.of(),
                state.isPublic() ? Optional.of(comment.text()) : Optional.empty(),
                Optional.empty(),
                steps);
    }
}
