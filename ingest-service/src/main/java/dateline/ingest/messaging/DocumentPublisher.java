package dateline.ingest.messaging;

import dateline.contracts.CloudEvents;
import dateline.contracts.DocumentMessage;
import dateline.contracts.Limits;
import dateline.contracts.Topics;
import dateline.ingest.document.DocumentOutbox;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Puts documents that came over HTTP on the topic that everybody else writes to directly. */
@ApplicationScoped
class DocumentPublisher implements DocumentOutbox {

    // Longer than a broker needs to choose a new leader; shorter than a sender waits.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    // With the broker away, so many documents of up to 2 MB wait in memory; the next sender hears 503 at once.
    private static final int MOST_WAITING = 32;

    private final MutinyEmitter<byte[]> submissions;

    DocumentPublisher(
            @Channel("submissions") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = MOST_WAITING)
                    MutinyEmitter<byte[]> submissions) {
        this.submissions = submissions;
    }

    @Override
    public void publish(DocumentMessage document, String documentId, Instant receivedAt) {
        ProducerRecord<byte[], byte[]> record = CloudEvents.write(
                Topics.DOCUMENTS,
                document.key(),
                DocumentMessage.TYPE,
                documentId,
                DocumentConsumer.SOURCE,
                receivedAt,
                document);
        if (record.value().length > Limits.MESSAGE_BYTES) {
            throw new TooLarge("written as JSON it has %,d bytes; at most %,d are carried"
                    .formatted(record.value().length, Limits.MESSAGE_BYTES));
        }
        try {
            submissions.sendMessage(RecordSender.message(record)).await().atMost(PATIENCE);
        } catch (RuntimeException e) {
            throw new NotTaken(e);
        }
    }
}
