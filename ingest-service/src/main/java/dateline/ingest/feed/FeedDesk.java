package dateline.ingest.feed;

import dateline.ingest.fetch.WebAddress;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which feeds there are, and whose turn it is. Two instances of the service share the feeds and never poll one both. */
@Singleton
class FeedDesk {

    // Longer than a poll takes, so that only the death of an instance lets a lease run out.
    private static final Duration LEASE = Duration.ofMinutes(15);

    private final FeedStore feeds;
    private final SeenStore seen;
    private final Clock clock;

    FeedDesk(FeedStore feeds, SeenStore seen, Clock clock) {
        this.feeds = feeds;
        this.seen = seen;
        this.clock = clock;
    }

    /** A feed that was registered now, or before. */
    record Registered(Feed feed, boolean isNew) {}

    Registered register(WebAddress address, Terms terms) {
        Instant now = Instant.now(clock);
        String url = address.toString();
        var feed = new Feed(Feed.id(address), url, terms, now, Feed.State.atStart(url, now), 1);
        if (feeds.add(feed)) {
            return new Registered(feed, true);
        }
        // Removed in between, it is added after all.
        return feeds.get(feed.id())
                .map(known -> new Registered(known, false))
                .orElseGet(() -> register(address, terms));
    }

    Optional<Feed> get(String id) {
        return feeds.get(id);
    }

    /** All feeds, by id. */
    List<Feed> list() {
        return feeds.list();
    }

    /** Removes a feed with all that is known of its entries; false if there is none. */
    boolean remove(String id) {
        boolean removed = feeds.remove(id);
        seen.remove(id);
        return removed;
    }

    /**
     * Brings the next poll of a feed forward, but asks nobody twice within five minutes, nor before it wants to be asked
     * after a failure. One that is being polled is left alone.
     */
    Optional<Feed> hurry(String id) {
        while (true) {
            Optional<Feed> read = feeds.get(id);
            Instant now = Instant.now(clock);
            if (read.isEmpty() || read.get().isLeased(now)) {
                return read;
            }
            Feed.State state = read.get().state();
            Instant polite = state.reports().stream()
                    .findFirst()
                    .map(last -> last.at().plus(PollSchedule.SHORTEST))
                    .filter(now::isBefore)
                    .orElse(now);
            Instant next = state.failures() > 0 && !state.gone() ? state.nextAsk() : polite;
            Instant time = next.isAfter(state.nextAsk()) && !state.gone() ? state.nextAsk() : next;
            Optional<Feed> written = feeds.write(read.get().with(state.askedAt(time)));
            if (written.isPresent()) {
                return written;
            }
        }
    }

    /** Takes a feed for this instance; empty if another was faster. */
    Optional<Feed> lease(Feed feed) {
        Optional<Instant> until = Optional.of(Instant.now(clock).plus(LEASE));
        return feeds.write(feed.with(feed.state().leased(until)));
    }

    /** Puts a polled feed back. One that was removed meanwhile stays removed. */
    void putBack(Feed feed, Feed.State state) {
        boolean written = feeds.write(feed.with(state.leased(Optional.empty()))).isPresent();
        if (!written && feeds.get(feed.id()).isEmpty()) {
            seen.remove(feed.id());
        }
    }
}
