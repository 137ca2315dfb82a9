package dateline.query.index;

import java.util.List;
import java.util.OptionalLong;

/**
 * What the index holds of a comment: what lists select and sort by, and none of its words.
 *
 * @param isShown whether readers see it under the article
 * @param waits whether a moderator should look at it
 * @param isGrave whether soon
 * @param receivedAt milliseconds since 1970
 * @param refusedAt since when it may be reduced once its time is over, in milliseconds since 1970; empty if it may not
 * @param askedAt since when its writer's answer to a letter is waited for, likewise; empty if it is not
 * @param marks what it is counted by
 */
public record IndexedComment(
        String commentId,
        String articleId,
        boolean isShown,
        boolean waits,
        boolean isGrave,
        long receivedAt,
        OptionalLong refusedAt,
        OptionalLong askedAt,
        List<String> marks) {

    public IndexedComment {
        marks = List.copyOf(marks);
    }
}
