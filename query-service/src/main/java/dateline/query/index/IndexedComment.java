package dateline.query.index;

/**
 * What the index holds of a comment: what lists select and sort by, and none of its words.
 *
 * @param isShown whether readers see it under the article
 * @param waits whether a moderator should look at it
 * @param isGrave whether soon
 * @param receivedAt milliseconds since 1970
 */
public record IndexedComment(
        String commentId, String articleId, boolean isShown, boolean waits, boolean isGrave, long receivedAt) {}
