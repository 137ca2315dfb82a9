package dateline.processing.messaging;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.ArticleMessage;
import dateline.contracts.CloudEvents;
import dateline.contracts.ContentId;
import dateline.contracts.MessageJson;
import dateline.contracts.Rejection;
import dateline.contracts.Schemas;
import dateline.contracts.Topics;
import dateline.processing.SampleArticle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DevStackResource.class)
class ProcessingIT {

    private static final Instant LEARNED_AT = Instant.parse("2022-01-10T14:00:00Z");
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    @Inject
    KafkaClientService clients;

    @Test
    void anArticleComesOutAsItsFactsWithTheTimeOfTheArticle() throws IOException {
        ArticleMessage.Revised article = SampleArticle.of(
                "facts", 1, "Blinken warns Moscow", "Antony Blinken arrived in Almaty on Friday, the ministry said.");

        send(record(article));

        ConsumerRecord<byte[], byte[]> published = published(article, 1).get(0);
        AnalysisMessage analysis = MessageJson.MAPPER.readValue(published.value(), AnalysisMessage.class);
        assertThat(analysis.articleId()).isEqualTo(article.articleId());
        assertThat(analysis.contentHash()).isEqualTo(article.contentHash());
        assertThat(analysis.entities())
                .extracting(AnalysisMessage.Entity::name)
                .contains("Antony Blinken", "Almaty", "Moscow");
        assertThat(analysis.dates())
                .extracting(each -> each.value().value().orElseThrow())
                .containsExactly("2022-01-07");
        assertThat(analysis.gaps()).isEmpty();
        assertThat(Schemas.ANALYSIS.violations(MessageJson.MAPPER.readTree(published.value())))
                .isEmpty();
        assertThat(published.timestamp()).isEqualTo(LEARNED_AT.toEpochMilli());
        assertThat(header(published, "ce_type")).isEqualTo(AnalysisMessage.TYPE);
        assertThat(header(published, "ce_id")).isEqualTo(article.articleId() + "/1");
        assertThat(header(published, "ce_source")).isEqualTo("/dateline/processing");
    }

    @Test
    void anArticleThatComesAgainIsPublishedAgainByteForByte() {
        ArticleMessage.Revised article = SampleArticle.of("again", 1, "Rain in Oslo", "It rained in Oslo on Monday.");

        send(record(article));
        published(article, 1);
        send(record(article));

        List<ConsumerRecord<byte[], byte[]>> both = published(article, 2);
        assertThat(both.get(1).value()).isEqualTo(both.get(0).value());
        given().get("/q/metrics").then().statusCode(200);
        assertThat(given().get("/q/metrics").asString()).contains("outcome=\"repeat\"");
    }

    @Test
    void aRecordThatIsNoArticleGoesAsideAndHoldsNobodyUp() {
        ArticleMessage.Revised after = SampleArticle.of("after", 1, "Snow in Bergen", "Snow fell in Bergen.");
        byte[] key = after.articleId().getBytes(UTF_8);

        send(new ProducerRecord<>(Topics.ARTICLES, key, "{\"kind\":\"revised\"".getBytes(UTF_8)));
        send(new ProducerRecord<>(Topics.ARTICLES, key, "{\"kind\":\"revised\"}".getBytes(UTF_8)));
        send(new ProducerRecord<>(Topics.ARTICLES, key, null));
        send(record(after));

        assertThat(published(after, 1)).hasSize(1);
        List<ConsumerRecord<byte[], byte[]>> rejected = records(Topics.REJECTED, key, 3);
        assertThat(rejected)
                .extracting(each -> header(each, Rejection.HEADER_CODE))
                .containsExactly("UNREADABLE", "INVALID", "EMPTY");
        assertThat(rejected.get(0).value()).isEqualTo("{\"kind\":\"revised\"".getBytes(UTF_8));
        assertThat(rejected)
                .extracting(each -> header(each, Rejection.HEADER_SERVICE))
                .containsOnly("processing-service");
    }

    @Test
    void aWithdrawnArticleLosesItsFacts() throws IOException {
        ArticleMessage.Revised article = SampleArticle.of("gone", 1, "Fog in Turku", "Fog lay over Turku.");
        var withdrawn = new ArticleMessage.Withdrawn(
                article.articleId(), 2, ContentId.of('d', "kill"), LEARNED_AT, "legal reasons");

        send(record(article));
        send(record(withdrawn));

        AnalysisMessage last =
                MessageJson.MAPPER.readValue(published(article, 2).get(1).value(), AnalysisMessage.class);
        assertThat(last.revision()).isEqualTo(2);
        assertThat(last.entities()).isEmpty();
        assertThat(last.gaps()).containsExactly(new AnalysisMessage.Gap("text", "withdrawn: legal reasons"));
    }

    @Test
    void revisionsOfOneArticleComeOutInTheirOrder() throws IOException {
        List<ArticleMessage.Revised> revisions = new ArrayList<>();
        for (int revision = 1; revision <= 20; revision++) {
            String body = "Troops left Almaty on Friday. ".repeat(revision % 3 == 0 ? 40 : 1) + revision;
            revisions.add(SampleArticle.of("ordered", revision, "Troops leave", body));
        }

        revisions.forEach(each -> send(record(each)));

        List<Integer> published = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> each : published(revisions.get(0), 20)) {
            published.add(MessageJson.MAPPER
                    .readValue(each.value(), AnalysisMessage.class)
                    .revision());
        }
        assertThat(published)
                .containsExactlyElementsOf(
                        revisions.stream().map(ArticleMessage.Revised::revision).toList());
    }

    @Test
    void theClientsRunWithTheSettingsThatKeepRecordsSafe() {
        Map<String, Object> consumer =
                Map.copyOf(withoutNulls(clients.getConsumer("articles").configuration()));
        assertThat(strings(consumer))
                .containsEntry("auto.offset.reset", "earliest")
                .containsEntry("group.id", "dateline-processing-" + version)
                .containsEntry("enable.auto.commit", "false")
                .containsEntry("max.poll.records", "64")
                .containsEntry("max.partition.fetch.bytes", "4194304")
                .containsEntry("session.timeout.ms", "10000")
                .containsEntry("heartbeat.interval.ms", "3000");
        for (String channel : List.of("analyses", "decisions", "rejected")) {
            Map<String, Object> producer =
                    withoutNulls(clients.getProducer(channel).configuration());
            assertThat(strings(producer))
                    .containsEntry("acks", "all")
                    .containsEntry("enable.idempotence", "true")
                    .containsEntry("delivery.timeout.ms", "30000")
                    .containsEntry("max.block.ms", "5000")
                    .containsEntry("compression.type", "lz4")
                    .containsEntry("linger.ms", "2")
                    .containsEntry("max.request.size", "2097152");
        }
    }

    @Test
    void livenessDoesNotLookAtKafkaOrTheStore() {
        String live =
                given().get("/q/health/live").then().statusCode(200).extract().asString();

        assertThat(live)
                .doesNotContainIgnoringCase("kafka")
                .doesNotContainIgnoringCase("mongo")
                .doesNotContain("articles");
    }

    @Test
    void itIsReadyWhenTheModelsAreLoadedAndTheTopicIsThere() {
        await().atMost(LONG_ENOUGH).untilAsserted(() -> given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", is("UP"))
                .body("checks.name", org.hamcrest.Matchers.hasItem("language models")));
    }

    private static ProducerRecord<byte[], byte[]> record(ArticleMessage message) {
        return CloudEvents.write(
                Topics.ARTICLES,
                message.articleId(),
                message.type(),
                message.articleId() + "/" + message.revision(),
                "/dateline/ingest",
                LEARNED_AT,
                message);
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", bootstrapServers);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(record);
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> published(ArticleMessage article, int count) {
        return records(Topics.ANALYSES, article.articleId().getBytes(UTF_8), count);
    }

    private List<ConsumerRecord<byte[], byte[]>> records(String topic, byte[] key, int count) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("auto.offset.reset", "earliest");
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new org.apache.kafka.common.TopicPartition(topic, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(LONG_ENOUGH).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> {
                    if (java.util.Arrays.equals(each.key(), key)) {
                        found.add(each);
                    }
                });
                return found.size() >= count;
            });
        }
        return found;
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static Map<String, Object> withoutNulls(Map<String, ?> settings) {
        Map<String, Object> result = new java.util.TreeMap<>();
        settings.forEach((name, value) -> {
            if (value != null) {
                result.put(name, value);
            }
        });
        return result;
    }

    private static Map<String, String> strings(Map<String, Object> settings) {
        Map<String, String> result = new java.util.TreeMap<>();
        settings.forEach((name, value) -> result.put(name, value.toString()));
        return result;
    }
}
