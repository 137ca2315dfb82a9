package dateline.ingest.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.DevStackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the running clients are set to, whatever the files say. */
@QuarkusTest
@WithTestResource(DevStackResource.class)
class ChannelSettingsIT {

    @Inject
    KafkaClientService clients;

    @Inject
    Config config;

    @ParameterizedTest
    @ValueSource(strings = {"submissions", "articles", "receipts", "comments", "rejected"})
    void losesNothingThatItWrites(String channel) {
        assertThat(texts(clients.getProducer(channel).configuration()))
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", "true")
                .containsEntry("delivery.timeout.ms", "30000")
                .containsEntry("max.block.ms", "5000")
                .containsEntry("compression.type", "lz4")
                .containsEntry("linger.ms", "2")
                .containsEntry("max.request.size", "2097152")
                .containsEntry("value.serializer", "org.apache.kafka.common.serialization.ByteArraySerializer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents", "decisions"})
    void readsFromTheBeginningAndCommitsOnlyWhatIsDone(String channel) {
        assertThat(texts(clients.getConsumer(channel).configuration()))
                .containsEntry("group.id", "ingest")
                .containsEntry("auto.offset.reset", "earliest")
                .containsEntry("enable.auto.commit", "false")
                .containsEntry("auto.commit.interval.ms", "1000")
                .containsEntry("max.partition.fetch.bytes", "4194304")
                .containsEntry("max.poll.records", "50")
                .containsEntry("session.timeout.ms", "10000")
                .containsEntry("heartbeat.interval.ms", "3000");
    }

    @ParameterizedTest
    @CsvSource({
        "commit-strategy, throttled",
        "failure-strategy, fail",
        "max-inflight-messages, 256",
        "throttled.unprocessed-record-max-age.ms, 0",
        "cloud-events, false"
    })
    void setsTheConnector(String key, String value) {
        assertThat(config.getValue("mp.messaging.connector.smallrye-kafka." + key, String.class))
                .isEqualTo(value);
    }

    private static Map<String, String> texts(Map<String, ?> settings) {
        Map<String, String> texts = new LinkedHashMap<>();
        settings.forEach((key, value) -> texts.put(key, String.valueOf(value)));
        return texts;
    }
}
