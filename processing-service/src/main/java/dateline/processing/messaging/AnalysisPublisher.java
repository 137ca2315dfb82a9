package dateline.processing.messaging;

import dateline.contracts.Topics;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Where analyses and rejected records go out. */
@ApplicationScoped
class AnalysisPublisher {

    private final MutinyEmitter<Record<byte[], byte[]>> analyses;
    private final MutinyEmitter<Record<byte[], byte[]>> rejected;

    AnalysisPublisher(
            @Channel("analyses") MutinyEmitter<Record<byte[], byte[]>> analyses,
            @Channel("rejected") MutinyEmitter<Record<byte[], byte[]>> rejected) {
        this.analyses = analyses;
        this.rejected = rejected;
    }

    /**
     * Publishes in order and returns when the broker has them all. If it does not take one, that one and all after it are
     * sent again, so that of two records with one key the later always ends up later.
     */
    void publish(List<ProducerRecord<byte[], byte[]>> records) throws InterruptedException {
        int[] acknowledged = {0};
        Patience.until("the broker", () -> {
            List<CompletableFuture<Void>> sent = records.subList(acknowledged[0], records.size()).stream()
                    .map(this::send)
                    .toList();
            for (CompletableFuture<Void> each : sent) {
                await(each);
                acknowledged[0]++;
            }
            return acknowledged;
        });
    }

    private static void await(CompletableFuture<Void> sent) {
        try {
            sent.join();
        } catch (CompletionException e) {
            throw new NotAcknowledged(e.getCause());
        }
    }

    private CompletableFuture<Void> send(ProducerRecord<byte[], byte[]> record) {
        var metadata = OutgoingKafkaRecordMetadata.<byte[]>builder().withHeaders(record.headers());
        if (record.timestamp() != null) {
            metadata.withTimestamp(Instant.ofEpochMilli(record.timestamp()));
        }
        var channel = record.topic().equals(Topics.ANALYSES) ? analyses : rejected;
        return channel.sendMessage(
                        Message.of(Record.of(record.key(), record.value())).addMetadata(metadata.build()))
                .subscribeAsCompletionStage();
    }

    /** The broker has not acknowledged a record. */
    static final class NotAcknowledged extends RuntimeException {

        private NotAcknowledged(Throwable cause) {
            super(cause.toString(), cause);
        }
    }
}
