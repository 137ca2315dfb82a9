package dateline.query.index;

/**
 * A place in a sorted list. It says where to go on even if the article that stood there is gone and others came.
 *
 * @param rank what the list is sorted by, largest first
 * @param articleId among equals the smaller id comes first
 */
public record Place(long rank, String articleId) {

    /** An article's place among those sorted by {@link OrderTime}. */
    public static Place inTime(ArticleSummary article) {
        return new Place(article.order().at().toEpochMilli(), article.articleId());
    }
}
