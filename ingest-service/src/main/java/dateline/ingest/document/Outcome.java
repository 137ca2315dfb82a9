package dateline.ingest.document;

import dateline.contracts.Rejection;

/** What became of a document. */
public sealed interface Outcome {

    /** It made a revision of an article. */
    record Filed(String articleId, int revision) implements Outcome {}

    /** It says nothing that the article's newest revision does not say. */
    record Repeat(String articleId, int revision) implements Outcome {}

    /** It could not be taken. */
    record Rejected(Rejection rejection) implements Outcome {}
}
