package dateline.query.messaging;

import dateline.contracts.Rejection;
import dateline.query.Unavailable;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaProducer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;

/**
 * Where records go that cannot be taken.
 *
 * <p>It asks the channel's client and not its emitter: an emitter's stream ends for good with the first record that the
 * broker did not take in time, while the client goes on.
 */
@ApplicationScoped
class RejectedTopic {

    private static final String SERVICE = "query-service";

    // Longer than the producer's own delivery timeout, so that its answer is the one we get.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(40);

    private final KafkaClientService clients;

    RejectedTopic(KafkaClientService clients) {
        this.clients = clients;
    }

    /** A record and why it cannot be taken. */
    record Refused(ConsumerRecord<byte[], byte[]> record, Rejection why) {}

    /**
     * Sends them all, and returns when the broker has them.
     *
     * @throws Unavailable if it does not answer in time
     */
    void send(List<Refused> refused) {
        if (refused.isEmpty()) {
            return;
        }
        try {
            Uni.join()
                    .all(refused.stream().map(this::send).toList())
                    .andFailFast()
                    .await()
                    .atMost(LONGEST_WAIT);
        } catch (RuntimeException e) {
            throw new Unavailable("The topic of the rejected", e);
        }
    }

    private Uni<RecordMetadata> send(Refused refused) {
        ProducerRecord<byte[], byte[]> rejected = refused.why().of(refused.record(), SERVICE);
        return ack(rejected)
                .onFailure(RecordTooLargeException.class)
                .recoverWithUni(() -> ack(Rejection.cut(rejected)));
    }

    private Uni<RecordMetadata> ack(ProducerRecord<byte[], byte[]> record) {
        KafkaProducer<byte[], byte[]> client = clients.getProducer("rejected");
        return client.send(record);
    }
}
