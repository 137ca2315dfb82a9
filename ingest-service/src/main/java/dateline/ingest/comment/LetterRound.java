package dateline.ingest.comment;

import dateline.ingest.store.StoreAway;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks every few seconds which letters are due, if any can be sent. */
@ApplicationScoped
class LetterRound {

    private static final Logger LOG = Logger.getLogger(LetterRound.class);

    private final Letters letters;
    private final Clock clock;
    private final Duration tick;
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("letters").unstarted(task));

    LetterRound(Letters letters, Clock clock, @ConfigProperty(name = "dateline.letters.tick") Duration tick) {
        this.letters = letters;
        this.clock = clock;
        this.tick = tick;
    }

    void start(@Observes StartupEvent event) {
        if (letters.canBeSent()) {
            ticks.scheduleWithFixedDelay(this::go, tick.toMillis(), tick.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        ticks.shutdownNow();
    }

    private void go() {
        try {
            letters.round(Instant.now(clock));
        } catch (StoreAway e) {
            LOG.debugf("letters cannot be read now: %s", e.getMessage());
        } catch (RuntimeException e) {
            // Without the message: it may quote an address.
            LOG.errorf(
                    "looking for letters that are due failed: %s", e.getClass().getName());
        }
    }
}
