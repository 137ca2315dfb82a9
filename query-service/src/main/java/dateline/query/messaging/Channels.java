package dateline.query.messaging;

/** Names of the channels, as {@code application.properties} has them. */
final class Channels {

    static final String DOCUMENTS = "documents";
    static final String RECEIPTS = "receipts";
    static final String ARTICLES = "articles";
    static final String ANALYSES = "analyses";

    static final String DECISIONS = "decisions";

    private Channels() {}
}
