package dateline.query.index;

/**
 * A place in a sorted list. It says where to go on even if what stood there is gone and others came.
 *
 * @param rank what the list is sorted by first
 * @param key of the article or the fact that stands there; among equals the smaller one comes first
 */
public record Place(long rank, String key) {

    /** An article's place among those sorted by {@link OrderTime}. */
    public static Place inTime(ArticleSummary article) {
        return new Place(article.order().at().toEpochMilli(), article.articleId());
    }
}
