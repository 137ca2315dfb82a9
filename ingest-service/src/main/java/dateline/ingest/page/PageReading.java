package dateline.ingest.page;

/** What a document turned out to hold. */
public sealed interface PageReading {

    /** An article. */
    record Article(Copy copy) implements PageReading {}

    /**
     * No article.
     *
     * @param reason what it seems to be instead, in a sentence
     */
    record NoArticle(String reason) implements PageReading {}

    /**
     * More text than an article has.
     *
     * @param reason how much, and how much is taken
     */
    record TooLarge(String reason) implements PageReading {}
}
