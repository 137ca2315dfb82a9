package dateline.tools.send;

import dateline.contracts.DocumentMessage;
import dateline.tools.send.WayIn.Delivery;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * What is on its way, oldest first. Its listener hears of each piece in the order of the file, and only when everything
 * before it is settled: so far, then, the file is done.
 */
public final class Outbox {

    // Enough to keep the broker busy; small enough that large pages do not fill the memory.
    private static final int MOST = 1_000;
    private static final long MOST_CHARACTERS = 8_000_000;

    private static final long TICK_MS = 200;

    private final WayIn way;
    private final Predicate<String> isKnown;
    private final Listener listener;
    private final Queue<Sending> underway = new ArrayDeque<>();
    private long characters;

    /**
     * Sends by a way.
     *
     * @param isKnown whether a document with this id need not be sent
     */
    public Outbox(WayIn way, Predicate<String> isKnown, Listener listener) {
        this.way = way;
        this.isKnown = isKnown;
        this.listener = listener;
    }

    /** Who hears what becomes of each piece. */
    public interface Listener {

        void settled(Place place, Fate fate);

        /** Called a few times a second while nothing is settled. */
        void waiting();
    }

    private record Sending(Place place, CompletableFuture<Fate> fate, int characters) {}

    /**
     * Sends what can be sent, and waits when too much is on its way.
     *
     * @throws Unreachable if the system is away; what was not settled before is not done
     */
    public void add(Copy copy) {
        Sending sending =
                switch (copy) {
                    case Copy.Sendable(var place, var id, var document) -> sending(place, id, document);
                    case Copy.Unsendable(var place, var why) -> settled(place, new Fate.Refused(why));
                    case Copy.Skipped(var place, var reason) -> settled(place, new Fate.Skipped(reason));
                };
        underway.add(sending);
        characters += sending.characters();
        while (underway.size() > MOST
                || characters > MOST_CHARACTERS
                || (!underway.isEmpty() && underway.peek().fate().isDone())) {
            settleOldest();
        }
    }

    /** Waits until nothing is on its way. */
    public void settleAll() {
        while (!underway.isEmpty()) {
            settleOldest();
        }
    }

    private Sending sending(Place place, String id, DocumentMessage document) {
        if (isKnown.test(id)) {
            return settled(place, new Fate.Known(id));
        }
        return new Sending(
                place,
                way.send(id, document).thenApply(Outbox::fate),
                document.content().length());
    }

    private static Sending settled(Place place, Fate fate) {
        return new Sending(place, CompletableFuture.completedFuture(fate), 0);
    }

    private static Fate fate(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Taken(var id) -> new Fate.Taken(id);
            case Delivery.Refused(var why) -> new Fate.Refused(why);
            case Delivery.Unreachable(var reason) -> throw new Unreachable(reason);
        };
    }

    private void settleOldest() {
        Sending oldest = underway.remove();
        characters -= oldest.characters();
        listener.settled(oldest.place(), await(oldest.fate()));
    }

    private Fate await(CompletableFuture<Fate> fate) {
        while (true) {
            try {
                return fate.get(TICK_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                listener.waiting();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof Unreachable away ? away : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Unreachable("interrupted");
            }
        }
    }
}
