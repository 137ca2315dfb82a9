package dateline.ingest.article;

/** What filing a copy came to. */
public sealed interface Filing {

    /** It is this revision of an article. */
    record Revision(String articleId, int revision) implements Filing {}

    /** It says what the article's newest revision says. */
    record Repeat(String articleId, int revision) implements Filing {}

    /**
     * Its message would be larger than any topic carries.
     *
     * @param reason how large, and how large it may be
     */
    record TooLarge(String reason) implements Filing {}
}
