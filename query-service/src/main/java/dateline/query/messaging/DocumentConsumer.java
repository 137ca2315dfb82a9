package dateline.query.messaging;

import dateline.query.document.DocumentStore;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Where documents and their receipts come in. */
@ApplicationScoped
class DocumentConsumer {

    private final Intake intake;
    private final DocumentStore documents;

    DocumentConsumer(Intake intake, DocumentStore documents) {
        this.intake = intake;
        this.documents = documents;
    }

    @Incoming(Channels.DOCUMENTS)
    @Blocking
    void documents(ConsumerRecords<byte[], byte[]> batch) {
        intake.take(batch, Read::document, documents::hear);
    }

    @Incoming(Channels.RECEIPTS)
    @Blocking
    void receipts(ConsumerRecords<byte[], byte[]> batch) {
        intake.take(batch, Read::receipt, documents::hear);
    }
}
