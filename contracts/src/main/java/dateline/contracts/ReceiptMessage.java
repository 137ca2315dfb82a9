package dateline.contracts;

import java.util.Optional;

/**
 * What became of one document, on {@link Topics#RECEIPTS}, keyed by document id.
 *
 * @param documentId {@link DocumentMessage#documentId()}; for a record that could not be read, an id from its bytes
 * @param outcome what ingest did with it
 * @param articleId the article it told of, unless rejected
 * @param revision the revision it made or repeated, unless rejected
 * @param code why it was rejected, in one word, as in {@link Rejection.Code}
 * @param reason why it was rejected, in a sentence that names the field; or in what little a repeat is other
 */
public record ReceiptMessage(
        String documentId,
        Outcome outcome,
        Optional<String> articleId,
        Optional<Integer> revision,
        Optional<String> code,
        Optional<String> reason) {

    public static final String TYPE = "org.dateline.document.filed.v1";

    /** What ingest did with a document. */
    public enum Outcome {
        /** It made a revision of an article. */
        ARTICLE,
        /** It took an article back. */
        WITHDRAWN,
        /** It says nothing that the article's newest revision does not say. */
        REPEAT,
        /** It could not be taken. */
        REJECTED
    }
}
