package dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.ArticleMessage;
import dateline.contracts.DocumentMessage;
import dateline.contracts.DocumentReading;
import dateline.contracts.Limits;
import dateline.contracts.MessageJson;
import dateline.contracts.Rejection;
import dateline.contracts.Topics;
import dateline.contracts.Unreadable;
import dateline.ingest.document.Arrival;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From records on the topic of documents to what is told of them. Each test has pages of its own. */
@QuarkusTest
@WithTestResource(DevStackResource.class)
class DocumentFlowIT {

    private static final Instant SENT = Instant.parse("2022-01-10T20:13:26Z");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    DocumentIntake intake;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(bootstrapServers);
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    @Test
    void tellsOfAnArticleAtTheTimeOfItsDocument() {
        String document = page("told", "Two were hurt in the storm, the harbour master said.");

        Instant sent = wire.send(wire.document(document));

        JsonNode receipt = wire.receipts(id(document), 1).getLast();
        assertThat(receipt.path("outcome").asText()).isEqualTo("ARTICLE");
        ConsumerRecord<byte[], byte[]> record =
                wire.articles(receipt.path("articleId").asText(), 1).getFirst();
        assertThat(record.timestamp()).isEqualTo(sent.toEpochMilli());
        assertThat(Wire.header(record, "ce_type")).isEqualTo(ArticleMessage.Revised.TYPE);
        assertThat(Wire.header(record, "ce_id"))
                .isEqualTo(receipt.path("articleId").asText() + "/1");
        JsonNode article = Wire.json(record);
        assertThat(article.path("learnedAt").asText()).isEqualTo(sent.toString());
        assertThat(article.path("headline").asText()).isEqualTo("Port reopens after storm");
        assertThat(article.path("text").asText())
                .isEqualTo("Port reopens after storm\n\nTwo were hurt in the storm, the harbour master said.");
        assertThat(article.path("documentId").asText())
                .isEqualTo(receipt.path("documentId").asText());
    }

    @Test
    void takesAllThreeFormsOfAnEnvelope() {
        String bare = page("bare", "The port reopened on Monday, the harbour master said.");
        String binary = page("binary", "The port reopened on Tuesday, the harbour master said.");
        String structured = page("structured", "The port reopened on Friday, the harbour master said.");
        wire.send(wire.document(bare));
        ProducerRecord<byte[], byte[]> inBinary = wire.document(binary);
        header(inBinary, "ce_specversion", "1.0");
        header(inBinary, "ce_id", "1");
        header(inBinary, "ce_source", "/desk");
        header(inBinary, "ce_type", DocumentMessage.TYPE);
        header(inBinary, "content-type", "application/json");
        wire.send(inBinary);
        ProducerRecord<byte[], byte[]> inStructured = wire.document("""
                {"specversion": "1.0", "id": "2", "source": "/desk", "type": "%s",
                 "datacontenttype": "application/json", "data": %s}""".formatted(DocumentMessage.TYPE, structured));
        header(inStructured, "content-type", "application/cloudevents+json");
        wire.send(inStructured);

        for (String each : List.of(bare, binary, structured)) {
            assertThat(wire.receipts(id(each), 1).getFirst().path("outcome").asText())
                    .isEqualTo("ARTICLE");
        }
    }

    @Test
    void putsWrongRecordsAsideWithTheirBytesAndGoesOn() {
        byte[] nonsense = {'{', 'n', 'o', (byte) 0xff, 'n', 's', 'e', 'n', 's', 'e'};
        var poison = new ProducerRecord<>(Topics.DOCUMENTS, 0, 1L, "poison".getBytes(UTF_8), nonsense);
        header(poison, "sender", "desk");
        wire.send(poison);
        wire.send(new ProducerRecord<byte[], byte[]>(Topics.DOCUMENTS, 0, "tombstone".getBytes(UTF_8), null));
        String good = page("behind-poison", "The port reopened on Monday, the harbour master said.");

        JsonNode receipt = send(good);

        assertThat(receipt.path("outcome").asText()).isEqualTo("ARTICLE");
        ConsumerRecord<byte[], byte[]> aside = rejected("poison");
        assertThat(aside.value()).isEqualTo(nonsense);
        assertThat(Wire.header(aside, "sender")).isEqualTo("desk");
        assertThat(Wire.header(aside, Rejection.HEADER_CODE)).isEqualTo("UNREADABLE");
        assertThat(Wire.header(aside, Rejection.HEADER_SERVICE)).isEqualTo("ingest-service");
        assertThat(Wire.header(rejected("tombstone"), Rejection.HEADER_CODE)).isEqualTo("EMPTY");
    }

    @Test
    void putsARecordAsideThatIsTooLargeToBeCarriedWithItsReason() {
        byte[] huge = ("{\"mediaType\": \"text/plain\", \"content\": \"" + "x".repeat(Limits.RECORD_BYTES - 400))
                .getBytes(UTF_8);
        var record = new ProducerRecord<>(Topics.DOCUMENTS, 0, 1L, "huge".getBytes(UTF_8), huge);
        wire.send(record);

        ConsumerRecord<byte[], byte[]> aside = rejected("huge");

        assertThat(Wire.header(aside, Rejection.HEADER_CODE)).isEqualTo("TOO_LARGE");
        assertThat(aside.value().length).isLessThanOrEqualTo(huge.length);
        assertThat(new String(huge, UTF_8)).startsWith(new String(aside.value(), UTF_8));
    }

    @Test
    void rejectsAPageWithoutAnArticleAndSaysWhatItSeemsToBe() {
        String document = """
                {"url": "https://a.example/empty", "mediaType": "text/html", "content": "<html><body></body></html>"}""";
        wire.send(wire.document(document));

        JsonNode receipt = wire.receipts(id(document), 1).getFirst();

        assertThat(receipt.path("outcome").asText()).isEqualTo("REJECTED");
        assertThat(receipt.path("code").asText()).isEqualTo("NO_ARTICLE");
        assertThat(receipt.path("reason").asText()).contains("an empty page");
    }

    @Test
    void makesARevisionOfEachChangeAndOfOldWordsThatComeBack() {
        JsonNode first = send(page("changing", "Two were hurt in the storm, the harbour master said."));
        JsonNode second = send(page("changing", "Three were hurt in the storm, the harbour master said."));
        JsonNode back = send(page("changing", "Two were hurt in the storm, the harbour master said.", "Ports"));
        JsonNode replayed = send(page("changing", "Two were hurt in the storm, the harbour master said."), 2);

        assertThat(List.of(first, second, back))
                .extracting(receipt -> receipt.path("revision").asInt())
                .containsExactly(1, 2, 3);
        assertThat(replayed).isEqualTo(first);
    }

    @Test
    void knowsAPageWithOtherFurnitureAsARepeat() {
        String story = "Port reopens after storm\\n\\nTwo were hurt in the storm, the harbour master said.";
        JsonNode first = send(text("furnished", story));

        JsonNode again = send(
                text(
                        "furnished",
                        story
                                + "\\n\\nPrintable version | Jan 12, 2022 8:13:26 PM | https://www.harbourcourier.example/furnished"));

        assertThat(again.path("outcome").asText()).isEqualTo("REPEAT");
        assertThat(again.path("revision").asInt())
                .isEqualTo(first.path("revision").asInt());
    }

    @Test
    void tellsTheSameBytesWhenADocumentComesAgain() {
        String document = page("again", "Two were hurt in the storm, the harbour master said.");
        JsonNode receipt = send(document);
        wire.send(wire.document(document));

        List<ConsumerRecord<byte[], byte[]>> both =
                wire.articles(receipt.path("articleId").asText(), 2);

        assertThat(both.get(1).value()).isEqualTo(both.get(0).value());
        assertThat(both.get(1).timestamp()).isEqualTo(both.get(0).timestamp());
        assertThat(wire.receipts(id(document), 2)).allMatch(receipt::equals);
    }

    @Test
    void endsWithTheNewestRevisionWhenAnOldDocumentComesAgain() {
        String old = page("overtaken", "Two were hurt in the storm, the harbour master said.");
        String articleId = send(old).path("articleId").asText();
        send(page("overtaken", "Three were hurt in the storm, the harbour master said."));
        wire.send(wire.document(old));

        List<ConsumerRecord<byte[], byte[]>> told = wire.articles(articleId, 4);

        assertThat(told)
                .extracting(record -> Wire.json(record).path("revision").asInt())
                .containsExactly(1, 2, 1, 2);
        assertThat(told.get(2).value()).isEqualTo(told.get(0).value());
        assertThat(told.get(3).value()).isEqualTo(told.get(1).value());
    }

    @Test
    void takesADocumentTwiceWithOneOutcome() throws Exception {
        DocumentReading reading =
                DocumentReading.of(tree(page("twice", "Two were hurt in the storm, the harbour master said.")));
        var arrival = new Arrival(new byte[] {1}, SENT, 0, 7);

        Taken once = intake.take(arrival, reading);
        Taken twice = intake.take(new Arrival(new byte[] {2}, SENT.plusSeconds(60), 1, 9), reading);

        assertThat(twice).isEqualTo(once);
        assertThat(once.time()).isEqualTo(SENT);
    }

    @Test
    void rejectsMoreTextThanAnArticleHas() {
        String document = page("endless", "All work and no play makes a long day at the harbour. ".repeat(4_000));

        JsonNode receipt = send(document);

        assertThat(receipt.path("code").asText()).isEqualTo("TOO_LARGE");
        assertThat(receipt.path("reason").asText()).contains("200,000");
    }

    private ConsumerRecord<byte[], byte[]> rejected(String key) {
        return wire.await(
                        Topics.REJECTED,
                        1,
                        record -> record.key() != null && new String(record.key(), UTF_8).equals(key))
                .getFirst();
    }

    private JsonNode send(String document) {
        return send(document, 1);
    }

    private JsonNode send(String document, int receipts) {
        wire.send(wire.document(document));
        return wire.receipts(id(document), receipts).getLast();
    }

    private static String page(String name, String body) {
        return page(name, body, null);
    }

    private static String page(String name, String body, String section) {
        ObjectNode json = MessageJson.MAPPER.createObjectNode();
        json.put("url", "https://www.harbourcourier.example/" + name);
        json.put("outlet", "The Harbour Courier");
        if (section != null) {
            json.put("section", section);
        }
        json.put("mediaType", "text/html");
        json.put("content", "<html lang=en><body><h1>Port reopens after storm</h1><p>" + body + "</p></body></html>");
        return json.toString();
    }

    private static String text(String name, String content) {
        return """
                {"url": "https://www.harbourcourier.example/%s", "outlet": "The Harbour Courier",
                 "mediaType": "text/plain", "content": "%s"}""".formatted(name, content);
    }

    private static String id(String document) {
        try {
            return DocumentReading.of(tree(document)).documentId();
        } catch (Unreadable | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode tree(String json) throws IOException {
        return MessageJson.MAPPER.readTree(json);
    }

    private static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }
}
