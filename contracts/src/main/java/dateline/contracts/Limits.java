package dateline.contracts;

/**
 * How large things may be, along the whole way. Each number fits into the next, so that what one step takes the next
 * can carry.
 */
public final class Limits {

    /** A document's content, in UTF-8 bytes. Of 150 pages of news outlets seven had more than a million, none this. */
    public static final int CONTENT_BYTES = 1_500_000;

    /** A whole HTTP request body, in bytes: content as JSON, whose escapes may lengthen it. */
    public static final int REQUEST_BYTES = 1_800_000;

    /** A message's value on any topic, in bytes: content whose every tenth character needs an escape still fits. */
    public static final int MESSAGE_BYTES = 2_000_000;

    /** {@code max.message.bytes} of each topic and of the broker: a message with its key, headers and framing. */
    public static final int RECORD_BYTES = 2_097_152;

    /** {@code max.partition.fetch.bytes} of each consumer: always more than one record, so that none strands. */
    public static final int FETCH_BYTES = 4_194_304;

    /** An article's text, in code points; more is no article and is rejected. */
    public static final int ARTICLE_CHARACTERS = 200_000;

    /** A comment's text, and what a moderator puts in its place, in code points. */
    public static final int COMMENT_CHARACTERS = 5_000;

    /** A whole HTTP request body that holds a comment, in bytes: its text as JSON escapes, twelve bytes a character. */
    public static final int COMMENT_REQUEST_BYTES = 65_536;

    /** Words that explain a decision, an appeal or a report, in code points. */
    public static final int EXPLANATION_CHARACTERS = 1_000;

    private Limits() {}
}
