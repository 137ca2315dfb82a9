package dateline.ingest.feed;

import dateline.contracts.ContentId;
import dateline.ingest.fetch.Validators;
import dateline.ingest.fetch.WebAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A feed and how it stands.
 *
 * @param id from the address that was registered
 * @param url the address that was registered
 * @param version of what is stored, so that two instances never both poll it
 */
record Feed(String id, String url, Terms terms, Instant addedAt, State state, long version) {

    /** As many polls as are kept. */
    static final int REPORTS = 20;

    static String id(WebAddress address) {
        return ContentId.of('r', address.toString());
    }

    /**
     * How a feed stands.
     *
     * @param address where it is asked now; it may have moved
     * @param validators of the version that was read last
     * @param nextPoll when there is something to do: to ask the feed, or to fetch a page that it named
     * @param nextAsk when to ask the feed itself
     * @param interval between two questions, as it has turned out
     * @param failures one after the other
     * @param gone whether the server said that it is gone for good
     * @param lastWhole when it was last read whole
     * @param leasedUntil while an instance polls it
     * @param reports of the last polls, newest first
     */
    record State(
            String address,
            Validators validators,
            Instant nextPoll,
            Instant nextAsk,
            Duration interval,
            int failures,
            boolean gone,
            Optional<Instant> lastWhole,
            Optional<Instant> leasedUntil,
            List<Report> reports) {

        State {
            reports = List.copyOf(reports);
        }

        static State atStart(String address, Instant now) {
            return new State(
                    address,
                    Validators.NONE,
                    now,
                    now,
                    PollSchedule.FIRST,
                    0,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }

        /** Asks it at a time, and again even if it was gone. */
        State askedAt(Instant time) {
            return new State(
                    address, validators, time, time, interval, failures, false, lastWhole, leasedUntil, reports);
        }

        State leased(Optional<Instant> until) {
            return new State(
                    address, validators, nextPoll, nextAsk, interval, failures, gone, lastWhole, until, reports);
        }

        State reported(Report report, Instant nextPoll) {
            List<Report> newest = Stream.concat(Stream.of(report), reports.stream())
                    .limit(REPORTS)
                    .toList();
            return new State(
                    address, validators, nextPoll, nextAsk, interval, failures, gone, lastWhole, leasedUntil, newest);
        }
    }

    /**
     * What came of one poll.
     *
     * @param words for people
     */
    record Report(Instant at, boolean ok, String words, int published, int withdrawn) {}

    Feed with(State next) {
        return new Feed(id, url, terms, addedAt, next, version);
    }

    Feed at(long next) {
        return new Feed(id, url, terms, addedAt, state, next);
    }

    boolean isDue(Instant now) {
        return !state.gone() && !state.nextPoll().isAfter(now) && !isLeased(now);
    }

    boolean isLeased(Instant now) {
        return state.leasedUntil().map(until -> until.isAfter(now)).orElse(false);
    }
}
