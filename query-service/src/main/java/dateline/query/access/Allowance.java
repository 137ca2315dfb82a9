package dateline.query.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often one asker may ask: so many at once, and then as many a minute. Kept in memory, and no longer. */
@ApplicationScoped
public class Allowance {

    private static final int MOST_ASKERS = 10_000;

    private final int perMinute;
    private final int burst;
    private final TimeMeter time;

    // Who has been quiet longest makes room for a new one.
    private final Map<String, Bucket> askers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ASKERS;
        }
    };

    /**
     * What an asker has left.
     *
     * @param granted whether this time is one of those they may ask
     * @param left how often they may ask at once after it
     * @param nextIn how long until they may ask again; zero if they may now
     * @param allIn how long until they have all again
     */
    public record Left(boolean granted, long left, Duration nextIn, Duration allIn) {}

    /** Without a limit if {@code perMinute} is 0. */
    @Inject
    public Allowance(
            @ConfigProperty(name = "dateline.requests.per-minute") int perMinute,
            @ConfigProperty(name = "dateline.requests.burst") int burst) {
        this(perMinute, burst, TimeMeter.SYSTEM_NANOTIME);
    }

    Allowance(int perMinute, int burst, TimeMeter time) {
        if (perMinute < 0 || burst < 1) {
            throw new IllegalArgumentException(
                    "DATELINE_REQUESTS_PER_MINUTE must be 0 (no limit) or more, and DATELINE_REQUESTS_BURST 1 or more");
        }
        this.perMinute = perMinute;
        this.burst = burst;
        this.time = time;
    }

    public boolean isLimited() {
        return perMinute > 0;
    }

    /** How many may be asked at once. */
    public int burst() {
        return burst;
    }

    /** In which time all that may be asked at once comes back. */
    public Duration window() {
        return Duration.ofMillis(Math.ceilDiv(60_000L * burst, perMinute));
    }

    /** Takes one from what an asker may ask. */
    public Left take(String asker) {
        ConsumptionProbe probe = bucket(asker).tryConsumeAndReturnRemaining(1);
        return new Left(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    private synchronized Bucket bucket(String asker) {
        return askers.computeIfAbsent(asker, unknown -> Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build());
    }
}
