package dateline.ingest.messaging;

import dateline.ingest.store.StoreAway;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Does a thing until it is done, while a store or the broker is away. Nothing is skipped and nothing is rejected for
 * that; the records behind wait too, since they would meet the same trouble.
 */
@ApplicationScoped
class InPlaceRetry {

    private static final Logger LOG = Logger.getLogger(InPlaceRetry.class);

    // A hiccup costs little; after ten seconds of trouble, five more make no difference to anyone.
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final CountDownLatch stopping = new CountDownLatch(1);

    /** The service stops before the thing is done: its record is not committed and comes again. */
    static final class Stopped extends RuntimeException {

        Stopped(String what) {
            super("stopped while waiting to " + what);
        }
    }

    /** The broker has not acknowledged in time. */
    static final class BrokerAway extends RuntimeException {

        BrokerAway(Throwable cause) {
            super(cause.toString(), cause);
        }
    }

    /** @param what the thing, as it follows "cannot" in the log */
    <T> T untilDone(String what, Supplier<T> thing) {
        Duration pause = FIRST_PAUSE;
        int failures = 0;
        while (true) {
            try {
                T done = thing.get();
                if (failures > 0) {
                    LOG.infof("can %s again, after %d tries", what, failures);
                }
                return done;
            } catch (StoreAway | BrokerAway e) {
                failures++;
                if (failures == 1) {
                    LOG.warnf("cannot %s now, trying until it works: %s", what, e.getMessage());
                }
                pause(what, pause);
                pause = longer(pause);
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    private void pause(String what, Duration pause) {
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Stopped(what);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped(what);
        }
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        stopping.countDown();
    }
}
