package dateline.query.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.index.Refreshed;
import dateline.query.index.Refreshing;
import dateline.query.stream.Beat.Interest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ListeningTest {

    private static final Duration NEVER = Duration.ofDays(1);

    private final Newswire wire = new Newswire(4, Clock.fixed(Instant.parse("2022-01-10T12:00:00Z"), ZoneOffset.UTC));
    private final Bookmark start = wire.now();
    private final List<Message> sent = new ArrayList<>();

    @Test
    void hearsWhatIsOnItsBeatAndNothingElse() throws Exception {
        changed("a1", "b1", "a2");

        listen(start, 4);

        assertThat(sent.stream()
                        .map(message -> message.id() + " " + message.data().orElse("")))
                .containsExactly(
                        start.done(1).told(1) + " {\"id\":\"a1\",\"nth\":\"1\"}",
                        start.done(1) + " {\"id\":\"a1\",\"nth\":\"2\"}",
                        start.done(3).told(1) + " {\"id\":\"a2\",\"nth\":\"1\"}",
                        start.done(3) + " {\"id\":\"a2\",\"nth\":\"2\"}");
    }

    @Test
    void goesOnInTheMidstOfAnArticleWithoutLossOrDouble() throws Exception {
        changed("a1", "a2");
        listen(start, 3);
        Bookmark last = sent.getLast().id();

        listen(last, 1);

        assertThat(sent).hasSize(4).extracting(Message::data).doesNotHaveDuplicates();
        assertThat(sent.getLast().id()).isEqualTo(start.done(2));
    }

    @Test
    void hearsOfWhatChangesWhileItIsLookedUpOnce() throws Exception {
        changed("a1");
        Beat slow = new Beat(List.of(new Interest("quote", id -> {
            // The index shows more by now than the change that is told, and says so only afterwards.
            if (sent.isEmpty() && wire.isNewest(new Newswire.Change(1, "a1", false))) {
                wire.refreshing(new Refreshing(List.of("a1")));
                CompletableFuture.runAsync(() -> changed("a1"));
            }
            return List.of(Map.of("id", id));
        })));

        new Listening(wire, slow, line(1), NEVER, start).run();

        assertThat(sent).extracting(Message::id).containsExactly(start.done(2));
    }

    @Test
    void hearsThatAnArticleIsGone() throws Exception {
        wire.refreshed(new Refreshed(List.of(), List.of("a1")));

        listen(start, 1);

        assertThat(sent).containsExactly(Message.telling(start.done(1), "withdrawn", "{\"articleId\":\"a1\"}"));
    }

    @Test
    void isToldThatItIsLostWhenItIsTooSlowAndWhereToGoOn() throws Exception {
        changed("a1");

        // While the first message is on its way, more changes than are kept.
        new Listening(
                        wire,
                        beat(),
                        message -> {
                            sent.add(message);
                            if (sent.size() == 1) {
                                changed("b1", "b2", "b3", "b4", "b5", "b6");
                            }
                            return true;
                        },
                        NEVER,
                        start)
                .run();

        assertThat(sent.getLast().name()).contains("reset");
        assertThat(sent.getLast().data().orElseThrow()).contains("more has changed since then than is kept");
        assertThat(sent.getLast().id()).isEqualTo(start.done(7));
    }

    @Test
    void hearsASignOfLifeThatMovesItsPlaceOn() throws Exception {
        changed("b1", "b2");

        new Listening(wire, beat(), line(1), Duration.ZERO, start).run();

        assertThat(sent).containsExactly(Message.signOfLife(start.done(1)));
    }

    private void listen(Bookmark from, int messages) throws InterruptedException {
        new Listening(wire, beat(), line(messages), NEVER, from).run();
    }

    /** Takes so many messages, then hangs up. */
    private Listening.Line line(int messages) {
        int enough = sent.size() + messages;
        return message -> {
            sent.add(message);
            return sent.size() < enough;
        };
    }

    /** Two things of each article whose id begins with an a. */
    private static Beat beat() {
        return new Beat(List.of(new Interest(
                "event",
                id -> id.startsWith("a")
                        ? List.of(
                                new TreeMap<>(Map.of("id", id, "nth", "1")),
                                new TreeMap<>(Map.of("id", id, "nth", "2")))
                        : List.of())));
    }

    private void changed(String... articleIds) {
        wire.refreshed(new Refreshed(List.of(articleIds), List.of()));
    }
}
