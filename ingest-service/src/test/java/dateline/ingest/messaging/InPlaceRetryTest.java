package dateline.ingest.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InPlaceRetryTest {

    private final InPlaceRetry retry = new InPlaceRetry();
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void triesUntilTheBrokerIsBack() {
        int done = retry.untilDone("send", () -> {
            if (tries.incrementAndGet() < 3) {
                throw new InPlaceRetry.BrokerAway(new IllegalStateException("away"));
            }
            return 7;
        });

        assertThat(done).isEqualTo(7);
        assertThat(tries).hasValue(3);
    }

    @Test
    void triesNothingTwiceThatIsNobodysAbsence() {
        assertThatThrownBy(() -> retry.untilDone("file", () -> {
                    tries.incrementAndGet();
                    throw new IllegalArgumentException("wrong");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void letsTheServiceStopWhileItWaits() {
        retry.stop(null);

        assertThatThrownBy(() -> retry.untilDone("send", () -> {
                    throw new InPlaceRetry.BrokerAway(new IllegalStateException("away"));
                }))
                .isInstanceOf(InPlaceRetry.Stopped.class)
                .hasMessageContaining("send");
    }
}
