package dateline.ingest.comment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A letter to the writer of a comment that is not done with yet. It holds no address: that is asked for when it is sent.
 *
 * @param headline of the article that the comment is on
 * @param since when it was written
 * @param due when it is to be sent, or tried again; absent until the comment is known to have been judged
 * @param tries how often that was tried
 * @param isSent whether the mail server has it, and only the topic has not been told
 * @param version of it in the store
 */
record Letter(
        String commentId,
        String headline,
        Instant since,
        Optional<Instant> due,
        int tries,
        boolean isSent,
        long version) {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration TRIED_FOR = Duration.ofDays(3);

    boolean isDue(Instant now) {
        return due.filter(each -> !each.isAfter(now)).isPresent();
    }

    /** Whether it is too old to be sent. */
    boolean isHopeless(Instant now) {
        return !isSent && since.plus(TRIED_FOR).isBefore(now);
    }

    Letter dueAt(Instant time) {
        return new Letter(commentId, headline, since, Optional.of(time), tries, isSent, version);
    }

    /** As it is while it is tried: should nothing come of that, it is due again after a pause that doubles each time. */
    Letter tried(Instant now) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 10));
        Instant again = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        return new Letter(commentId, headline, since, Optional.of(again), tries + 1, isSent, version);
    }

    Letter sent() {
        return new Letter(commentId, headline, since, due, tries, true, version);
    }

    Letter at(long next) {
        return new Letter(commentId, headline, since, due, tries, isSent, next);
    }
}
