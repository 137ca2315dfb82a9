package dateline.ingest.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often one sender may ask something: so many at once, and then as many a minute, or another time. Kept in memory, and no longer. */
@ApplicationScoped
class Pace {

    private static final int MOST_SENDERS = 10_000;

    private final int atOnce;
    private final Duration in;
    private final Clock clock;

    // The sender who has been quiet longest makes room for a new one.
    private final Map<String, Bucket> senders = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_SENDERS;
        }
    };

    private record Bucket(double left, Instant at) {}

    @Inject
    Pace(@ConfigProperty(name = "dateline.comments.per-minute") int perMinute, Clock clock) {
        this(perMinute, Duration.ofMinutes(1), clock);
    }

    Pace(int atOnce, Duration in, Clock clock) {
        this.atOnce = atOnce;
        this.in = in;
        this.clock = clock;
    }

    /** Whether this sender may go on now; if so, it counts. */
    synchronized boolean allows(String sender) {
        Instant now = Instant.now(clock);
        Bucket bucket = senders.getOrDefault(sender, new Bucket(atOnce, now));
        double passed = Math.max(0, Duration.between(bucket.at(), now).toMillis()) / (double) in.toMillis();
        double left = Math.min(atOnce, bucket.left() + passed * atOnce);
        senders.put(sender, new Bucket(left < 1 ? left : left - 1, now));
        return left >= 1;
    }
}
