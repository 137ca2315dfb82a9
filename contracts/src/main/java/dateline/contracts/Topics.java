package dateline.contracts;

import java.util.List;

/** The topics, by name, and how each is kept. */
public final class Topics {

    /** Raw copy from anyone, keyed by {@link DocumentMessage#key()}. */
    public static final String DOCUMENTS = "dateline.documents.v1";

    /** Clean article revisions, keyed by article id. */
    public static final String ARTICLES = "dateline.articles.v1";

    /** All facts of one article revision, keyed by article id. */
    public static final String ANALYSES = "dateline.analyses.v1";

    /** What became of each document, keyed by document id. */
    public static final String RECEIPTS = "dateline.receipts.v1";

    /** Readers' comments from anyone, keyed by comment id. */
    public static final String COMMENTS = "dateline.comments.v1";

    /** What moderators, writers and readers do with comments, keyed by comment id. */
    public static final String MODERATION = "dateline.moderation.v1";

    /** All that is decided of one comment, keyed by comment id. */
    public static final String DECISIONS = "dateline.decisions.v1";

    /** Every record that could not be taken: its own key, its own bytes, the reason in headers. */
    public static final String REJECTED = "dateline.rejected.v1";

    /** Partitions of each topic unless the setting DATELINE_PARTITIONS says otherwise when the topic is made. */
    public static final int DEFAULT_PARTITIONS = 6;

    /** All topics, in the order in which an article and its comments meet them. */
    public static final List<Topic> ALL = List.of(
            new Topic(DOCUMENTS, Keeping.DAYS),
            new Topic(ARTICLES, Keeping.LATEST_BY_KEY),
            new Topic(ANALYSES, Keeping.LATEST_BY_KEY),
            new Topic(RECEIPTS, Keeping.DAYS),
            new Topic(COMMENTS, Keeping.DAYS),
            new Topic(MODERATION, Keeping.DAYS),
            new Topic(DECISIONS, Keeping.LATEST_BY_KEY_SOON),
            new Topic(REJECTED, Keeping.DAYS));

    private Topics() {}

    /** A topic and how it is kept. */
    public record Topic(String name, Keeping keeping) {}

    /** How long the records of a topic stay. */
    public enum Keeping {
        /**
         * For days (a setting), then they go. The days count from when the broker took a record, whatever time its
         * producer gave it: a broker goes by the record's time, so an old article sent with its own date would be
         * deleted before anyone has read it.
         */
        DAYS("delete", "LogAppendTime"),
        /**
         * The last record of each key stays for ever, so that a new reader can be built from the topic. Its time is the
         * one that its document has.
         */
        LATEST_BY_KEY("compact", "CreateTime"),
        /**
         * As {@link #LATEST_BY_KEY}, and what came before the last record of a key is gone within
         * {@link #MOST_HOURS_BEFORE_COMPACTION} hours, whether or not there is enough of it to be worth the work: what a
         * person asks to be erased may not lie there for months.
         */
        LATEST_BY_KEY_SOON("compact", "CreateTime");

        /** How long a record that a later one replaced may stay on a topic that is kept {@link #LATEST_BY_KEY_SOON}. */
        public static final int MOST_HOURS_BEFORE_COMPACTION = 24;

        private final String cleanupPolicy;
        private final String timestampType;

        Keeping(String cleanupPolicy, String timestampType) {
            this.cleanupPolicy = cleanupPolicy;
            this.timestampType = timestampType;
        }

        /** The broker's word for it, for {@code cleanup.policy}. */
        public String cleanupPolicy() {
            return cleanupPolicy;
        }

        /** Whose clock a record's time is from, in the broker's words, for {@code message.timestamp.type}. */
        public String timestampType() {
            return timestampType;
        }
    }
}
