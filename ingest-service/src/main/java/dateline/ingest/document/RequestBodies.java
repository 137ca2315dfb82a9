package dateline.ingest.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.DocumentReading;
import dateline.contracts.Limits;
import dateline.contracts.MessageJson;
import dateline.contracts.PageBytes;
import dateline.contracts.Rejection;
import dateline.contracts.SchemaViolation;
import dateline.contracts.Schemas;
import dateline.contracts.Unreadable;
import dateline.contracts.WithdrawalMessage;
import dateline.ingest.http.Problem;
import dateline.ingest.http.Refused;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A request's bytes as a document, or what is wrong with them. */
final class RequestBodies {

    // A stray one happens; where each twentieth character is one, it is a picture or an archive.
    private static final int MOST_CONTROLS = 20;

    private RequestBodies() {}

    /** The JSON in a body. */
    static JsonNode json(byte[] body) {
        try {
            JsonNode json = MessageJson.MAPPER.readTree(limited(body));
            if (json == null || !json.isObject()) {
                throw Refused.invalid("body", "is not a JSON object");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw Refused.invalid("body", "is not JSON: " + MessageJson.problem(e));
        } catch (IOException e) {
            throw Refused.invalid("body", "is not JSON in UTF-8: " + e.getMessage());
        }
    }

    /**
     * The text in a body, as {@link PageBytes} reads it.
     *
     * @param charset what the content type names, or null
     */
    static String text(byte[] body, String charset) {
        Optional<String> declared = Optional.ofNullable(charset);
        if (declared.isPresent() && PageBytes.charset(charset).isEmpty()) {
            throw Refused.unsupported("Content-Type", "names a charset that is not known here");
        }
        String text = PageBytes.decode(limited(body), declared).text();
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        if (controls * MOST_CONTROLS > text.length()) {
            throw Refused.invalid("content", "has bytes that are no text in UTF-8 or in another encoding");
        }
        return text;
    }

    private static byte[] limited(byte[] body) {
        if (body == null || body.length == 0) {
            throw Refused.invalid("body", "is empty");
        }
        if (body.length > Limits.REQUEST_BYTES) {
            throw Refused.tooLarge(
                    "body", "has %,d bytes; at most %,d are taken".formatted(body.length, Limits.REQUEST_BYTES));
        }
        return body;
    }

    /** The document in a JSON, judged as the topic judges it. */
    static DocumentReading.Readable document(JsonNode json) {
        try {
            return DocumentReading.of(json);
        } catch (Unreadable e) {
            throw refused(Schemas.DOCUMENT, json, e.rejection());
        }
    }

    /** The withdrawal in a JSON, judged as the topic judges it. */
    static WithdrawalMessage withdrawal(JsonNode json) {
        try {
            return DocumentReading.withdrawal(json).withdrawal();
        } catch (Unreadable e) {
            throw refused(Schemas.WITHDRAWAL, json, e.rejection());
        }
    }

    private static Refused refused(Schemas schema, JsonNode json, Rejection rejection) {
        if (rejection.code() == Rejection.Code.TOO_LARGE) {
            return Refused.tooLarge("content", rejection.reason().replaceFirst("^content: ", ""));
        }
        List<SchemaViolation> violations = schema.violations(json);
        return violations.isEmpty()
                ? Refused.invalid("body", rejection.reason())
                : Refused.invalid(violations.stream()
                        .map(each -> new Problem.FieldProblem(each.field(), each.problem()))
                        .toList());
    }
}
