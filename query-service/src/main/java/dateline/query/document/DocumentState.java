package dateline.query.document;

import com.fasterxml.jackson.annotation.JsonValue;
import dateline.contracts.ReceiptMessage;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one document.
 *
 * <p>Its record and its receipts come on two topics, in any order and perhaps more than once: the state is the same. It
 * never goes back to pending, and a document that made a revision has made it, even if it was sent again and then said
 * nothing new.
 *
 * @param articleId the article it told of
 * @param revision the revision it made or repeated
 * @param code why it was rejected, in one word
 * @param reason why it was rejected, in a sentence; or in what little a repeat is other
 * @param receivedAt when it first came on the topic
 */
@Schema(name = "DocumentState", description = "What became of one document.")
public record DocumentState(
        @Schema(examples = "d0h2v9rz5tq8m3c7w1x4k6n8p2d") String documentId,
        State state,

        @Schema(description = "The article it told of, unless pending or rejected.")
        Optional<String> articleId,

        @Schema(description = "The revision it made or repeated.")
        Optional<Integer> revision,

        @Schema(description = "Why it was rejected, in one word.", examples = "NO_ARTICLE")
        Optional<String> code,

        @Schema(description = "Why it was rejected, in a sentence; or in what little a repeat is other.")
        Optional<String> reason,

        @Schema(description = "When it first came.") Optional<Instant> receivedAt) {

    /** The states of a document. */
    public enum State {
        /** It waits to be read. */
        PENDING("pending"),
        /** It made a revision of an article. */
        ARTICLE("article"),
        /** It took an article back. */
        WITHDRAWN("withdrawn"),
        /** It says nothing that the article's newest revision does not say. */
        REPEAT("repeat"),
        /** It could not be taken. */
        REJECTED("rejected");

        private final String word;

        State(String word) {
            this.word = word;
        }

        @JsonValue
        public String word() {
            return word;
        }

        static State of(ReceiptMessage.Outcome outcome) {
            return switch (outcome) {
                case ARTICLE -> ARTICLE;
                case WITHDRAWN -> WITHDRAWN;
                case REPEAT -> REPEAT;
                case REJECTED -> REJECTED;
            };
        }
    }

    static DocumentState pending(String documentId) {
        return new DocumentState(
                documentId,
                State.PENDING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The state when the document's record came at this time. */
    DocumentState received(Instant time) {
        Instant first = receivedAt.filter(known -> known.isBefore(time)).orElse(time);
        return new DocumentState(documentId, state, articleId, revision, code, reason, Optional.of(first));
    }

    /** The state after a receipt. */
    DocumentState filed(ReceiptMessage receipt) {
        boolean madeRevision = state == State.ARTICLE || state == State.WITHDRAWN;
        if (madeRevision && State.of(receipt.outcome()) != state) {
            return this;
        }
        return new DocumentState(
                documentId,
                State.of(receipt.outcome()),
                receipt.articleId(),
                receipt.revision(),
                receipt.code(),
                receipt.reason(),
                receivedAt);
    }
}
