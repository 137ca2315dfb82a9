package dateline.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What a record on {@link Topics#DOCUMENTS}, or the body of a request, turns out to be. There is one way to judge it, so
 * that whoever reads the topic agrees on which documents there are.
 */
public sealed interface DocumentReading {

    /** Id under which {@link Topics#RECEIPTS} tells what became of it. */
    String documentId();

    /** A document that fits the schema. */
    record Readable(String documentId, DocumentMessage document) implements DocumentReading {}

    /** A source takes an article back. Only its CloudEvents type tells it from a document. */
    record Withdrawal(String documentId, WithdrawalMessage withdrawal) implements DocumentReading {}

    /** Anything else, with the reason. */
    record NotReadable(String documentId, Rejection rejection) implements DocumentReading {}

    /** Reads a record. */
    static DocumentReading of(ConsumerRecord<byte[], byte[]> record) {
        try {
            CloudEvents.Incoming incoming = CloudEvents.read(record, DocumentMessage.TYPE, WithdrawalMessage.TYPE);
            return incoming.type().filter(WithdrawalMessage.TYPE::equals).isPresent()
                    ? withdrawal(incoming.data())
                    : of(incoming.data());
        } catch (Unreadable e) {
            return new NotReadable(ContentId.ofBytes('d', record.value()), e.rejection());
        }
    }

    /**
     * Reads the JSON of a document.
     *
     * @throws Unreadable if it breaks the schema: the reason names the field
     */
    static Readable of(JsonNode json) throws Unreadable {
        fits(Schemas.DOCUMENT, json);
        DocumentMessage document = CloudEvents.Incoming.bare(json).as(DocumentMessage.class);
        int bytes = document.content().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > Limits.CONTENT_BYTES) {
            throw new Unreadable(
                    Rejection.Code.TOO_LARGE,
                    "content: has %,d bytes; at most %,d are taken".formatted(bytes, Limits.CONTENT_BYTES));
        }
        return new Readable(document.documentId(), document);
    }

    /**
     * Reads the JSON of a withdrawal.
     *
     * @throws Unreadable if it breaks the schema: the reason names the field
     */
    static Withdrawal withdrawal(JsonNode json) throws Unreadable {
        fits(Schemas.WITHDRAWAL, json);
        WithdrawalMessage withdrawal = CloudEvents.Incoming.bare(json).as(WithdrawalMessage.class);
        return new Withdrawal(withdrawal.documentId(), withdrawal);
    }

    private static void fits(Schemas schema, JsonNode json) throws Unreadable {
        List<SchemaViolation> violations = schema.violations(json);
        if (!violations.isEmpty()) {
            throw new Unreadable(
                    Rejection.Code.INVALID,
                    violations.stream().map(SchemaViolation::toString).collect(Collectors.joining("; ")));
        }
    }
}
