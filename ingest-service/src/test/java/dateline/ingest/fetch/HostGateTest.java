package dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class HostGateTest {

    private final ManualClock clock = new ManualClock("2026-03-01T12:00:00Z");
    private final HostGate gate = new HostGate(clock, clock::advance, Duration.ofSeconds(1));

    @Test
    void restsBetweenTwoRequestsToOneHostAlone() throws Exception {
        Instant start = clock.instant();
        gate.enter("a.example").close();
        gate.enter("b.example").close();
        assertThat(clock.instant()).isEqualTo(start);

        gate.enter("a.example").close();
        assertThat(clock.instant()).isEqualTo(start.plusSeconds(1));
    }

    @Test
    void letsOneInAtATime() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new CountDownLatch(20);
        for (int i = 0; i < 20; i++) {
            Thread.ofVirtual().start(() -> {
                try (HostGate.Turn turn = gate.enter("a.example")) {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    inside.decrementAndGet();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                done.countDown();
            });
        }

        Awaitility.await().until(() -> done.getCount() == 0);
        assertThat(most).hasValue(1);
    }
}
