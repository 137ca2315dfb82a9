package dateline.query.comment;

import dateline.query.Unavailable;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.jboss.logging.Logger;

/** Looks once an hour for comments whose time is over. */
@ApplicationScoped
class HourlyRound {

    private static final Logger LOG = Logger.getLogger(HourlyRound.class);
    private static final long FIRST_SECONDS = 60;
    private static final long EVERY_SECONDS = 3600;

    private final Retention retention;
    private final UnansweredLetters letters;
    private final Clock clock;
    private final ScheduledExecutorService hours = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "hourly-round");
        thread.setDaemon(true);
        return thread;
    });

    HourlyRound(Retention retention, UnansweredLetters letters, Clock clock) {
        this.retention = retention;
        this.letters = letters;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        hours.scheduleWithFixedDelay(this::go, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void end(@Observes ShutdownEvent stop) {
        hours.shutdownNow();
    }

    private void go() {
        ask("reduced", retention::reduce);
        ask("refused, for nobody answered the letter", letters::expire);
    }

    private void ask(String what, ToIntFunction<Instant> work) {
        try {
            int asked = work.applyAsInt(Instant.now(clock));
            if (asked > 0) {
                LOG.infof("asked for %d comments to be %s", asked, what);
            }
        } catch (Unavailable e) {
            // The next hour is as good.
            LOG.warnf("nothing was %s: %s", what, e.getMessage());
        }
    }
}
