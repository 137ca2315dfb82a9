package dateline.tools.send;

import dateline.contracts.DocumentMessage;
import java.util.concurrent.CompletableFuture;

/** A way into the system. */
public sealed interface WayIn extends AutoCloseable permits TopicWayIn, HttpWayIn {

    /** Sends a document; the future ends when the system has it for good, or has refused it, and never fails. */
    CompletableFuture<Delivery> send(DocumentMessage document);

    @Override
    void close();

    /** What became of a sending. */
    sealed interface Delivery {

        /** The broker has it. */
        record Taken(String documentId) implements Delivery {}

        /** It was not taken. */
        record Refused(String reason) implements Delivery {}
    }
}
