package dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollScheduleTest {

    @ParameterizedTest
    @CsvSource({
        // before, wished, said, fresh, news, interval
        "60, , , , true, 30",
        "60, , , , false, 90",
        "20, , , , true, 15",
        "170, , , , false, 180",
        "60, 10, , , true, 10",
        "60, 10, 30, , true, 10",
        "60, , 30, , true, 30",
        "60, , 30, 45, true, 45",
        "60, 10, , 45, true, 45",
        "60, , 1, , true, 5",
        "60, , 90000, , true, 1440",
        "60, , , 90000, true, 1440"
    })
    void keepsBetweenFiveMinutesAndADay(long before, Long wished, Long said, Long fresh, boolean news, long interval) {
        assertThat(PollSchedule.interval(
                        Duration.ofMinutes(before), minutes(wished), minutes(said), minutes(fresh), news))
                .isEqualTo(Duration.ofMinutes(interval));
    }

    private static Optional<Duration> minutes(Long minutes) {
        return Optional.ofNullable(minutes).map(Duration::ofMinutes);
    }

    @Test
    void waitsNoLongerThanAWeekWhoeverAsks() {
        Instant now = Instant.parse("2026-03-01T12:00:00Z");

        Instant next =
                PollSchedule.afterFailure(now, Duration.ofHours(1), 1, Optional.of(now.plus(Duration.ofDays(400))));

        assertThat(next).isEqualTo(now.plus(Duration.ofDays(7)));
    }
}
