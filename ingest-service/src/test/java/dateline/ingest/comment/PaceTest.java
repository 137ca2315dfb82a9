package dateline.ingest.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

    private Instant now = Instant.parse("2026-11-29T10:00:00Z");
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final Pace pace = new Pace(6, clock);

    @Test
    void letsSoManyThroughAtOnceAndThenAsManyAMinute() {
        assertThat(allowed(10, "one")).isEqualTo(6);

        now = now.plusSeconds(10);
        assertThat(allowed(10, "one")).isEqualTo(1);

        now = now.plusSeconds(3600);
        assertThat(allowed(10, "one")).isEqualTo(6);
    }

    @Test
    void countsEachSenderAlone() {
        assertThat(allowed(7, "one")).isEqualTo(6);
        assertThat(allowed(7, "two")).isEqualTo(6);
    }

    @Test
    void goesByAnyTime() {
        Pace hourly = new Pace(2, Duration.ofHours(1), clock);
        assertThat(IntStream.range(0, 5).filter(each -> hourly.allows("one")).count())
                .isEqualTo(2);

        now = now.plusSeconds(1800);
        assertThat(hourly.allows("one")).isTrue();
        assertThat(hourly.allows("one")).isFalse();
    }

    private long allowed(int times, String sender) {
        return IntStream.range(0, times).filter(each -> pace.allows(sender)).count();
    }
}
