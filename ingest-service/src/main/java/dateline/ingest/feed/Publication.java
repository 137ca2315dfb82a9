package dateline.ingest.feed;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.DocumentMessage;
import dateline.contracts.DocumentReading;
import dateline.contracts.MessageJson;
import dateline.contracts.Unreadable;
import dateline.contracts.WithdrawalMessage;
import dateline.ingest.document.DocumentOutbox;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Makes documents of what a feed led to, and publishes them as anybody else's are. */
final class Publication {

    private final Terms terms;
    private final DocumentOutbox outbox;
    private final Clock clock;

    Publication(Terms terms, DocumentOutbox outbox, Clock clock) {
        this.terms = terms;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Result {

        /** The broker has it. */
        record Done(String documentId) implements Result {}

        /** It is the document that was published last, and was not sent again. */
        record Same() implements Result {}

        /** No document can be made of it. */
        record Never(String reason) implements Result {}
    }

    /**
     * Publishes a document, unless it is the one that was published last.
     *
     * @param ownId the feed's own id, by which it is known if it has no address
     */
    Result publish(
            Optional<String> url,
            Optional<String> ownId,
            Optional<Instant> published,
            String mediaType,
            String content,
            Optional<String> last) {
        Instant now = Instant.now(clock);
        var document = new DocumentMessage(
                url,
                terms.outlet(),
                url.isPresent() ? Optional.empty() : ownId,
                terms.section(),
                terms.language(),
                terms.zone(),
                published,
                Optional.of(now),
                mediaType,
                content);
        try {
            String id = DocumentReading.of(MessageJson.MAPPER.<JsonNode>valueToTree(document))
                    .documentId();
            if (last.equals(Optional.of(id))) {
                return new Result.Same();
            }
            outbox.publish(document, id, now);
            return new Result.Done(id);
        } catch (Unreadable e) {
            return new Result.Never(e.getMessage());
        } catch (DocumentOutbox.TooLarge e) {
            return new Result.Never("content: " + e.getMessage());
        }
    }

    /** Publishes that a page is gone for good. */
    void withdraw(String url, String reason) {
        Instant now = Instant.now(clock);
        outbox.publish(
                new WithdrawalMessage(Optional.of(url), Optional.empty(), Optional.empty(), reason, Optional.of(now)),
                now);
    }
}
