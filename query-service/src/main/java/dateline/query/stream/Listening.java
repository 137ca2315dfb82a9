package dateline.query.stream;

import dateline.contracts.MessageJson;
import dateline.query.stream.Newswire.Change;
import dateline.query.stream.Newswire.Next;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One listener's way through the changes: each is told when the listener has taken what was before it, so one who is slow
 * holds up nobody, and fills no memory.
 */
final class Listening {

    /** The way to a listener. */
    interface Line {

        /**
         * Sends a message, and waits until it is on its way.
         *
         * @return whether the line still stands
         */
        boolean send(Message message) throws InterruptedException;
    }

    private static final String RESET = "reset";
    private static final String WITHDRAWN = "withdrawn";

    private final Newswire wire;
    private final Beat beat;
    private final Line line;
    private final Duration heartbeat;
    private Bookmark heard;
    private long lastSent = System.nanoTime();

    /**
     * @param heartbeat after how much silence there is a sign of life
     * @param from what the listener has heard
     */
    Listening(Newswire wire, Beat beat, Line line, Duration heartbeat, Bookmark from) {
        this.wire = wire;
        this.beat = beat;
        this.line = line;
        this.heartbeat = heartbeat;
        this.heard = from;
    }

    /** Tells what changes, until the line is down, the listener is lost, or this service stops. */
    void run() throws InterruptedException {
        boolean stands = true;
        while (stands) {
            stands = switch (wire.after(heard, untilHeartbeat())) {
                case Next.News(Change change) -> tell(change) && signOfLifeIfDue();
                case Next.Quiet() -> signOfLifeIfDue();
                case Next.Lost(String reason) -> {
                    send(reset(wire.now(), reason));
                    yield false;
                }
                case Next.Closed() -> false;
            };
        }
    }

    /** That what was before is lost to the listener, who is to ask the lists again. */
    static Message reset(Bookmark from, String reason) {
        return Message.telling(from, RESET, json(Map.of("reason", reason)));
    }

    private boolean tell(Change change) throws InterruptedException {
        List<Beat.Told> all = change.gone()
                ? List.of(new Beat.Told(WITHDRAWN, json(Map.of("articleId", change.articleId()))))
                : beat.of(change.articleId());
        if (!wire.isNewest(change)) {
            heard = heard.done(change.number());
            return true;
        }
        // Where the listener went away in the midst of this change, and is back.
        int told = heard.change() == change.number() ? heard.told() : 0;
        Bookmark done = heard.done(change.number());
        for (int i = told; i < all.size(); i++) {
            Bookmark id = i + 1 == all.size() ? done : done.told(i + 1);
            if (!send(Message.telling(id, all.get(i).name(), all.get(i).json()))) {
                return false;
            }
        }
        heard = done;
        return true;
    }

    private boolean signOfLifeIfDue() throws InterruptedException {
        return !untilHeartbeat().isZero() || send(Message.signOfLife(heard));
    }

    private Duration untilHeartbeat() {
        Duration silence = Duration.ofNanos(System.nanoTime() - lastSent);
        return silence.compareTo(heartbeat) < 0 ? heartbeat.minus(silence) : Duration.ZERO;
    }

    private boolean send(Message message) throws InterruptedException {
        boolean stands = line.send(message);
        lastSent = System.nanoTime();
        return stands;
    }

    private static String json(Map<String, String> fields) {
        return new String(MessageJson.write(fields), StandardCharsets.UTF_8);
    }
}
