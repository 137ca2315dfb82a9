package dateline.contracts;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * Why a record could not be taken. On {@link Topics#REJECTED} it goes with the record's own key, bytes and headers, and
 * these headers besides.
 */
public record Rejection(Code code, String reason) {

    /** Why, in one word. */
    public enum Code {
        /** No value at all. */
        EMPTY,
        /** Not UTF-8, not JSON, or not the JSON of a message. */
        UNREADABLE,
        /** JSON, but a field is missing or wrong; the reason names it. */
        INVALID,
        /** A type or major version that nobody here knows. */
        UNKNOWN_TYPE,
        /** Over a size in {@link Limits}. */
        TOO_LARGE,
        /** A page with no article in it; the reason says what it seems to be. */
        NO_ARTICLE,
        /** A fault of ours on this record; the reason has the exception. */
        FAILED
    }

    public static final String HEADER_CODE = "dl-code";
    public static final String HEADER_REASON = "dl-reason";
    public static final String HEADER_SERVICE = "dl-service";
    public static final String HEADER_TOPIC = "dl-topic";
    public static final String HEADER_PARTITION = "dl-partition";
    public static final String HEADER_OFFSET = "dl-offset";

    // A reason is for reading; a hostile record must not make it larger than the record itself.
    private static final int REASON_CHARACTERS = 1_000;

    public Rejection {
        if (reason.length() > REASON_CHARACTERS) {
            reason = reason.substring(0, REASON_CHARACTERS) + "…";
        }
    }

    /** The record to put on the topic of the rejected. */
    public ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> record, String service) {
        var rejected = new ProducerRecord<>(Topics.REJECTED, record.key(), record.value());
        Headers headers = rejected.headers();
        record.headers().forEach(headers::add);
        put(headers, HEADER_CODE, code.name());
        put(headers, HEADER_REASON, reason);
        put(headers, HEADER_SERVICE, service);
        put(headers, HEADER_TOPIC, record.topic());
        put(headers, HEADER_PARTITION, Integer.toString(record.partition()));
        put(headers, HEADER_OFFSET, Long.toString(record.offset()));
        return rejected;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
