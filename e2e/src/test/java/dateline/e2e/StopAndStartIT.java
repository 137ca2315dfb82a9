package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.DocumentMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything is stopped and started again. Logs of all processes: {@code e2e/target/logs/stop-and-start}. */
class StopAndStartIT {

    private static final Path LOGS = Path.of("target", "logs", "stop-and-start");

    @TempDir
    private Path data;

    @Test
    void keepsWhatItHadAndTakesNothingTwice() {
        List<DocumentMessage> documents = IntStream.range(0, 6)
                .mapToObj(number -> Copywriter.write(number).asText())
                .toList();
        try (var system = RunningSystem.start(data, LOGS)) {
            var http = new HttpApi(system);
            documents.forEach(document -> assertThat(http.post(document)).isPresent());
            await("all facts can be read; logs: " + LOGS.toAbsolutePath())
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> readable(http).size() == documents.size());
            Map<String, JsonNode> before = readable(http);

            system.stopAll();
            system.startAll();

            await("it has what it had; logs: " + LOGS.toAbsolutePath())
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(readable(http)).isEqualTo(before));
            documents.forEach(document -> assertThat(http.post(document)).isPresent());
            DocumentMessage last = Copywriter.write(99).asText();
            assertThat(http.post(last)).isPresent();
            await("a new article comes through")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> readable(http).size() == documents.size() + 1);
            assertThat(readable(http)).containsAllEntriesOf(before);
        }
    }

    private static Map<String, JsonNode> readable(HttpApi http) {
        Map<String, JsonNode> articles = new TreeMap<>();
        for (String id : http.listedArticles()) {
            http.get("/v1/articles/" + id)
                    .filter(article -> article.has("facts"))
                    .ifPresent(article -> articles.put(id, article));
        }
        return articles;
    }
}
