package dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.ArticleMessage;
import dateline.contracts.DocumentReading;
import dateline.contracts.MessageJson;
import dateline.contracts.ReceiptMessage;
import dateline.contracts.Rejection;
import dateline.contracts.Topics;
import dateline.contracts.Unreadable;
import dateline.contracts.WithdrawalMessage;
import dateline.ingest.article.ArticleIds;
import dateline.ingest.article.ArticleStore;
import dateline.ingest.document.Arrival;
import dateline.ingest.document.DocumentStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an article over time: corrected, sent again, taken back, restored. Each test has a page of its own. */
@QuarkusTest
@WithTestResource(DevStackResource.class)
class RevisionFlowIT {

    private static final String SITE = "https://www.harbourcourier.example/";
    private static final String TWO = "Two were hurt in the storm, “as far as we know”, the harbour master said.";
    private static final String CORRECTED = TWO + "</p><p>Correction: the storm struck on Sunday, not on Monday.";

    private static final Instant CAME = Instant.parse("2022-01-10T20:13:26Z");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    DocumentIntake intake;

    @Inject
    DocumentStore documents;

    @Inject
    ArticleStore articles;

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
    void saysWhatARevisionChanged() {
        String articleId = send(page("corrected", TWO)).path("articleId").asText();
        send(page("corrected", CORRECTED));

        List<ConsumerRecord<byte[], byte[]>> told = wire.articles(articleId, 2);
        assertThat(Wire.json(told.get(0)).has("change")).isFalse();
        JsonNode revised = Wire.json(told.get(1));
        assertThat(revised.at("/change/kind").asText()).isEqualTo("CORRECTION");
        assertThat(revised.at("/change/since").asInt()).isEqualTo(1);
        assertThat(revised.at("/change/edits")).hasSize(1);
        JsonNode added = revised.at("/change/edits/0");
        assertThat(added.path("kind").asText()).isEqualTo("ADDED");
        assertThat(added.at("/now/text").asText()).startsWith("Correction: the storm");
        assertThat(revised.path("text")
                        .asText()
                        .substring(added.at("/now/start").asInt()))
                .isEqualTo(added.at("/now/text").asText());
    }

    @Test
    void makesNoRevisionOfMarksAndSpacesAndSaysSo() {
        JsonNode first = send(page("cosmetic", TWO));

        JsonNode again =
                send(page("cosmetic", "Two  were hurt in the storm, \"as far as we know\", the harbour master said."));

        assertThat(again.path("outcome").asText()).isEqualTo("REPEAT");
        assertThat(again.path("revision")).isEqualTo(first.path("revision"));
        assertThat(again.path("reason").asText()).contains("marks");
    }

    @Test
    void filesAWithdrawalAsTheNextRevision() {
        String articleId = send(page("killed", TWO)).path("articleId").asText();

        WithdrawalMessage kill = kill("killed", "Misquoted. Do not use.");

        Instant sent = wire.send(binary(kill));

        JsonNode receipt = wire.receipts(kill.documentId(), 1).getLast();
        assertThat(receipt.path("outcome").asText()).isEqualTo("WITHDRAWN");
        assertThat(receipt.path("articleId").asText()).isEqualTo(articleId);
        assertThat(receipt.path("revision").asInt()).isEqualTo(2);
        ConsumerRecord<byte[], byte[]> told = wire.articles(articleId, 2).get(1);
        assertThat(Wire.header(told, "ce_type")).isEqualTo(ArticleMessage.Withdrawn.TYPE);
        assertThat(Wire.header(told, "ce_id")).isEqualTo(articleId + "/2");
        assertThat(Wire.json(told).path("reason").asText()).isEqualTo("Misquoted. Do not use.");
        assertThat(Wire.json(told).path("learnedAt").asText()).isEqualTo(sent.toString());
        assertThat(told.timestamp()).isEqualTo(sent.toEpochMilli());
    }

    @Test
    void takesAWithdrawalInStructuredForm() {
        send(page("structured-kill", TWO));
        WithdrawalMessage kill = kill("structured-kill", "Killed.");
        ProducerRecord<byte[], byte[]> record =
                wire.document("""
                {"specversion": "1.0", "id": "2", "source": "/desk", "type": "%s",
                 "datacontenttype": "application/json", "data": %s}""".formatted(WithdrawalMessage.TYPE, new String(MessageJson.write(kill), UTF_8)));
        record.headers().add("content-type", "application/cloudevents+json".getBytes(UTF_8));
        wire.send(record);

        assertThat(wire.receipts(kill.documentId(), 1)
                        .getFirst()
                        .path("outcome")
                        .asText())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void takesANoticeWhereTheStoryStoodForAWithdrawal() {
        String articleId = send(page("notice", TWO)).path("articleId").asText();

        JsonNode receipt = send(page("notice", "This story has been withdrawn. It rests on a forged letter."));

        assertThat(receipt.path("outcome").asText()).isEqualTo("WITHDRAWN");
        assertThat(Wire.json(wire.articles(articleId, 2).get(1)).path("reason").asText())
                .isEqualTo("This story has been withdrawn. It rests on a forged letter.");
    }

    @Test
    void takesAnArticleBackOnce() {
        send(page("killed-twice", TWO));
        JsonNode first = withdraw(binary(kill("killed-twice", "Misquoted.")));

        JsonNode second = withdraw(binary(kill("killed-twice", "Misquoted. Do not use.")));

        assertThat(first.path("outcome").asText()).isEqualTo("WITHDRAWN");
        assertThat(second.path("outcome").asText()).isEqualTo("REPEAT");
        assertThat(second.path("revision")).isEqualTo(first.path("revision"));
    }

    @Test
    void cannotTakeBackWhatNobodySent() {
        WithdrawalMessage kill = kill("never-sent", "Misquoted.");
        JsonNode receipt = withdraw(binary(kill));

        assertThat(receipt.path("outcome").asText()).isEqualTo("REJECTED");
        assertThat(receipt.path("code").asText()).isEqualTo("UNKNOWN_ARTICLE");
        assertThat(receipt.path("reason").asText()).startsWith("url or outletArticleId: ");
        ConsumerRecord<byte[], byte[]> aside = wire.await(
                        Topics.REJECTED, 1, record -> Wire.header(record, Rejection.HEADER_CODE)
                                .equals("UNKNOWN_ARTICLE"))
                .getFirst();
        assertThat(aside.value()).isEqualTo(MessageJson.write(kill));
        assertThat(send(page("never-sent-notice", "This story has been withdrawn."))
                        .path("code")
                        .asText())
                .isEqualTo("NO_ARTICLE");
    }

    @Test
    void restoresAnArticleThatIsPublishedAgain() {
        String articleId = send(page("restored", TWO)).path("articleId").asText();
        withdraw(binary(kill("restored", "Misquoted.")));

        JsonNode back = send(page("restored", "Two were hurt in the storm, the harbour master says now."));
        JsonNode killed = withdraw(binary(kill("restored", "Misquoted again.")));

        assertThat(back.path("outcome").asText()).isEqualTo("ARTICLE");
        assertThat(back.path("revision").asInt()).isEqualTo(3);
        JsonNode restored = Wire.json(wire.articles(articleId, 3).get(2));
        assertThat(restored.at("/change/kind").asText()).isEqualTo("RESTORED");
        assertThat(restored.at("/change/since").asInt()).isEqualTo(2);
        assertThat(restored.at("/change/edits")).isEmpty();
        assertThat(killed.path("revision").asInt()).isEqualTo(4);
    }

    @Test
    void bringsNothingBackForOldBytesOrForACopyGotBefore() {
        String old = page("stays-killed", TWO);
        JsonNode first = send(old);
        withdraw(binary(kill("stays-killed", "Misquoted.")));

        wire.send(wire.document(old));
        JsonNode late = send(with(
                page("stays-killed", "Two or three were hurt in the storm."), "retrievedAt", "2022-01-10T08:00:00Z"));

        assertThat(wire.receipts(id(old), 2)).allMatch(first::equals);
        assertThat(late.path("outcome").asText()).isEqualTo("REPEAT");
        assertThat(late.path("revision").asInt()).isEqualTo(2);
        assertThat(wire.articles(first.path("articleId").asText(), 4))
                .extracting(record -> Wire.json(record).path("kind").asText())
                .containsExactly("revised", "withdrawn", "revised", "withdrawn");
    }

    @Test
    void findsAnArticleByTheAddressWhereItWasGotAndByTheNumberThatItWasSentUnder() {
        String own = "<link rel=canonical href='" + SITE + "canonical/1'>";
        JsonNode byAddress = send(page("moved-1", TWO).replace("<body>", "<head>" + own + "</head><body>"));
        JsonNode byNumber = send(with(page("numbered", TWO), "outletArticleId", "HC-77"));
        var number = new WithdrawalMessage(
                Optional.empty(), Optional.of("The Harbour Courier"), Optional.of("HC-77"), "Killed.");

        assertThat(withdraw(binary(kill("moved-1", "Gone."))).path("articleId")).isEqualTo(byAddress.path("articleId"));
        assertThat(withdraw(binary(number)).path("articleId")).isEqualTo(byNumber.path("articleId"));
    }

    @Test
    void tellsTheSameBytesOfEveryRevisionWhenAllComesAgain() {
        List<ProducerRecord<byte[], byte[]>> records = List.of(
                wire.document(page("replayed", TWO)),
                wire.document(page("replayed", CORRECTED)),
                binary(kill("replayed", "Misquoted.")),
                wire.document(page("replayed", "Two were hurt in the storm, the harbour master says now.")));
        records.forEach(wire::send);
        String articleId = wire.receipts(id(page("replayed", TWO)), 1)
                .getFirst()
                .path("articleId")
                .asText();
        List<ConsumerRecord<byte[], byte[]>> first = wire.articles(articleId, 4);

        records.forEach(wire::send);

        // Each old revision is told again with the newest behind it.
        List<ConsumerRecord<byte[], byte[]>> all = wire.articles(articleId, 11);
        assertThat(all)
                .extracting(record -> Wire.json(record).path("revision").asInt())
                .containsExactly(1, 2, 3, 4, 1, 4, 2, 4, 3, 4, 4);
        for (ConsumerRecord<byte[], byte[]> record : all) {
            int revision = Wire.json(record).path("revision").asInt();
            assertThat(record.value()).isEqualTo(first.get(revision - 1).value());
            assertThat(record.timestamp()).isEqualTo(first.get(revision - 1).timestamp());
        }
    }

    @Test
    void givesTheSameAnswerWhereverItCrashed() throws Exception {
        take(reading(page("crashed", TWO)));
        DocumentReading change = reading(page("crashed", CORRECTED));
        documents.archive(change.documentId(), arrival(), Optional.empty());
        Taken changed = take(change);
        WithdrawalMessage kill = kill("crashed", "Misquoted.");
        DocumentReading withdrawal = new DocumentReading.Withdrawal(kill.documentId(), kill);
        documents.archive(kill.documentId(), arrival(), Optional.empty());
        String articleId = articles.known(ArticleIds.of(kill)).orElseThrow();
        articles.withdraw(articleId, kill.reason(), kill.documentId(), CAME);

        Taken withdrawn = take(withdrawal);
        Taken again = take(withdrawal);

        assertThat(withdrawn.receipt().outcome()).isEqualTo(ReceiptMessage.Outcome.WITHDRAWN);
        assertThat(withdrawn.receipt().revision()).contains(3);
        assertThat(withdrawn.articles()).singleElement().isInstanceOf(ArticleMessage.Withdrawn.class);
        assertThat(again).isEqualTo(withdrawn);
        assertThat(take(change).articles())
                .containsExactly(
                        changed.articles().getFirst(), withdrawn.articles().getFirst());
    }

    @Test
    void leavesOutEditsThatWouldMakeTheMessageTooLarge() {
        // As a JSON escape this character has twelve bytes: the text would do, both sides of the edit besides are too
        // much.
        String endless = "𠀀".repeat(60_000);
        take(reading(text("endless", endless)));

        Taken changed = take(reading(text("endless", endless + " 12")));

        assertThat(changed.receipt().outcome()).isEqualTo(ReceiptMessage.Outcome.ARTICLE);
        assertThat(changed.articles()).singleElement().isInstanceOfSatisfying(ArticleMessage.Revised.class, revised -> {
            assertThat(revised.text()).endsWith(" 12");
            assertThat(revised.change().orElseThrow().edits()).isEmpty();
        });
    }

    private Taken take(DocumentReading reading) {
        return intake.take(arrival(), reading);
    }

    private static Arrival arrival() {
        return new Arrival(new byte[] {1}, CAME, 0, 7);
    }

    private JsonNode send(String document) {
        wire.send(wire.document(document));
        return wire.receipts(id(document), 1).getLast();
    }

    private JsonNode withdraw(ProducerRecord<byte[], byte[]> record) {
        wire.send(record);
        try {
            String id = DocumentReading.withdrawal(MessageJson.MAPPER.readTree(record.value()))
                    .documentId();
            return wire.receipts(id, 1).getLast();
        } catch (Unreadable | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ProducerRecord<byte[], byte[]> binary(WithdrawalMessage kill) {
        ProducerRecord<byte[], byte[]> record = wire.document(new String(MessageJson.write(kill), UTF_8));
        record.headers().add("ce_specversion", "1.0".getBytes(UTF_8));
        record.headers().add("ce_id", "1".getBytes(UTF_8));
        record.headers().add("ce_source", "/desk".getBytes(UTF_8));
        record.headers().add("ce_type", WithdrawalMessage.TYPE.getBytes(UTF_8));
        record.headers().add("content-type", "application/json".getBytes(UTF_8));
        return record;
    }

    private static WithdrawalMessage kill(String name, String reason) {
        return new WithdrawalMessage(
                Optional.of(SITE + "revisions/" + name), Optional.empty(), Optional.empty(), reason);
    }

    private static String page(String name, String body) {
        ObjectNode json = MessageJson.MAPPER.createObjectNode();
        json.put("url", SITE + "revisions/" + name);
        json.put("outlet", "The Harbour Courier");
        json.put("mediaType", "text/html");
        json.put("content", "<html lang=en><body><h1>Storm closes the port</h1><p>" + body + "</p></body></html>");
        return json.toString();
    }

    private static String text(String name, String body) {
        ObjectNode json = MessageJson.MAPPER.createObjectNode();
        json.put("url", SITE + "revisions/" + name);
        json.put("mediaType", "text/plain");
        json.put("content", "Storm closes the port\n\n" + body);
        return json.toString();
    }

    private static String with(String document, String field, String value) {
        return document.replaceFirst("\\{", "{\"" + field + "\": \"" + value + "\", ");
    }

    private static String id(String document) {
        return reading(document).documentId();
    }

    private static DocumentReading reading(String document) {
        try {
            return DocumentReading.of(MessageJson.MAPPER.<JsonNode>readTree(document));
        } catch (Unreadable | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
