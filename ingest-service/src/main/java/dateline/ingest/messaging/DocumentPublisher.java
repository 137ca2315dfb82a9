package dateline.ingest.messaging;

import dateline.contracts.CloudEvents;
import dateline.contracts.DocumentMessage;
import dateline.contracts.Limits;
import dateline.contracts.Topics;
import dateline.contracts.WithdrawalMessage;
import dateline.ingest.document.DocumentOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Puts documents that came over HTTP or from feeds on the topic that everybody else writes to directly. */
@ApplicationScoped
class DocumentPublisher implements DocumentOutbox {

    // Longer than a broker needs to choose a new leader; shorter than a sender waits.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    // With the broker away, so many documents of up to 2 MB wait in memory; the next sender hears 503 at once.
    private static final int MOST_WAITING = 32;

    private final RecordSender sender;
    private final Semaphore places = new Semaphore(MOST_WAITING);

    DocumentPublisher(RecordSender sender) {
        this.sender = sender;
    }

    @Override
    public void publish(DocumentMessage document, String documentId, Instant receivedAt) {
        publish(CloudEvents.write(
                Topics.DOCUMENTS,
                document.key(),
                DocumentMessage.TYPE,
                documentId,
                DocumentConsumer.SOURCE,
                receivedAt,
                document));
    }

    @Override
    public void publish(WithdrawalMessage withdrawal, Instant receivedAt) {
        publish(CloudEvents.write(
                Topics.DOCUMENTS,
                withdrawal.key(),
                WithdrawalMessage.TYPE,
                withdrawal.documentId(),
                DocumentConsumer.SOURCE,
                receivedAt,
                withdrawal));
    }

    private void publish(ProducerRecord<byte[], byte[]> record) {
        if (record.value().length > Limits.MESSAGE_BYTES) {
            throw new TooLarge("written as JSON it has %,d bytes; at most %,d are carried"
                    .formatted(record.value().length, Limits.MESSAGE_BYTES));
        }
        send(record);
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        if (!places.tryAcquire()) {
            throw new NotTaken(new IllegalStateException(MOST_WAITING + " documents are waiting for the broker"));
        }
        CompletableFuture<RecordMetadata> ack = sender.ack("submissions", record)
                .onTermination()
                .invoke(places::release)
                .subscribeAsCompletionStage();
        try {
            ack.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // Left to itself, and not cancelled: its place is free only when the client lets go of it.
            throw new NotTaken(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotTaken(e);
        }
    }
}
