package dateline.query.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.Limits;
import dateline.query.DevStackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the running clients are told, whatever the defaults of the connector are. */
@QuarkusTest
@WithTestResource(DevStackResource.class)
class ChannelsIT {

    @Inject
    KafkaClientService clients;

    @ParameterizedTest
    @ValueSource(
            strings = {Channels.DOCUMENTS, Channels.RECEIPTS, Channels.ARTICLES, Channels.ANALYSES, Channels.DECISIONS})
    void consumersLoseNothing(String channel) {
        Map<String, ?> config = clients.getConsumer(channel).configuration();

        assertThat(text(config))
                .containsEntry("group.id", "query")
                .containsEntry("auto.offset.reset", "earliest")
                .containsEntry("enable.auto.commit", "false")
                .containsEntry("max.partition.fetch.bytes", Integer.toString(Limits.FETCH_BYTES))
                .containsEntry("session.timeout.ms", "10000")
                .containsEntry("heartbeat.interval.ms", "3000")
                .containsEntry("max.poll.records", "200");
        assertThat(config.get("value.deserializer").toString()).endsWith("ByteArrayDeserializer");
        assertThat(setting(channel, "incoming", "batch")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rejected", "moderation"})
    void producersLoseNothing(String channel) {
        assertThat(text(clients.getProducer(channel).configuration()))
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", "true")
                .containsEntry("delivery.timeout.ms", "30000")
                .containsEntry("max.block.ms", "5000")
                .containsEntry("compression.type", "lz4")
                .containsEntry("linger.ms", "2")
                .containsEntry("max.request.size", Integer.toString(Limits.RECORD_BYTES))
                .extractingByKey("value.serializer")
                .asString()
                .endsWith("ByteArraySerializer");
    }

    @ParameterizedTest
    @ValueSource(strings = {Channels.ARTICLES, Channels.ANALYSES})
    void whatTheIndexHoldsIsResumedFromTheIndex(String channel) {
        assertThat(setting(channel, "incoming", "consumer-rebalance-listener.name"))
                .isEqualTo("resume-from-index");
    }

    @Test
    void commentsAreResumedFromTheirIndex() {
        assertThat(setting(Channels.DECISIONS, "incoming", "consumer-rebalance-listener.name"))
                .isEqualTo("resume-from-comment-index");
    }

    private static String setting(String channel, String direction, String name) {
        return ConfigProvider.getConfig()
                .getValue("mp.messaging.%s.%s.%s".formatted(direction, channel, name), String.class);
    }

    private static Map<String, String> text(Map<String, ?> config) {
        return config.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
    }
}
