package dateline.ingest.document;

import dateline.contracts.DocumentMessage;
import dateline.contracts.WithdrawalMessage;
import java.time.Instant;

/** The topic of documents, as the way in over HTTP sees it. */
public interface DocumentOutbox {

    /** The broker did not take the document in time. It may still get it: the same document sent again has the same id. */
    final class NotTaken extends RuntimeException {

        public NotTaken(Throwable cause) {
            super(cause.toString(), cause);
        }
    }

    /** The document's message is larger than the topic carries. */
    final class TooLarge extends RuntimeException {

        public TooLarge(String reason) {
            super(reason);
        }
    }

    /**
     * Publishes a document, and returns when the broker has it.
     *
     * @throws NotTaken if the broker has not said so in a few seconds
     * @throws TooLarge if the topic carries nothing so large
     */
    void publish(DocumentMessage document, String documentId, Instant receivedAt);

    /**
     * Publishes a withdrawal, and returns when the broker has it.
     *
     * @throws NotTaken if the broker has not said so in a few seconds
     */
    void publish(WithdrawalMessage withdrawal, Instant receivedAt);
}
