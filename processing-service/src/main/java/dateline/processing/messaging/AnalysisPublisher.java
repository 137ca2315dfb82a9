package dateline.processing.messaging;

import dateline.contracts.Rejection;
import dateline.contracts.Topics;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaProducer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;

/**
 * Where analyses, decisions on comments and rejected records go out.
 *
 * <p>It asks the channels' clients and not their emitters: an emitter's stream ends for good with the first record that the
 * broker did not take in time, while the client goes on.
 */
@ApplicationScoped
class AnalysisPublisher {

    private final KafkaClientService clients;

    AnalysisPublisher(KafkaClientService clients) {
        this.clients = clients;
    }

    /**
     * Publishes in order and returns when the broker has them all. If it does not take one, that one and all after it are
     * sent again, so that of two records with one key the later always ends up later.
     */
    void publish(List<ProducerRecord<byte[], byte[]>> records) throws InterruptedException {
        publishInTurn(records.stream().map(CompletableFuture::completedFuture).toList());
    }

    /** Likewise, for records that are still being made: each is sent as soon as it and all before it are there. */
    void publishInTurn(List<? extends Future<ProducerRecord<byte[], byte[]>>> records) throws InterruptedException {
        int[] acknowledged = {0};
        Patience.until("the broker", () -> {
            List<CompletableFuture<RecordMetadata>> sent = new ArrayList<>();
            for (var record : records.subList(acknowledged[0], records.size())) {
                sent.add(send(Workers.resultOf(record)));
            }
            for (CompletableFuture<RecordMetadata> each : sent) {
                await(each);
                acknowledged[0]++;
            }
            return acknowledged;
        });
    }

    private static void await(CompletableFuture<RecordMetadata> sent) {
        try {
            sent.join();
        } catch (CompletionException e) {
            throw new NotAcknowledged(e.getCause());
        }
    }

    private CompletableFuture<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) {
        if (record.topic().equals(Topics.ANALYSES)) {
            return ack("analyses", record).subscribeAsCompletionStage();
        }
        if (record.topic().equals(Topics.DECISIONS)) {
            return ack("decisions", record).subscribeAsCompletionStage();
        }
        return ack("rejected", record)
                .onFailure(RecordTooLargeException.class)
                .recoverWithUni(() -> ack("rejected", Rejection.cut(record)))
                .subscribeAsCompletionStage();
    }

    private Uni<RecordMetadata> ack(String channel, ProducerRecord<byte[], byte[]> record) {
        KafkaProducer<byte[], byte[]> client = clients.getProducer(channel);
        return client.send(record);
    }

    /** The broker has not acknowledged a record. */
    static final class NotAcknowledged extends RuntimeException {

        private NotAcknowledged(Throwable cause) {
            super(cause.toString(), cause);
        }
    }
}
