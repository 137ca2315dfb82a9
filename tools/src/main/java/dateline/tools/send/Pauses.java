package dateline.tools.send;

import java.time.Duration;
import java.util.Optional;

/** How long to wait before something is tried again: as long as the other side says, else longer each time. */
final class Pauses {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final long until;
    private Duration next = Duration.ofMillis(200);

    /** @param patience in all */
    Pauses(Duration patience) {
        this.until = System.nanoTime() + patience.toNanos();
    }

    /** Waits; false at once if that would be longer than patience lasts. */
    boolean pause() throws InterruptedException {
        return pause(Optional.empty());
    }

    /** @param retryAfter seconds, as the header has them; a date is not waited for */
    boolean pause(Optional<String> retryAfter) throws InterruptedException {
        Duration pause = retryAfter
                .map(String::strip)
                .filter(value -> value.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(next);
        if (System.nanoTime() + pause.toNanos() > until) {
            return false;
        }
        Thread.sleep(pause);
        next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
        return true;
    }
}
