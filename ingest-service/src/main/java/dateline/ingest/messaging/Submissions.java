package dateline.ingest.messaging;

import dateline.ingest.document.DocumentOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Sends what came over HTTP or from feeds, while its sender waits. */
@ApplicationScoped
class Submissions {

    // Longer than a broker needs to choose a new leader; shorter than a sender waits.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    // With the broker away, so many documents of up to 2 MB wait in memory; the next sender hears 503 at once.
    private static final int MOST_WAITING = 32;

    private final RecordSender sender;
    private final Semaphore places = new Semaphore(MOST_WAITING);

    Submissions(RecordSender sender) {
        this.sender = sender;
    }

    /**
     * Sends a record through the client of a channel, and returns when the broker has it.
     *
     * @throws DocumentOutbox.NotTaken if it has not said so in time
     */
    void send(String channel, ProducerRecord<byte[], byte[]> record) {
        if (!places.tryAcquire()) {
            throw new DocumentOutbox.NotTaken(
                    new IllegalStateException(MOST_WAITING + " records are waiting for the broker"));
        }
        CompletableFuture<RecordMetadata> ack = sender.ack(channel, record)
                .onTermination()
                .invoke(places::release)
                .subscribeAsCompletionStage();
        try {
            ack.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // Left to itself, and not cancelled: its place is free only when the client lets go of it.
            throw new DocumentOutbox.NotTaken(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DocumentOutbox.NotTaken(e);
        }
    }
}
