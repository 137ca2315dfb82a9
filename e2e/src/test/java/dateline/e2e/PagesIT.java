package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.contracts.DocumentMessage;
import dateline.tools.browser.Chromium;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in a real browser, with everything behind them: one system for all of it, since starting it takes longest.
 * Without Chromium these tests are skipped. Logs of all processes: {@code e2e/target/logs/pages}.
 */
class PagesIT {

    static final Path LOGS = Path.of("target", "logs", "pages");

    /** So few changes are kept for those who come back to the stream that a test can let more happen meanwhile. */
    static final int STREAM_WINDOW = 20;

    @TempDir
    static Path data;

    static RunningSystem system;
    static TopicClient topic;
    static HttpApi http;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(
                Chromium.program().isPresent(), "no chromium on the PATH: the pages were not tested in a browser");
        system = RunningSystem.start(
                data.resolve("system"), LOGS, Map.of("DATELINE_STREAM_WINDOW", Integer.toString(STREAM_WINDOW)));
        topic = new TopicClient(system.bootstrapServers());
        http = new HttpApi(system);
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            topic.close();
            system.close();
        }
    }

    /** The address of a page. */
    static String page(String path) {
        return system.address(RunningSystem.QUERY) + path;
    }

    /** Sends an article, and answers with its id when it can be read. */
    static String publish(DocumentMessage document) {
        String documentId = http.post(document).orElseThrow();
        await("the article can be read").atMost(Duration.ofSeconds(60)).until(() -> http.get(
                        "/v1/documents/" + documentId)
                .filter(state -> state.path("state").asText().equals("article"))
                .isPresent());
        String id = http.get("/v1/documents/" + documentId)
                .orElseThrow()
                .path("articleId")
                .asText();
        await("it is listed").atMost(Duration.ofSeconds(60)).until(() -> http.get("/v1/articles/" + id)
                .isPresent());
        return id;
    }

    /** The policy refused nothing, and no script complained. */
    static void assertKept(Browser browser, String where) {
        assertThat(browser.ask("window.violations").toString())
                .as("what the policy refused at %s", where)
                .isEqualTo("[]");
        assertThat(browser.troubles()).as("errors at %s", where).isEmpty();
    }

    @Nested
    class Articles extends ArticleJourney {}

    @Nested
    class Comments extends CommentsJourney {}

    @Nested
    class Desk extends DeskJourney {}

    @Nested
    class Live extends LiveJourney {}
}
