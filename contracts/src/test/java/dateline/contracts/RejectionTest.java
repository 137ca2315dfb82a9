package dateline.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class RejectionTest {

    private final Rejection rejection = new Rejection(Rejection.Code.INVALID, "mediaType: is missing");

    @Test
    void keepsKeyBytesAndHeadersOfTheRecord() {
        var record = new ConsumerRecord<>(Topics.DOCUMENTS, 3, 14, "key".getBytes(UTF_8), "{}".getBytes(UTF_8));
        record.headers().add("ce_id", "7".getBytes(UTF_8));

        ProducerRecord<byte[], byte[]> rejected = rejection.of(record, "ingest-service");

        assertThat(rejected.topic()).isEqualTo(Topics.REJECTED);
        assertThat(rejected.key()).asString().isEqualTo("key");
        assertThat(rejected.value()).asString().isEqualTo("{}");
        assertThat(header(rejected, "ce_id")).isEqualTo("7");
        assertThat(header(rejected, Rejection.HEADER_CODE)).isEqualTo("INVALID");
        assertThat(header(rejected, Rejection.HEADER_REASON)).isEqualTo("mediaType: is missing");
        assertThat(header(rejected, Rejection.HEADER_SERVICE)).isEqualTo("ingest-service");
        assertThat(header(rejected, Rejection.HEADER_PARTITION)).isEqualTo("3");
        assertThat(header(rejected, Rejection.HEADER_OFFSET)).isEqualTo("14");
    }

    @Test
    void cutToFitSaysHowLongTheRecordWas() {
        var record = new ConsumerRecord<>(Topics.DOCUMENTS, 0, 0, new byte[20_000], new byte[Limits.RECORD_BYTES]);
        record.headers().add("large", new byte[50_000]);

        ProducerRecord<byte[], byte[]> cut = Rejection.cut(rejection.of(record, "ingest-service"));

        assertThat(cut.value()).hasSize(1_000_000);
        assertThat(cut.key()).isNull();
        assertThat(cut.headers().lastHeader("large")).isNull();
        assertThat(header(cut, Rejection.HEADER_FULL_LENGTH)).isEqualTo("" + Limits.RECORD_BYTES);
        assertThat(header(cut, Rejection.HEADER_CODE)).isEqualTo("INVALID");
    }

    private static String header(ProducerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
