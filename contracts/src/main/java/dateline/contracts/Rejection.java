package dateline.contracts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
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
        /** A withdrawal of an article that nobody told us of. */
        UNKNOWN_ARTICLE,
        /** Something done with a comment that nobody told us of. */
        UNKNOWN_COMMENT,
        /** Something that may not be done with a comment as it stands, or not by this person. */
        REFUSED,
        /** An email address where no address may be; the record goes on without its value. */
        ADDRESS,
        /** A fault of ours on this record; the reason has the exception. */
        FAILED
    }

    public static final String HEADER_CODE = "dl-code";
    public static final String HEADER_REASON = "dl-reason";
    public static final String HEADER_SERVICE = "dl-service";
    public static final String HEADER_TOPIC = "dl-topic";
    public static final String HEADER_PARTITION = "dl-partition";
    public static final String HEADER_OFFSET = "dl-offset";

    /** How many bytes the value had, on a record that had to be cut to fit. */
    public static final String HEADER_FULL_LENGTH = "dl-full-length";

    // A reason is for reading; a hostile record must not make it larger than the record itself.
    private static final int REASON_CHARACTERS = 1_000;
    private static final int CUT_VALUE_BYTES = 1_000_000;
    private static final int CUT_KEY_BYTES = 10_000;

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

    /** The record to put on the topic of the rejected when its value must not be passed on: without key and value. */
    public ProducerRecord<byte[], byte[]> withoutValue(ConsumerRecord<byte[], byte[]> record, String service) {
        ProducerRecord<byte[], byte[]> whole = of(record, service);
        var bare = new ProducerRecord<byte[], byte[]>(Topics.REJECTED, null, new byte[0]);
        for (Header header : whole.headers()) {
            if (header.key().startsWith("dl-")) {
                bare.headers().add(header);
            }
        }
        return bare;
    }

    /**
     * A rejected record that, with the reason in its headers, is larger than any topic takes, made to fit: its first
     * million bytes, our own headers, and the length it had. The archive of ingest-service has the whole.
     */
    public static ProducerRecord<byte[], byte[]> cut(ProducerRecord<byte[], byte[]> rejected) {
        byte[] value = rejected.value() == null ? new byte[0] : rejected.value();
        byte[] key = rejected.key() == null || rejected.key().length > CUT_KEY_BYTES ? null : rejected.key();
        var fitting = new ProducerRecord<>(
                rejected.topic(), key, Arrays.copyOf(value, Math.min(value.length, CUT_VALUE_BYTES)));
        for (Header header : rejected.headers()) {
            if (header.key().startsWith("dl-")) {
                fitting.headers().add(header);
            }
        }
        put(fitting.headers(), HEADER_FULL_LENGTH, Integer.toString(value.length));
        return fitting;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
