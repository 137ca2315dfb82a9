package dateline.query.stream;

import dateline.query.Unavailable;
import dateline.query.http.Refused;
import dateline.query.stream.Listening.Line;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Those who listen, each on a thread that costs little while it waits; no more than there are seats for. */
@ApplicationScoped
class Listeners {

    private static final Logger LOG = Logger.getLogger(Listeners.class);

    private static final int RETRY_AFTER_SECONDS = 30;

    private final Newswire wire;
    private final Duration heartbeat;
    private final Semaphore seats;

    Listeners(
            Newswire wire,
            @ConfigProperty(name = "dateline.stream.heartbeat") Duration heartbeat,
            @ConfigProperty(name = "dateline.stream.listeners") int seats) {
        this.wire = wire;
        this.heartbeat = heartbeat;
        this.seats = new Semaphore(seats);
    }

    /**
     * Lets somebody listen, and comes back when they have heard where they are.
     *
     * @param lastHeard id of the last message that they heard; empty if they begin
     * @param hangUp called when they listen no more
     */
    void welcome(Beat beat, Optional<String> lastHeard, Line line, Runnable hangUp) throws InterruptedException {
        if (!seats.tryAcquire()) {
            throw Refused.crowded("As many listen as this service can serve. Try again later.", RETRY_AFTER_SECONDS);
        }
        Bookmark now = wire.now();
        Optional<Bookmark> known = lastHeard.flatMap(Bookmark::read);
        Optional<String> lost = lastHeard.isPresent() && known.isEmpty()
                ? Optional.of("this is no id of a message")
                : known.flatMap(wire::lost);
        Bookmark from = lost.isPresent() ? now : known.orElse(now);
        Message first = lost.map(reason -> Listening.reset(now, reason)).orElseGet(() -> Message.signOfLife(from));
        if (line.send(first)) {
            Thread.ofVirtual()
                    .name("listener")
                    .start(() -> listen(new Listening(wire, beat, line, heartbeat, from), hangUp));
        } else {
            leave(hangUp);
        }
    }

    private void listen(Listening listening, Runnable hangUp) {
        try {
            listening.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Unavailable e) {
            // They come back by themselves, and may find it better then.
            LOG.warnf("hung up on a listener: %s", e.getMessage());
        } finally {
            leave(hangUp);
        }
    }

    private void leave(Runnable hangUp) {
        seats.release();
        hangUp.run();
    }
}
