package dateline.ingest.document;

import dateline.contracts.Rejection;
import java.util.Optional;

/** What became of a document. */
public sealed interface Outcome {

    /** It made a revision of an article. */
    record Filed(String articleId, int revision) implements Outcome {}

    /** It took an article back: that is this revision of it. */
    record Withdrawn(String articleId, int revision) implements Outcome {}

    /**
     * It says nothing that the article's newest revision does not say.
     *
     * @param reason in what it is other all the same; absent if that was not written down
     */
    record Repeat(String articleId, int revision, Optional<String> reason) implements Outcome {}

    /** It could not be taken. */
    record Rejected(Rejection rejection) implements Outcome {}
}
