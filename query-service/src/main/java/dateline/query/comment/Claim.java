package dateline.query.comment;

import java.time.Duration;
import java.time.Instant;

/**
 * A moderator is looking at a comment, and the others need not. It ends by itself, and decides nothing.
 *
 * @param by name of the moderator's key
 * @param until when it ends
 */
record Claim(String by, Instant until) {

    private static final Duration LASTS = Duration.ofMinutes(10);

    static Claim of(String by, Instant now) {
        return new Claim(by, now.plus(LASTS));
    }

    boolean holds(Instant now) {
        return now.isBefore(until);
    }
}
