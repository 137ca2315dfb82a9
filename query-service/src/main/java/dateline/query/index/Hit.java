package dateline.query.index;

/**
 * An article that answers a question.
 *
 * @param text all its words, to find the snippets in
 * @param rank what the answers are sorted by, largest first; see {@link Ranking}
 */
public record Hit(ArticleSummary summary, String text, long rank) {

    /** Where it stands among the answers. */
    public Place place() {
        return new Place(rank, summary.articleId());
    }
}
