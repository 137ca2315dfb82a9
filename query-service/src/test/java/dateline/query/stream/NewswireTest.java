package dateline.query.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.index.Refreshed;
import dateline.query.stream.Newswire.Change;
import dateline.query.stream.Newswire.Next;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewswireTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-01-10T12:00:00Z"), ZoneOffset.UTC);
    private static final Duration PATIENT = Duration.ofSeconds(40);

    private final Newswire wire = new Newswire(4, CLOCK);

    @Test
    void tellsEachChangeInOrderToWhoeverComesFromBefore() throws Exception {
        Bookmark start = wire.now();
        changed("a1", "a2");
        wire.refreshed(new Refreshed(List.of(), List.of("a3")));

        assertThat(after(start)).isEqualTo(new Change(1, "a1", false));
        assertThat(after(start.done(1))).isEqualTo(new Change(2, "a2", false));
        assertThat(after(start.done(2))).isEqualTo(new Change(3, "a3", true));
        assertThat(wire.after(start.done(3), Duration.ZERO)).isInstanceOf(Next.Quiet.class);
        assertThat(wire.now()).isEqualTo(start.done(3));
    }

    @Test
    void tellsAChangeAgainUntilAllOfItWasTold() throws Exception {
        Bookmark start = wire.now();
        changed("a1", "a2");

        assertThat(after(start.done(1).told(3))).isEqualTo(new Change(1, "a1", false));
    }

    @Test
    void passesOverAChangeThatALaterOneOfTheSameArticleTells() throws Exception {
        Bookmark start = wire.now();
        changed("a1", "a2", "a1");

        assertThat(after(start)).isEqualTo(new Change(2, "a2", false));
        assertThat(after(start.done(2))).isEqualTo(new Change(3, "a1", false));
    }

    @Test
    void hasLostThoseWhoAreBehindTheOldestThatIsKept() throws Exception {
        Bookmark start = wire.now();
        changed("a1", "a2", "a3", "a4");
        assertThat(after(start)).isEqualTo(new Change(1, "a1", false));

        changed("a5");

        assertThat(wire.after(start, PATIENT)).isInstanceOf(Next.Lost.class);
        assertThat(wire.after(start.done(1).told(1), PATIENT)).isInstanceOf(Next.Lost.class);
        assertThat(after(start.done(1))).isEqualTo(new Change(2, "a2", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-1", "zzzzzzzz-0"})
    void doesNotKnowThePlacesOfAnotherRun(String id) throws Exception {
        assertThat(wire.after(Bookmark.read(id).orElseThrow(), PATIENT)).isInstanceOf(Next.Lost.class);
    }

    @Test
    void doesNotKnowAPlaceThatItNeverTold() throws Exception {
        assertThat(wire.after(wire.now().done(7), PATIENT)).isInstanceOf(Next.Lost.class);
    }

    @Test
    void wakesThoseWhoWait() throws Exception {
        CompletableFuture<Next> next = waiting();
        changed("a1");
        assertThat(next.get(40, TimeUnit.SECONDS)).isEqualTo(new Next.News(new Change(1, "a1", false)));
    }

    @Test
    void endsWhenTheServiceStops() throws Exception {
        CompletableFuture<Next> next = waiting();
        wire.close(null);
        assertThat(next.get(40, TimeUnit.SECONDS)).isInstanceOf(Next.Closed.class);
    }

    private CompletableFuture<Next> waiting() {
        Bookmark start = wire.now();
        return CompletableFuture.supplyAsync(() -> {
            try {
                return wire.after(start, PATIENT);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void changed(String... articleIds) {
        wire.refreshed(new Refreshed(List.of(articleIds), List.of()));
    }

    private Change after(Bookmark heard) throws InterruptedException {
        return ((Next.News) wire.after(heard, PATIENT)).change();
    }
}
