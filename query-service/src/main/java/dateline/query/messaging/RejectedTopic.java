package dateline.query.messaging;

import dateline.contracts.Rejection;
import dateline.query.Unavailable;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Where records go that cannot be taken. */
@ApplicationScoped
class RejectedTopic {

    private static final String SERVICE = "query-service";

    // Longer than the producer's own delivery timeout, so that its answer is the one we get.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(40);

    private final MutinyEmitter<Record<byte[], byte[]>> emitter;

    RejectedTopic(
            @Channel("rejected")
                    // A batch is bounded, and the next one waits for this one's acknowledgements.
                    @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<Record<byte[], byte[]>> emitter) {
        this.emitter = emitter;
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

    private Uni<Void> send(Refused refused) {
        ProducerRecord<byte[], byte[]> rejected = refused.why().of(refused.record(), SERVICE);
        return emitter.sendMessage(Message.of(Record.of(rejected.key(), rejected.value()))
                .addMetadata(OutgoingKafkaRecordMetadata.builder()
                        .withHeaders(rejected.headers())
                        .build()));
    }
}
