package dateline.ingest.article;

/** What filing a copy or a withdrawal came to. */
public sealed interface Filing {

    /** It is this revision of an article. */
    record Revision(String articleId, int revision) implements Filing {}

    /** It took the article back: that is this revision of it. */
    record Withdrawn(String articleId, int revision) implements Filing {}

    /**
     * It says what the article's newest revision says.
     *
     * @param reason in what it is other all the same
     */
    record Repeat(String articleId, int revision, String reason) implements Filing {}

    /**
     * Its message would be larger than any topic carries.
     *
     * @param reason how large, and how large it may be
     */
    record TooLarge(String reason) implements Filing {}
}
