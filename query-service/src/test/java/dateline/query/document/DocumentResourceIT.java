package dateline.query.document;

import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dateline.contracts.ContentId;
import dateline.contracts.DocumentMessage;
import dateline.contracts.MessageJson;
import dateline.contracts.ReceiptMessage;
import dateline.contracts.ReceiptMessage.Outcome;
import dateline.contracts.Topics;
import dateline.query.DevStackResource;
import dateline.query.Messages;
import dateline.query.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DevStackResource.class)
class DocumentResourceIT {

    private static final Instant RECEIVED_AT = Instant.parse("2022-01-10T20:15:00Z");

    private final Wire wire = new Wire();

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @Test
    void isPendingUntilAReceiptComes() {
        DocumentMessage document = document("first");
        send(document);
        await().untilAsserted(() -> get(document.documentId()).statusCode(200).body("state", is("pending")));

        wire.send(filed(document.documentId(), Outcome.ARTICLE), RECEIVED_AT);

        await().untilAsserted(() -> get(document.documentId())
                .body("state", is("article"))
                .body("articleId", is(Messages.articleId("a")))
                .body("revision", is(1))
                .body("receivedAt", is("2022-01-10T20:15:00Z")));
    }

    @Test
    void neverGoesBackToPending() {
        DocumentMessage document = document("late");
        wire.send(rejected(document.documentId()), RECEIVED_AT);
        await().untilAsserted(() -> get(document.documentId()).statusCode(200).body("state", is("rejected")));
        send(document);
        DocumentMessage witness = document("witness");
        send(witness);
        await().untilAsserted(() -> get(witness.documentId()).statusCode(200));

        get(document.documentId())
                .body("state", is("rejected"))
                .body("code", is("NO_ARTICLE"))
                .body("reason", is("It is a list."))
                .body("articleId", nullValue());
    }

    @Test
    void knowsEvenWhatCannotBeReadAsADocument() {
        String junk = "no document at all";
        wire.send(Topics.DOCUMENTS, "junk", junk);
        String id = ContentId.ofBytes('d', junk.getBytes(StandardCharsets.UTF_8));

        await().untilAsserted(() -> get(id).statusCode(200).body("state", is("pending")));
    }

    private void send(DocumentMessage document) {
        wire.send(Topics.DOCUMENTS, document.key(), new String(MessageJson.write(document), StandardCharsets.UTF_8));
    }

    private static ValidatableResponse get(String id) {
        return when().get("/v1/documents/{id}", id).then();
    }

    private static DocumentMessage document(String content) {
        return new DocumentMessage(
                Optional.empty(),
                Optional.of("The Courier"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "text/plain",
                content);
    }

    private static ReceiptMessage filed(String documentId, Outcome outcome) {
        return new ReceiptMessage(
                documentId,
                outcome,
                Optional.of(Messages.articleId("a")),
                Optional.of(1),
                Optional.empty(),
                Optional.empty());
    }

    private static ReceiptMessage rejected(String documentId) {
        return new ReceiptMessage(
                documentId,
                Outcome.REJECTED,
                Optional.empty(),
                Optional.empty(),
                Optional.of("NO_ARTICLE"),
                Optional.of("It is a list."));
    }
}
