package dateline.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.contracts.ContentId;
import dateline.contracts.DocumentMessage;
import dateline.contracts.Limits;
import dateline.contracts.Rejection.Code;
import java.util.List;
import java.util.Map;

/**
 * A record that cannot be taken.
 *
 * @param value its bytes; null for a record without a value
 * @param headers besides
 * @param code that it must be rejected with
 */
record Poison(byte[] value, Map<String, String> headers, Code code) {

    /** Every way to be wrong that the contract tells apart. */
    static final List<Poison> ALL = List.of(
            new Poison(null, Map.of(), Code.EMPTY),
            of("{\"outlet\": \"Westhaven Wire\", \"mediaType\": ", Code.UNREADABLE),
            of("[\"an array\"]", Code.UNREADABLE),
            of(
                    "{\"outlet\": \"A\", \"outlet\": \"B\", \"mediaType\": \"text/plain\", \"content\": \"x\"}",
                    Code.UNREADABLE),
            of("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000), Code.UNREADABLE),
            new Poison(new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', '}'}, Map.of(), Code.UNREADABLE),
            of("{\"outlet\": \"Westhaven Wire\", \"mediaType\": \"text/plain\"}", Code.INVALID),
            of(
                    "{\"url\": \"ftp://westhaven.example/1\", \"mediaType\": \"text/plain\", \"content\": \"x\"}",
                    Code.INVALID),
            of("{\"outlet\": \"Westhaven Wire\", \"mediaType\": \"text/rtf\", \"content\": \"x\"}", Code.INVALID),
            of("{\"mediaType\": \"text/plain\", \"content\": \"Nobody says where this is from.\"}", Code.INVALID),
            of(
                    "{\"outlet\": \"Westhaven Wire\", \"mediaType\": \"text/plain\", \"content\": \""
                            + "x".repeat(Limits.CONTENT_BYTES + 1) + "\"}",
                    Code.TOO_LARGE),
            new Poison(
                    "{\"outlet\": \"Westhaven Wire\"}".getBytes(UTF_8),
                    Map.of(
                            "ce_specversion", "1.0",
                            "ce_type", DocumentMessage.TYPE.replace("v1", "v9"),
                            "ce_id", "1",
                            "ce_source", "/e2e",
                            "content-type", "application/json"),
                    Code.UNKNOWN_TYPE));

    private static Poison of(String value, Code code) {
        return new Poison(value.getBytes(UTF_8), Map.of(), code);
    }

    /** Under which query-service tells what became of it. */
    String documentId() {
        return ContentId.ofBytes('d', value);
    }
}
