package dateline.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.query.access.Allowance.Left;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final Hand clock = new Hand();

    /** A clock that stands until it is moved. */
    private static final class Hand implements TimeMeter {

        private long nanos;

        void move(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    @Test
    void grantsSoManyAtOnceAndThenSoManyAMinute() {
        Allowance allowance = new Allowance(30, 3, clock);

        assertThat(allowance.take("a").left()).isEqualTo(2);
        assertThat(allowance.take("a").left()).isEqualTo(1);
        assertThat(allowance.take("a")).isEqualTo(new Left(true, 0, Duration.ZERO, Duration.ofSeconds(6)));
        assertThat(allowance.take("a")).isEqualTo(new Left(false, 0, Duration.ofSeconds(2), Duration.ofSeconds(6)));

        clock.move(Duration.ofSeconds(2));

        assertThat(allowance.take("a").granted()).isTrue();
        assertThat(allowance.take("a").granted()).isFalse();
    }

    @Test
    void doesNotSaveUpMoreThanMayBeAskedAtOnce() {
        Allowance allowance = new Allowance(30, 3, clock);
        allowance.take("a");

        clock.move(Duration.ofDays(1));

        assertThat(allowance.take("a").left()).isEqualTo(2);
    }

    @Test
    void countsEachAskerApart() {
        Allowance allowance = new Allowance(1, 1, clock);

        assertThat(allowance.take("a").granted()).isTrue();
        assertThat(allowance.take("b").granted()).isTrue();
        assertThat(allowance.take("a").granted()).isFalse();
    }

    @Test
    void forgetsWhoHasBeenQuietLongestOfTenThousand() {
        Allowance allowance = new Allowance(1, 1, clock);
        allowance.take("quiet");
        allowance.take("loud");
        for (int i = 0; i < 9_999; i++) {
            allowance.take("asker " + i);
            allowance.take("loud");
        }

        assertThat(allowance.take("loud").granted()).isFalse();
        assertThat(allowance.take("quiet").granted()).isTrue();
    }

    @Test
    void saysInWhichTimeAllComesBack() {
        assertThat(new Allowance(600, 100, clock).window()).isEqualTo(Duration.ofSeconds(10));
        assertThat(new Allowance(0, 1, clock).isLimited()).isFalse();
    }

    @Test
    void refusesALimitThatIsNone() {
        assertThatThrownBy(() -> new Allowance(-1, 1, clock)).hasMessageContaining("DATELINE_REQUESTS_PER_MINUTE");
        assertThatThrownBy(() -> new Allowance(60, 0, clock)).hasMessageContaining("DATELINE_REQUESTS_BURST");
    }
}
