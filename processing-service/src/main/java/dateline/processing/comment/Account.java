package dateline.processing.comment;

import dateline.contracts.CommentState;
import dateline.moderation.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the comments that came from one address. It holds ids and states, no words and no address.
 *
 * @param comments by comment id
 */
record Account(Map<String, Entry> comments) {

    static final Account NEW = new Account(Map.of());

    Account {
        comments = new TreeMap<>(comments);
    }

    /** Where a comment stands, and since when. */
    record Entry(CommentState state, Instant since) {

        boolean isRefused() {
            return switch (state) {
                case REJECTED_BY_RULES, REJECTED, APPEALED, UPHELD -> true;
                case PENDING, PUBLISHED, PUBLISHED_EDITED, REPORTED, WITHHELD, WITHDRAWN, ERASED, REDUCED -> false;
            };
        }
    }

    /** This account after something was done with a comment; what is erased or reduced is struck out. */
    Account with(String commentId, Entry entry) {
        var changed = new TreeMap<>(comments);
        if (entry.state() == CommentState.ERASED || entry.state() == CommentState.REDUCED) {
            changed.remove(commentId);
        } else {
            changed.put(commentId, entry);
        }
        return new Account(changed);
    }

    /** How its writer stands when another comment comes. */
    Standing standing(Instant at, boolean copied) {
        Instant since = at.minus(Duration.ofDays(Standing.DAYS));
        long published = comments.values().stream()
                .filter(each -> each.state().isPublic())
                .count();
        long refused = comments.values().stream()
                .filter(each -> each.isRefused() && !each.since().isBefore(since))
                .count();
        return new Standing((int) published, (int) refused, copied);
    }
}
