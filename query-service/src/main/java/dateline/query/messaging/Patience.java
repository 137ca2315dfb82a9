package dateline.query.messaging;

import dateline.query.Unavailable;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Tries again, for as long as it takes, while something outside a message is away. */
@ApplicationScoped
class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final CountDownLatch stopping = new CountDownLatch(1);

    /**
     * Does the work until it is done.
     *
     * @throws Unavailable only if the service stops meanwhile; nothing is acknowledged then, so it comes again
     */
    void untilDone(String what, Runnable work) {
        long pause = FIRST_PAUSE_MILLIS;
        boolean waited = false;
        while (true) {
            try {
                work.run();
                if (waited) {
                    LOG.infof("%s: goes on", what);
                }
                return;
            } catch (Unavailable e) {
                if (!waited) {
                    LOG.warnf("%s: %s; trying again until it is back", what, e.getMessage());
                    waited = true;
                }
                if (stopsWithin(pause)) {
                    throw e;
                }
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    void stop(@Observes @Priority(1) ShutdownEvent stop) {
        stopping.countDown();
    }

    private boolean stopsWithin(long millis) {
        try {
            return stopping.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
