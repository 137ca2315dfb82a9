package dateline.ingest.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** Rejected records that are so large that, with the reason in their headers, no topic takes them. */
final class RejectedRecords {

    /** Header that says how many bytes the original had, where they are not all there. The archive has them all. */
    static final String FULL_LENGTH = "dl-full-length";

    private static final int VALUE_BYTES = 1_000_000;
    private static final int KEY_BYTES = 10_000;

    private RejectedRecords() {}

    /** The same record with its first million bytes, our own headers, and the length it had. */
    static ProducerRecord<byte[], byte[]> shortened(ProducerRecord<byte[], byte[]> record) {
        byte[] value = record.value() == null ? new byte[0] : record.value();
        byte[] key = record.key() == null || record.key().length > KEY_BYTES ? null : record.key();
        var shorter =
                new ProducerRecord<>(record.topic(), key, Arrays.copyOf(value, Math.min(value.length, VALUE_BYTES)));
        for (Header header : record.headers()) {
            if (header.key().startsWith("dl-")) {
                shorter.headers().add(header);
            }
        }
        shorter.headers().add(FULL_LENGTH, Integer.toString(value.length).getBytes(UTF_8));
        return shorter;
    }
}
