package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.Rejection;
import dateline.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three hundred documents by both ways, while each service is killed once: nothing is lost, nothing is doubled, and what
 * is wrong is rejected with its reason. Logs of all processes: {@code e2e/target/logs/journey}.
 */
class JourneyIT {

    private static final Path LOGS = Path.of("target", "logs", "journey");
    private static final int ARTICLES = 252;
    private static final Ledger LEDGER = Ledger.of(ARTICLES);

    @TempDir
    private static Path data;

    private static RunningSystem system;
    private static TopicClient topic;
    private static HttpApi http;

    /** Publishes everything and kills each service on the way; returns when all has come through. */
    @BeforeAll
    static void publishWhileServicesAreKilled() {
        system = RunningSystem.start(data, LOGS);
        topic = new TopicClient(system.bootstrapServers());
        http = new HttpApi(system);
        try (var publisher = new Publisher(LEDGER, topic, http)) {
            List<String> victims = List.of(RunningSystem.PROCESSING, RunningSystem.INGEST, RunningSystem.QUERY);
            for (int i = 0; i < victims.size(); i++) {
                int after = (i + 1) * LEDGER.items().size() / 5;
                await("%d documents are published".formatted(after))
                        .atMost(Duration.ofSeconds(90))
                        .until(() -> publisher.published() >= after);
                system.killAndStartAgain(victims.get(i));
            }
            publisher.awaitEnd(Duration.ofSeconds(180));
        }
        RunningSystem.SERVICES.forEach(system::awaitReady);
        await("all documents are through; logs: " + LOGS.toAbsolutePath())
                .atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofSeconds(1))
                .until(JourneyIT::everythingIsThrough);
    }

    @AfterAll
    static void stop() {
        if (topic != null) {
            topic.close();
        }
        if (system != null) {
            system.close();
        }
    }

    private static boolean everythingIsThrough() {
        return LEDGER.poison().stream()
                        .allMatch(poison -> state(poison.documentId()).equals("rejected"))
                && LEDGER.good().stream()
                        .map(good -> http.get("/v1/documents/" + good.document().documentId()))
                        .allMatch(document ->
                                document.filter(found -> found.has("articleId")).isPresent())
                && LEDGER.revisions().keySet().size() == http.listedArticles().size()
                && http.listedArticles().stream().allMatch(id -> http.get("/v1/articles/" + id)
                        .filter(article -> article.has("facts"))
                        .isPresent());
    }

    private static String state(String documentId) {
        return http.get("/v1/documents/" + documentId)
                .map(document -> document.path("state").asText())
                .orElse("");
    }

    @Test
    void saysOfEveryDocumentWhatBecameOfIt() {
        SoftAssertions.assertSoftly(softly -> LEDGER.good()
                .forEach(good -> softly.assertThat(state(good.document().documentId()))
                        .describedAs(
                                "state of document %s of %s",
                                good.document().documentId(), good.document().url())
                        .isIn(good.expected())));
    }

    @Test
    void hasEveryArticleOnceWithExactlyTheRevisionsThatWerePublished() {
        Map<String, Integer> revisions = new LinkedHashMap<>();
        for (JsonNode article : articles()) {
            revisions.merge(
                    article.path("url").asText(), article.path("revisions").size(), Integer::sum);
            assertThat(article.path("latestRevision").asInt())
                    .describedAs(article.path("url").asText())
                    .isEqualTo(article.path("revisions").size());
        }

        assertThat(revisions).containsExactlyInAnyOrderEntriesOf(LEDGER.revisions());
    }

    @Test
    void hasTheWordsAndTheFactsOfEveryArticle() {
        Map<String, JsonNode> byUrl = new LinkedHashMap<>();
        articles().forEach(article -> byUrl.put(article.path("url").asText(), article));
        SoftAssertions.assertSoftly(softly -> {
            for (int number = 0; number < ARTICLES; number++) {
                Copywriter.Article written = Copywriter.write(number);
                JsonNode article = byUrl.get(written.url());
                softly.assertThat(article.path("headline").asText()).isEqualTo(written.headline());
                softly.assertThat(article.path("text").asText()).contains(written.paragraphs());
                softly.assertThat(texts(article.path("facts").path("quotes"), "words"))
                        .describedAs("quotations of %s", written.url())
                        .anyMatch(quotation -> quotation.startsWith(written.quotation()));
                softly.assertThat(article.path("facts").path("sentences").size())
                        .describedAs("sentences of %s", written.url())
                        .isGreaterThan(written.paragraphs().size());
            }
        });
    }

    @Test
    void givesOffsetsThatFitTheText() {
        SoftAssertions.assertSoftly(softly -> {
            for (JsonNode article : articles()) {
                String text = article.path("text").asText();
                spans(article.path("facts")).forEach(span -> softly.assertThat(text.substring(
                                text.offsetByCodePoints(0, span.path("start").asInt()),
                                text.offsetByCodePoints(0, span.path("end").asInt())))
                        .isEqualTo(span.path("text").asText()));
            }
        });
    }

    @Test
    void rejectsEveryPoisonWithItsCodeAndOriginalBytesOnce() {
        Map<String, ConsumerRecord<byte[], byte[]>> rejected = new LinkedHashMap<>();
        for (var record : topic.everythingOn(Topics.REJECTED)) {
            // A rejection may be written again after a kill; its origin says that it is the same one.
            rejected.put(
                    header(record, Rejection.HEADER_PARTITION) + "/" + header(record, Rejection.HEADER_OFFSET), record);
        }

        assertThat(rejected).hasSize(LEDGER.poison().size());
        for (Poison poison : LEDGER.poison()) {
            assertThat(rejected.values()).anySatisfy(record -> {
                assertThat(record.value()).isEqualTo(poison.value());
                assertThat(header(record, Rejection.HEADER_CODE))
                        .isEqualTo(poison.code().name());
                assertThat(header(record, Rejection.HEADER_REASON)).isNotBlank();
            });
            JsonNode document = http.get("/v1/documents/" + poison.documentId()).orElseThrow();
            assertThat(document.path("state").asText()).isEqualTo("rejected");
            assertThat(document.path("code").asText()).isEqualTo(poison.code().name());
        }
    }

    @Test
    void writesEachRevisionAlikeHoweverOften() {
        assertRepeatsAreEqual(Topics.ARTICLES);
        assertRepeatsAreEqual(Topics.ANALYSES);
    }

    private static void assertRepeatsAreEqual(String name) {
        Map<String, String> valueById = new LinkedHashMap<>();
        for (var record : topic.everythingOn(name)) {
            String value = new String(record.value(), StandardCharsets.UTF_8);
            String earlier = valueById.putIfAbsent(header(record, "ce_id"), value);
            assertThat(Optional.ofNullable(earlier).orElse(value)).isEqualTo(value);
        }
        assertThat(valueById)
                .describedAs("revisions on %s", name)
                .hasSize(LEDGER.revisions().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    @Test
    void findsAnArticleByItsWords() {
        Copywriter.Article written = Copywriter.write(17);

        JsonNode found = http.get("/v1/search?q=" + HttpApi.encoded(Optional.of("\"" + written.headline() + "\"")))
                .orElseThrow();

        assertThat(StreamSupport.stream(found.path("items").spliterator(), false)
                        .map(item -> item.path("article").path("url").asText()))
                .containsExactly(written.url());
    }

    private static List<JsonNode> articles() {
        return http.listedArticles().stream()
                .map(id -> http.get("/v1/articles/" + id).orElseThrow())
                .toList();
    }

    private static List<String> texts(JsonNode facts, String span) {
        return StreamSupport.stream(facts.spliterator(), false)
                .map(fact -> fact.path(span).path("text").asText())
                .toList();
    }

    /** Every object in the facts that has a start, an end and words, however deep. */
    private static List<JsonNode> spans(JsonNode facts) {
        List<JsonNode> spans = new ArrayList<>();
        if (facts.has("start") && facts.has("end") && facts.has("text")) {
            spans.add(facts);
        }
        facts.forEach(child -> spans.addAll(spans(child)));
        return spans;
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(
                Objects.requireNonNull(record.headers().lastHeader(name), name).value(), StandardCharsets.UTF_8);
    }
}
