package dateline.e2e;

import java.nio.file.Path;
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

    @TempDir
    static Path data;

    static RunningSystem system;
    static TopicClient topic;
    static HttpApi http;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(
                Browser.program().isPresent(), "no chromium on the PATH: the pages were not tested in a browser");
        system = RunningSystem.start(data.resolve("system"), LOGS);
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

    @Nested
    class Comments extends CommentsJourney {}

    @Nested
    class Desk extends DeskJourney {}
}
