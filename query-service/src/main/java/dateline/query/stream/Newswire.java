package dateline.query.stream;

import dateline.query.index.Refreshed;
import dateline.query.index.Refreshing;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The newest changes, in order, and those who wait for the next. Listeners come at their own pace and hold nothing here:
 * one who falls behind the oldest change that is kept has lost the thread, and is told so.
 */
@ApplicationScoped
class Newswire {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    // Each in the place that its number gives, over the one that is too old by then.
    private final Change[] kept;
    private final Map<String, Long> latest = new HashMap<>();
    // What readers of the index may see already, and is not told yet.
    private final Set<String> changing = new HashSet<>();
    private final String epoch;
    private long last;
    private boolean closed;

    @Inject
    Newswire(@ConfigProperty(name = "dateline.stream.window") int most) {
        this(most, Clock.systemUTC());
    }

    Newswire(int most, Clock clock) {
        this.kept = new Change[most];
        this.epoch = Long.toString(Instant.now(clock).toEpochMilli(), Character.MAX_RADIX);
    }

    /** An article that came, changed or went. */
    record Change(long number, String articleId, boolean gone) {}

    /** What comes next for a listener. */
    sealed interface Next {

        record News(Change change) implements Next {}

        /** There was none for as long as the listener would wait. */
        record Quiet() implements Next {}

        /** What the listener has not heard is not kept any more, or was never told here. */
        record Lost(String reason) implements Next {}

        /** This service stops. */
        record Closed() implements Next {}
    }

    void refreshing(@Observes Refreshing refreshing) {
        lock.lock();
        try {
            changing.addAll(refreshing.articleIds());
        } finally {
            lock.unlock();
        }
    }

    void refreshed(@Observes Refreshed refreshed) {
        lock.lock();
        try {
            changing.clear();
            refreshed.changed().forEach(id -> keep(id, false));
            refreshed.gone().forEach(id -> keep(id, true));
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Before the index closes. */
    void close(@Observes @Priority(1) ShutdownEvent stop) {
        lock.lock();
        try {
            closed = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void keep(String articleId, boolean gone) {
        last++;
        Change oldest = kept[place(last)];
        if (oldest != null) {
            latest.remove(oldest.articleId(), oldest.number());
        }
        kept[place(last)] = new Change(last, articleId, gone);
        latest.put(articleId, last);
    }

    private int place(long number) {
        return (int) (number % kept.length);
    }

    /**
     * Whether what the index said of an article a moment ago was of this change. If not, a later one tells it, and telling it
     * now would tell it twice.
     */
    boolean isNewest(Change change) {
        lock.lock();
        try {
            return !changing.contains(change.articleId())
                    && latest.getOrDefault(change.articleId(), 0L) == change.number();
        } finally {
            lock.unlock();
        }
    }

    /** Where somebody stands who has heard all there was so far. */
    Bookmark now() {
        lock.lock();
        try {
            return new Bookmark(epoch, last, Bookmark.ALL);
        } finally {
            lock.unlock();
        }
    }

    /**
     * The first change that is not told in full. A change of an article that has changed again since is passed over, for
     * the later one tells all.
     *
     * @param patience how long to wait for one
     */
    Next after(Bookmark heard, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long nanos = patience.toNanos();
            while (true) {
                if (closed) {
                    return new Next.Closed();
                }
                Optional<String> lost = whyLost(heard);
                if (lost.isPresent()) {
                    return new Next.Lost(lost.get());
                }
                Optional<Change> change = first(heard);
                if (change.isPresent()) {
                    return new Next.News(change.get());
                }
                if (nanos <= 0) {
                    return new Next.Quiet();
                }
                nanos = news.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Why somebody who is that far cannot go on from there; empty if they can. */
    Optional<String> lost(Bookmark heard) {
        lock.lock();
        try {
            return whyLost(heard);
        } finally {
            lock.unlock();
        }
    }

    private Optional<String> whyLost(Bookmark heard) {
        if (!heard.epoch().equals(epoch)) {
            return Optional.of("this service was started anew since then");
        }
        if (heard.change() > last) {
            return Optional.of("no message had this id");
        }
        return wanted(heard) <= last - kept.length
                ? Optional.of(
                        "more has changed since then than is kept: the newest %d changes are".formatted(kept.length))
                : Optional.empty();
    }

    private Optional<Change> first(Bookmark heard) {
        for (long number = Math.max(1, wanted(heard)); number <= last; number++) {
            Change change = kept[place(number)];
            if (latest.get(change.articleId()) == number) {
                return Optional.of(change);
            }
        }
        return Optional.empty();
    }

    private static long wanted(Bookmark heard) {
        return heard.told() == Bookmark.ALL ? heard.change() + 1 : heard.change();
    }
}
