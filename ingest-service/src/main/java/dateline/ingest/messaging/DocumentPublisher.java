package dateline.ingest.messaging;

import dateline.contracts.CloudEvents;
import dateline.contracts.DocumentMessage;
import dateline.contracts.Limits;
import dateline.contracts.Topics;
import dateline.contracts.WithdrawalMessage;
import dateline.ingest.document.DocumentOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Puts documents that came over HTTP or from feeds on the topic that everybody else writes to directly. */
@ApplicationScoped
class DocumentPublisher implements DocumentOutbox {

    private final Submissions submissions;

    DocumentPublisher(Submissions submissions) {
        this.submissions = submissions;
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
        submissions.send("submissions", record);
    }
}
