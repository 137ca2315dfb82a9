package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.DocumentMessage;
import dateline.contracts.MessageJson;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways that readers go through the desk, over some of the samples. Run by {@link PagesIT}. */
abstract class DeskJourney {

    /** Of these days there are enough stories for each page to have something on it. */
    private static final String DAYS = "2022-01-(0[5-6]|1[0-8])";

    private static Browser browser;

    @BeforeAll
    static void send() throws IOException {
        int sent = 0;
        for (JsonNode sample : MessageJson.MAPPER.readTree(Repository.text("samples/articles/index.json"))) {
            if (sample.path("published").asText().matches(DAYS)) {
                PagesIT.http.post(document(sample)).orElseThrow();
                sent++;
            }
        }
        int least = sent / 2;
        await("the samples are read; logs: " + PagesIT.LOGS.toAbsolutePath())
                .atMost(Duration.ofSeconds(180))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> PagesIT.http
                        .get("/v1/status")
                        .filter(status -> status.path("articles").asInt() > least
                                && status.path("articles").asInt()
                                        == status.path("analysed").asInt())
                        .isPresent());
        browser = Browser.start(Files.createDirectories(PagesIT.data.resolve("desk")), 1440, 900);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void lookAsOnADesk() {
        browser.look(1440, 900, "light");
        browser.troubles();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events", "/quotes", "/figures", "/live", "ARTICLE", "ACTOR", "PLACE", "/moderation"})
    void everyPageFitsAndIsOpenToAllInLightAndDark(String view) {
        for (int width : List.of(1440, 390)) {
            for (String scheme : List.of("light", "dark")) {
                browser.look(width, 900, scheme);
                browser.open(PagesIT.page(address(view)));
                browser.until(SETTLED);
                String at = "%s, %d wide, %s".formatted(view, width, scheme);
                assertThat(browser.ask("document.documentElement.scrollWidth <= innerWidth")
                                .asBoolean())
                        .as("%s fits", at)
                        .isTrue();
                assertThat(Axe.violations(browser)).as(at).isEmpty();
                assertThat(browser.ask(SCRIPT_BYTES).asInt())
                        .as("script of %s, drawings apart", at)
                        .isBetween(1, 200_000);
                assertKept(at);
            }
        }
    }

    @Test
    void aKindOfEventIsAskedForAndTakenAwayAndTheBackButtonGoesBack() {
        browser.open(PagesIT.page("/"));
        browser.until("document.querySelector('.types a')");
        String kind =
                browser.ask("document.querySelector('.types a').textContent").asText();
        browser.click(".types a");
        browser.until("location.search.includes('type=') && document.querySelector('.asked a')");
        assertThat(browser.text(".asked li")).contains(kind);
        browser.until("document.querySelectorAll('.types tbody tr').length === 1");
        assertThat(browser.text(".section-title")).isEqualTo("Stories that tell of it");

        browser.click(".asked a");
        browser.until("location.search === '' && document.querySelectorAll('.types tbody tr').length > 1");
        browser.ask("history.back()");
        browser.until("location.search.includes('type=') && document.querySelector('.asked a')");
        assertKept("Today");
    }

    @Test
    void aDayAPlaceAndACountryAreAskedForInTheDrawings() {
        browser.open(PagesIT.page("/"));
        browser.until("document.querySelector('.timeline a.bar') && document.querySelector('.map a.spot')");
        browser.ask("document.querySelector('.timeline a.bar:last-of-type').focus()");
        browser.pressKey("ArrowLeft", 37);
        browser.pressKey("Enter", 13);
        browser.until("/from=(2022-..-..)&to=\\1/.test(location.search)");
        browser.ask("history.back()");
        browser.until("location.search === '' && document.querySelector('.map a.spot')");

        browser.ask("document.querySelector('.map a.spot').focus()");
        browser.pressKey("Enter", 13);
        browser.until("location.search.includes('place=') && document.querySelector('.asked li')");
        assertThat(browser.text(".asked li")).contains("in ").doesNotContain("geonames");
        browser.ask("history.back()");

        browser.until("location.search === '' && document.querySelector('.map a[href*=\"country=KAZ\"]')");
        browser.ask("document.querySelector('.map a[href*=\"country=KAZ\"]')"
                + ".dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))");
        browser.until("location.search === '?country=KAZ' && document.querySelector('.country.chosen')");
        assertThat(browser.text(".asked li")).contains("Kazakhstan");
        assertKept("Today");
    }

    @Test
    void whatIsSearchedForIsFoundWithItsPassagesAndAMistakeIsSaidAtTheField() {
        browser.open(PagesIT.page("/"));
        browser.fill("#ask-q", "airport");
        browser.pressKey("Enter", 13);
        browser.until("document.querySelector('.passage mark')");
        assertThat(browser.text(".passage mark")).containsIgnoringCase("airport");

        browser.open(PagesIT.page("/?q=%22airport"));
        browser.until("document.querySelector('.filters > .field-problem').textContent");
        assertThat(browser.text(".filters > .field-problem")).startsWith("Words: ");
        assertKept("Today");
    }

    @Test
    void anEventLeadsToItsWordsAndTheWordsToTheEvent() {
        browser.open(PagesIT.page("/events"));
        browser.until("document.querySelector('.fact-table .what')");
        browser.click(".fact-table .what");
        browser.until("location.pathname.startsWith('/articles/') && document.querySelector('.entry.current')");
        assertThat(browser.ask("document.querySelectorAll('.mark.here').length").asInt())
                .isPositive();

        browser.ask("history.replaceState(null, '', location.pathname)");
        browser.click(".mark.quotes .words, .mark.events .words");
        browser.until("location.hash && document.querySelector('.entry.current')");
        assertKept("Article");
    }

    @Test
    void thePointsOfAChartAreGoneThroughByKeyAndOpenTheirSentence() {
        browser.open(PagesIT.page("/figures?kind=killed"));
        browser.until("document.querySelectorAll('.figure-chart a.point').length > 2");
        browser.ask("document.querySelector('.figure-chart a.point').focus()");
        browser.pressKey("ArrowRight", 39);
        browser.until("document.querySelector('.looked-at .sentence mark')");
        assertThat(browser.ask("document.activeElement.getAttribute('aria-label')")
                        .asText())
                .isEqualTo(browser.text(".looked-at .amount"));
        browser.pressKey("Enter", 13);
        browser.until("location.pathname.startsWith('/articles/') && document.querySelector('.entry.current')");
        assertKept("Figures");
    }

    @Test
    void aSpeakerLeadsToWhatElseTheySaidAndDid() {
        browser.open(PagesIT.page("/quotes"));
        browser.until("document.querySelector('.speakers .ranking a')");
        String name = browser.ask("document.querySelector('.speakers .ranking a').textContent")
                .asText();
        browser.click(".speakers .ranking a");
        browser.until("location.search.includes('speaker=') && document.querySelector('.quotes-said .attribution')");
        browser.click(".quotes-said .attribution a");
        browser.until("location.pathname.startsWith('/actors/') && document.querySelector('.dossier-head h1')");
        assertThat(browser.text(".dossier-head h1")).isEqualTo(name);
        browser.until("document.querySelector('.quotes-said li')");
        assertKept("Actor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actors/p00000000000000000000000000", "/places/geonames:1", "/articles/a0"})
    void whatIsNotThereIsSaidSo(String path) {
        browser.open(PagesIT.page(path));
        assertThat(browser.text(".notice h2")).isEqualTo("Nothing at this address");
        assertKept(path);
    }

    @Test
    void withoutAConnectionThePageSaysSoAndTriesAgain() {
        browser.open(PagesIT.page("/events"));
        browser.until("document.querySelector('.fact-table .what')");
        browser.offline(true);
        browser.fill("#ask-q", "airport");
        browser.pressKey("Enter", 13);
        assertThat(browser.text(".notice h2")).isEqualTo("No connection");
        browser.offline(false);
        browser.click(".notice button");
        browser.until("document.querySelector('.fact-table .what')");
        browser.troubles();
    }

    @Test
    void whereItsScriptIsCutOffThePageSaysSoAndIsFetchedAgain() {
        browser.refuse("*/js/eventview.js");
        browser.open(PagesIT.page("/events"));
        assertThat(browser.text(".notice h2")).isEqualTo("No connection");
        browser.refuse();
        browser.click(".notice button");
        browser.until("document.querySelector('.fact-table .what')");
        browser.troubles();
    }

    private static final String SCRIPT_BYTES = "performance.getEntriesByType('resource')"
            + ".filter((each) => each.name.endsWith('.js') && !each.name.includes('/webjars/'))"
            + ".reduce((sum, each) => sum + each.decodedBodySize, 0)";

    /** Nothing is being fetched any more, and what is drawn is drawn. */
    private static final String SETTLED =
            "!document.querySelector('.waiting, [aria-busy=true]') && document.readyState === 'complete'"
                    + " && ![...document.querySelectorAll('.drawing')].some((box) => box.checkVisibility() && !box.firstChild)";

    private static void assertKept(String where) {
        PagesIT.assertKept(browser, where);
    }

    private static String address(String view) {
        return switch (view) {
            case "ARTICLE" -> "/articles/" + first("articles", "/articleId");
            case "ACTOR" -> "/actors/" + first("actors?sort=articles", "/actorId");
            case "PLACE" -> "/places/" + first("places?sort=articles", "/placeId");
            default -> view;
        };
    }

    private static String first(String list, String pointer) {
        return PagesIT.http
                .get("/v1/" + list)
                .orElseThrow()
                .path("items")
                .path(0)
                .at(pointer)
                .asText();
    }

    private static DocumentMessage document(JsonNode sample) throws IOException {
        String file = sample.path("file").asText();
        return new DocumentMessage(
                Optional.of(sample.path("url").asText()),
                Optional.of(sample.path("outlet").asText()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                file.endsWith(".html") ? "text/html" : "text/plain",
                Repository.text("samples/articles/" + file));
    }
}
