package dateline.ingest.feed;

import dateline.ingest.document.DocumentOutbox;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Robots;
import dateline.ingest.store.StoreAway;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks every few seconds which feeds are due, and polls them, some at a time. */
@ApplicationScoped
class FeedLoop {

    private static final Logger LOG = Logger.getLogger(FeedLoop.class);

    // Each holds a feed of up to 5 MiB and its entries; most of the time it waits for a server.
    private static final int AT_A_TIME = 8;

    private final FeedDesk desk;
    private final SeenStore seen;
    private final FeedPoll poll;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Duration tick;
    private final boolean polls;

    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("feeds").unstarted(task));
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private boolean storeAway;

    FeedLoop(
            FeedDesk desk,
            SeenStore seen,
            Fetcher fetcher,
            Robots robots,
            DocumentOutbox outbox,
            Clock clock,
            MeterRegistry meters,
            @ConfigProperty(name = "dateline.feeds.tick") Duration tick,
            @ConfigProperty(name = "dateline.feeds.poll") boolean polls) {
        this.desk = desk;
        this.seen = seen;
        this.poll = new FeedPoll(fetcher, robots, outbox, clock);
        this.clock = clock;
        this.meters = meters;
        this.tick = tick;
        this.polls = polls;
    }

    void start(@Observes StartupEvent event) {
        if (polls) {
            ticks.scheduleWithFixedDelay(this::tick, tick.toMillis(), tick.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        ticks.shutdownNow();
        workers.shutdownNow();
    }

    private void tick() {
        try {
            Instant now = Instant.now(clock);
            desk.list().stream()
                    .filter(feed -> feed.isDue(now))
                    .filter(feed -> !running.contains(feed.id()))
                    .takeWhile(feed -> places.tryAcquire())
                    .forEach(this::begin);
            if (storeAway) {
                LOG.info("feeds can be read again");
            }
            storeAway = false;
        } catch (StoreAway e) {
            if (!storeAway) {
                LOG.warnf("feeds cannot be read now: %s", e.getMessage());
            }
            storeAway = true;
        } catch (RuntimeException e) {
            LOG.error("looking for feeds that are due failed", e);
        }
    }

    private void begin(Feed feed) {
        running.add(feed.id());
        workers.submit(() -> {
            try {
                desk.lease(feed).ifPresent(this::polled);
            } catch (StoreAway e) {
                LOG.warnf("feed %s is left for now: %s", feed.id(), e.getMessage());
            } finally {
                running.remove(feed.id());
                places.release();
            }
        });
    }

    private void polled(Feed leased) {
        try {
            SeenEntries entries = seen.of(leased.id());
            Feed.State state = poll.poll(leased, entries, () -> seen.save(leased.id(), entries));
            desk.putBack(leased, state);
            count(state.reports().getFirst().ok() ? "ok" : "trouble");
        } catch (InterruptedException e) {
            // The service stops: what was saved stands, and another instance may take over at once.
            desk.putBack(leased, leased.state());
            Thread.currentThread().interrupt();
        } catch (StoreAway e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(
                    e,
                    "polling feed %s (%s) failed",
                    leased.id(),
                    leased.state().address());
            desk.putBack(leased, poll.failed(leased, e));
            count("failed");
        }
    }

    private void count(String outcome) {
        meters.counter("dateline.ingest.feed.polls", "outcome", outcome).increment();
    }
}
