package dateline.query.document;

import dateline.contracts.ReceiptMessage;
import java.time.Instant;

/** Something heard about a document. */
public sealed interface DocumentNews {

    String documentId();

    /** Its record came on the topic of documents. */
    record Received(String documentId, Instant at) implements DocumentNews {}

    /**
     * Ingest says what it did with it.
     *
     * @param at time of the receipt, which is that of the document's record
     */
    record Filed(ReceiptMessage receipt, Instant at) implements DocumentNews {

        @Override
        public String documentId() {
            return receipt.documentId();
        }
    }
}
