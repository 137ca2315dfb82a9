package dateline.tools.send;

import dateline.contracts.CloudEvents;
import dateline.contracts.DocumentMessage;
import dateline.contracts.Limits;
import dateline.contracts.Rejection;
import dateline.contracts.Topics;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Publishes documents on the topic, as CloudEvents in binary form. */
public final class TopicWayIn implements WayIn {

    private static final int ANSWER_MS = 10_000;

    private final String bootstrapServers;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Clock clock;

    /** Opens a producer that loses nothing: every replica has a record before it counts as sent. */
    public TopicWayIn(String bootstrapServers, Clock clock) {
        this.bootstrapServers = bootstrapServers;
        this.clock = clock;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4",
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        Limits.RECORD_BYTES,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        ANSWER_MS,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        5_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        30_000),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @Override
    public CompletableFuture<Delivery> send(String documentId, DocumentMessage document) {
        var record = CloudEvents.write(
                Topics.DOCUMENTS,
                document.key(),
                DocumentMessage.TYPE,
                documentId,
                "/dateline/send",
                clock.instant(),
                document);
        Optional<Delivery> tooLarge = Sizes.tooLarge(record.value().length, Limits.MESSAGE_BYTES);
        return tooLarge.map(CompletableFuture::completedFuture).orElseGet(() -> publish(documentId, record));
    }

    private CompletableFuture<Delivery> publish(String id, ProducerRecord<byte[], byte[]> record) {
        var delivery = new CompletableFuture<Delivery>();
        try {
            producer.send(
                    record,
                    (metadata, failure) ->
                            delivery.complete(failure == null ? new Delivery.Taken(id) : failed(failure)));
        } catch (KafkaException e) {
            delivery.complete(failed(e));
        }
        return delivery;
    }

    private Delivery failed(Exception failure) {
        if (failure instanceof RecordTooLargeException) {
            return new Delivery.Refused(new Rejection(Rejection.Code.TOO_LARGE, failure.getMessage()));
        }
        return new Delivery.Unreachable(
                "the broker at %s did not take it: %s".formatted(bootstrapServers, failure.getMessage()));
    }

    /** A cluster has an id of its own: an emptied broker at the same address is another one. */
    @Override
    public String destination() throws Unreachable {
        Map<String, Object> config = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                ANSWER_MS / 2,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                ANSWER_MS);
        try (Admin admin = Admin.create(config)) {
            return "Kafka cluster " + admin.describeCluster().clusterId().get();
        } catch (ExecutionException e) {
            throw new Unreachable("the broker at %s does not answer: %s"
                    .formatted(bootstrapServers, e.getCause().getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("interrupted");
        }
    }

    @Override
    public String inWords() {
        return "to the topic";
    }

    /** What is still on its way is given up: whoever waits for it has waited by now. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
