package dateline.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When to ask a feed again. Nobody is asked more often than every five minutes or than the server's cache lifetime says,
 * and everybody at least once a day.
 */
final class PollSchedule {

    static final Duration SHORTEST = Duration.ofMinutes(5);
    static final Duration LONGEST = Duration.ofHours(24);

    /** Before anything is known of a feed. */
    static final Duration FIRST = Duration.ofHours(1);

    // With news in every answer there may be more between; with none, it can wait.
    private static final Duration SHORTEST_UNASKED = Duration.ofMinutes(15);
    private static final Duration LONGEST_UNASKED = Duration.ofHours(3);

    // A server may ask for more patience than a day, but not be lost for a year by a slip.
    private static final Duration LONGEST_RETRY = Duration.ofDays(7);
    private static final int MOST_DOUBLINGS = 8;

    private PollSchedule() {}

    /**
     * The time between two questions after one that was answered.
     *
     * @param before the time that was kept until now
     * @param wished by whoever registered the feed
     * @param said by the feed of itself
     * @param fresh for how long its server says that the answer stays the same
     * @param news whether there was anything new
     */
    static Duration interval(
            Duration before,
            Optional<Duration> wished,
            Optional<Duration> said,
            Optional<Duration> fresh,
            boolean news) {
        Duration own = wished.or(() -> said).orElseGet(() -> adapted(before, news));
        return between(SHORTEST, longer(own, fresh.orElse(Duration.ZERO)), LONGEST);
    }

    private static Duration adapted(Duration before, boolean news) {
        return between(
                SHORTEST_UNASKED,
                news ? before.dividedBy(2) : before.multipliedBy(3).dividedBy(2),
                LONGEST_UNASKED);
    }

    /**
     * When to ask after a failure: each one doubles the time, and what the server asks for is the least.
     *
     * @param failures one after the other, with this one
     */
    static Instant afterFailure(Instant now, Duration interval, int failures, Optional<Instant> notBefore) {
        Duration backOff =
                between(SHORTEST, interval.multipliedBy(1L << Math.min(MOST_DOUBLINGS, failures - 1)), LONGEST);
        Instant ours = now.plus(backOff);
        Instant theirs = notBefore.orElse(ours);
        Instant limited = theirs.isAfter(now.plus(LONGEST_RETRY)) ? now.plus(LONGEST_RETRY) : theirs;
        return limited.isAfter(ours) ? limited : ours;
    }

    private static Duration between(Duration least, Duration time, Duration most) {
        return longer(least, time.compareTo(most) < 0 ? time : most);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
