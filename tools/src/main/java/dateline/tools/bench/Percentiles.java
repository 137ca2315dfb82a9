package dateline.tools.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Measured times, shortest first. */
public record Percentiles(List<Duration> sorted) {

    /** The times of a run; there must be at least one. */
    public static Percentiles of(Collection<Duration> times) {
        if (times.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        return new Percentiles(times.stream().sorted().toList());
    }

    /** The time that so many of a hundred did not exceed (nearest rank). */
    public Duration at(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(1, rank) - 1);
    }
}
