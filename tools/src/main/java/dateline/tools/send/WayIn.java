package dateline.tools.send;

import dateline.contracts.DocumentMessage;
import dateline.contracts.Rejection;
import java.util.concurrent.CompletableFuture;

/** A way into the system. */
public sealed interface WayIn extends AutoCloseable permits TopicWayIn, HttpWayIn, NoWayIn {

    /**
     * Sends a document; the future ends when the system has it for good, or has refused it, or cannot be reached, and
     * never fails. Documents with the same key arrive in the order in which they are given.
     *
     * @param documentId the document's own id, which takes time to find
     */
    CompletableFuture<Delivery> send(String documentId, DocumentMessage document);

    /** Sends a document whose id was not needed yet. */
    default CompletableFuture<Delivery> send(DocumentMessage document) {
        return send(document.documentId(), document);
    }

    /**
     * Where it leads: what was sent there once need not be sent there again.
     *
     * @throws Unreachable if it cannot be told
     */
    String destination() throws Unreachable;

    /** How to say it in a sentence, such as {@code to the topic}. */
    String inWords();

    @Override
    void close();

    /** What became of a sending. */
    sealed interface Delivery {

        /** The broker has it. */
        record Taken(String documentId) implements Delivery {}

        /** It was not taken, and will not be. */
        record Refused(Rejection why) implements Delivery {}

        /** Nobody was there to take it. */
        record Unreachable(String reason) implements Delivery {}
    }
}
