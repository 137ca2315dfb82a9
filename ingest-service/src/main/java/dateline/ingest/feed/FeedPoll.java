package dateline.ingest.feed;

import dateline.ingest.document.DocumentOutbox;
import dateline.ingest.fetch.AddressRefused;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Robots;
import dateline.ingest.fetch.Validators;
import dateline.ingest.fetch.WebAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One poll of one feed: ask it if it is time, write down what it lists, publish what it carries, fetch what it names.
 *
 * <p>That something was published is written down only after the broker has it. After a crash it is published again, and
 * has the same id.
 */
final class FeedPoll {

    // Pages that are left over, and a broker that is away, are come back to soon.
    private static final Duration SOON = Duration.ofMinutes(1);

    private final Fetcher fetcher;
    private final Robots robots;
    private final DocumentOutbox outbox;
    private final Clock clock;
    private final Asking asking;

    FeedPoll(Fetcher fetcher, Robots robots, DocumentOutbox outbox, Clock clock) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.outbox = outbox;
        this.clock = clock;
        this.asking = new Asking(fetcher, clock);
    }

    /**
     * Polls a feed.
     *
     * @param seen what is known of its entries, which changes
     * @param save keeps {@code seen}; called now and then, and at the end
     * @return how the feed stands now
     */
    Feed.State poll(Feed feed, SeenEntries seen, Runnable save) throws InterruptedException {
        var tally = new Tally();
        var publication = new Publication(feed.terms(), outbox, clock);
        var pages = new PageRun(fetcher, robots, clock, publication, seen, tally);
        Instant start = Instant.now(clock);
        boolean ok = true;
        Feed.State state = feed.state();
        try {
            if (!state.nextAsk().isAfter(start)) {
                state = asked(feed, seen, tally, publication);
                ok = state.failures() == 0 && !state.gone();
            }
            pages.run(save);
        } catch (DocumentOutbox.NotTaken e) {
            ok = false;
            tally.say("the broker is away");
            state = again(feed.state());
        }
        save.run();
        state = resting(state, pages);
        var report = new Feed.Report(start, ok, tally.words(), tally.documents(), tally.withdrawals());
        return state.reported(report, nextPoll(state, seen));
    }

    /** How a feed stands on which our own code failed. */
    Feed.State failed(Feed feed, Throwable fault) {
        Feed.State state = troubled(feed.state(), Optional.empty());
        var report = new Feed.Report(
                Instant.now(clock), false, "our own fault: " + fault.getClass().getSimpleName(), 0, 0);
        return state.reported(report, state.nextAsk());
    }

    private Feed.State asked(Feed feed, SeenEntries seen, Tally tally, Publication publication)
            throws InterruptedException {
        Feed.State state = feed.state();
        Optional<Duration> wished = feed.terms().everyMinutes().map(Duration::ofMinutes);
        return switch (asking.ask(state)) {
            case Asking.Answer.Listed(var entries, var validators, var movedTo, var freshFor) -> {
                boolean news = new Listing(feed.terms(), seen, tally, publication, clock).take(entries);
                Duration interval = PollSchedule.interval(state.interval(), wished, entries.every(), freshFor, news);
                yield answered(state, movedTo, validators, interval, Optional.of(Instant.now(clock)));
            }
            case Asking.Answer.Same(var movedTo, var freshFor) -> {
                tally.say("nothing new, says the server (304)");
                Duration interval = PollSchedule.interval(state.interval(), wished, Optional.empty(), freshFor, false);
                yield answered(state, movedTo, state.validators(), interval, state.lastWhole());
            }
            case Asking.Answer.Gone gone -> {
                tally.say("the server says that the feed is gone for good (410); it is not asked again");
                yield gone(state);
            }
            case Asking.Answer.Trouble(String reason, var notBefore) -> {
                tally.say(reason);
                yield troubled(state, notBefore);
            }
        };
    }

    private Feed.State answered(
            Feed.State state,
            Optional<WebAddress> movedTo,
            Validators validators,
            Duration interval,
            Optional<Instant> lastWhole) {
        Instant nextAsk = Instant.now(clock).plus(interval);
        return new Feed.State(
                movedTo.map(WebAddress::toString).orElse(state.address()),
                validators,
                nextAsk,
                nextAsk,
                interval,
                0,
                false,
                lastWhole,
                state.leasedUntil(),
                state.reports());
    }

    private Feed.State troubled(Feed.State state, Optional<Instant> notBefore) {
        int failures = state.failures() + 1;
        Instant nextAsk = PollSchedule.afterFailure(Instant.now(clock), state.interval(), failures, notBefore);
        return state(state, state.validators(), nextAsk, failures, false);
    }

    private static Feed.State gone(Feed.State state) {
        return state(state, state.validators(), state.nextAsk(), state.failures(), true);
    }

    // What came with the feed may not all be published: it is read whole again.
    private Feed.State again(Feed.State state) {
        return state(state, Validators.NONE, Instant.now(clock).plus(SOON), state.failures(), false);
    }

    private Feed.State resting(Feed.State state, PageRun pages) {
        try {
            Optional<Instant> until =
                    pages.resting(WebAddress.of(state.address()).host());
            return until.filter(state.nextAsk()::isBefore)
                    .map(time -> state(state, state.validators(), time, state.failures(), state.gone()))
                    .orElse(state);
        } catch (AddressRefused e) {
            return state;
        }
    }

    private static Feed.State state(Feed.State of, Validators validators, Instant nextAsk, int failures, boolean gone) {
        return new Feed.State(
                of.address(),
                validators,
                nextAsk,
                nextAsk,
                of.interval(),
                failures,
                gone,
                of.lastWhole(),
                of.leasedUntil(),
                of.reports());
    }

    private Instant nextPoll(Feed.State state, SeenEntries seen) {
        Instant soon = Instant.now(clock).plus(SOON);
        Instant pages = seen.nextDue().orElse(Instant.MAX);
        Instant work = pages.isBefore(soon) ? soon : pages;
        return work.isBefore(state.nextAsk()) ? work : state.nextAsk();
    }
}
