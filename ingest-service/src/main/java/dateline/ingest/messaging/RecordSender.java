package dateline.ingest.messaging;

import dateline.contracts.Topics;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Sends what is told of a batch, in order, and waits until the broker has all of it. */
@ApplicationScoped
class RecordSender {

    // Over delivery.timeout.ms, at which the client itself gives up and says so.
    private static final long ACK_SECONDS = 60;

    private final MutinyEmitter<byte[]> articles;
    private final MutinyEmitter<byte[]> receipts;
    private final MutinyEmitter<byte[]> rejected;

    RecordSender(
            // What is waiting here is at most one batch.
            @Channel("articles") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> articles,
            @Channel("receipts") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> receipts,
            @Channel("rejected") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> rejected) {
        this.articles = articles;
        this.receipts = receipts;
        this.rejected = rejected;
    }

    /**
     * Sends records, and returns when all are acknowledged.
     *
     * @throws InPlaceRetry.BrokerAway if one is not; then all are to be sent again, so that their order holds
     */
    void send(List<ProducerRecord<byte[], byte[]>> records) {
        List<CompletableFuture<Void>> acks = new ArrayList<>();
        for (ProducerRecord<byte[], byte[]> record : records) {
            acks.add(ack(record).subscribeAsCompletionStage());
        }
        try {
            CompletableFuture.allOf(acks.toArray(CompletableFuture[]::new)).get(ACK_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new InPlaceRetry.BrokerAway(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InPlaceRetry.Stopped("send");
        }
    }

    private Uni<Void> ack(ProducerRecord<byte[], byte[]> record) {
        return switch (record.topic()) {
            case Topics.ARTICLES -> articles.sendMessage(message(record));
            case Topics.RECEIPTS -> receipts.sendMessage(message(record));
            case Topics.REJECTED ->
                rejected.sendMessage(message(record))
                        .onFailure(RecordTooLargeException.class)
                        .recoverWithUni(() -> rejected.sendMessage(message(RejectedRecords.shortened(record))));
            default -> throw new IllegalArgumentException("nothing is sent to " + record.topic());
        };
    }

    static Message<byte[]> message(ProducerRecord<byte[], byte[]> record) {
        var metadata = OutgoingKafkaRecordMetadata.<byte[]>builder()
                .withKey(record.key())
                .withHeaders(record.headers());
        if (record.timestamp() != null) {
            metadata.withTimestamp(Instant.ofEpochMilli(record.timestamp()));
        }
        byte[] value = record.value() == null ? new byte[0] : record.value();
        return Message.of(value).addMetadata(metadata.build());
    }
}
