package dateline.ingest.messaging;

import dateline.contracts.Rejection;
import dateline.contracts.Topics;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaProducer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;

/**
 * Sends records through the clients of the outgoing channels, and knows of each whether the broker has it.
 *
 * <p>It asks the channel's client and not its emitter: an emitter's stream ends for good with the first record that the
 * broker did not take in time, while the client goes on.
 */
@ApplicationScoped
class RecordSender {

    // Over delivery.timeout.ms, at which the client itself gives up and says so.
    private static final long ACK_SECONDS = 60;

    private static final Map<String, String> CHANNELS =
            Map.of(Topics.ARTICLES, "articles", Topics.RECEIPTS, "receipts", Topics.REJECTED, "rejected");

    private final KafkaClientService clients;

    RecordSender(KafkaClientService clients) {
        this.clients = clients;
    }

    /**
     * Sends records in order, and returns when all are acknowledged.
     *
     * @throws InPlaceRetry.BrokerAway if one is not; then all are to be sent again, so that their order holds
     */
    void send(List<ProducerRecord<byte[], byte[]>> records) {
        List<CompletableFuture<RecordMetadata>> acks = new ArrayList<>();
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

    private Uni<RecordMetadata> ack(ProducerRecord<byte[], byte[]> record) {
        String channel = CHANNELS.get(record.topic());
        Uni<RecordMetadata> ack = ack(channel, record);
        return record.topic().equals(Topics.REJECTED)
                ? ack.onFailure(RecordTooLargeException.class).recoverWithUni(() -> ack(channel, Rejection.cut(record)))
                : ack;
    }

    /** Sends one record through the client of a channel. */
    Uni<RecordMetadata> ack(String channel, ProducerRecord<byte[], byte[]> record) {
        KafkaProducer<byte[], byte[]> client = clients.getProducer(channel);
        return client.send(record);
    }
}
