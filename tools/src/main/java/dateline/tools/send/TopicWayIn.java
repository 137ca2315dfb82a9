package dateline.tools.send;

import dateline.contracts.CloudEvents;
import dateline.contracts.DocumentMessage;
import dateline.contracts.Limits;
import dateline.contracts.Topics;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Publishes documents on the topic, as CloudEvents in binary form. */
public final class TopicWayIn implements WayIn {

    private final KafkaProducer<byte[], byte[]> producer;
    private final Clock clock;

    /** Opens a producer that loses nothing: every replica has a record before it counts as sent. */
    public TopicWayIn(String bootstrapServers, Clock clock) {
        this.clock = clock;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        Limits.RECORD_BYTES,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        10_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        5_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        30_000),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @Override
    public CompletableFuture<Delivery> send(DocumentMessage document) {
        String id = document.documentId();
        var delivery = new CompletableFuture<Delivery>();
        var record = CloudEvents.write(
                Topics.DOCUMENTS,
                document.key(),
                DocumentMessage.TYPE,
                id,
                "/dateline/send",
                clock.instant(),
                document);
        try {
            producer.send(
                    record,
                    (metadata, failure) -> delivery.complete(
                            failure == null
                                    ? new Delivery.Taken(id)
                                    : new Delivery.Refused("the broker did not take it: " + failure.getMessage())));
        } catch (KafkaException e) {
            delivery.complete(new Delivery.Refused("the broker cannot be reached: " + e.getMessage()));
        }
        return delivery;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(10));
    }
}
