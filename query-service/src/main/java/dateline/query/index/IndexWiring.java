package dateline.query.index;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Opens the index before the first message comes, shows what came up to five times a second, commits it every second, and
 * closes it after the last one.
 */
@ApplicationScoped
class IndexWiring {

    private static final Logger LOG = Logger.getLogger(IndexWiring.class);

    // Each time a segment is written, and merged with others later: after each small batch that was a third of the
    // work.
    private static final long REFRESH_MILLIS = 200;
    // What a crash makes us read again is a second's worth; a commit costs a few flushes to disk.
    private static final long COMMIT_MILLIS = 1_000;
    // When much comes at once, both take longer, and may take a twentieth of a thread's time: what is shown together is
    // written as one segment, and merged once less.
    private static final long PAUSE_TO_WORK = 19;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;

    private final ArticleIndex index;
    private final CommentIndex comments;
    private final Event<Object> news;
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2, work -> {
        Thread thread = new Thread(work, "index-clock");
        thread.setDaemon(true);
        return thread;
    });

    IndexWiring(@ConfigProperty(name = "dateline.query.index-dir") Path directory, Event<Object> news) {
        this.news = news;
        this.index = ArticleIndex.open(directory);
        this.comments = CommentIndex.open(directory.resolve("comments"));
    }

    @Produces
    CommentIndex comments() {
        return comments;
    }

    @Produces
    ArticleIndex index() {
        return index;
    }

    @Produces
    FactFinder finder() {
        return new FactFinder(index);
    }

    void open(@Observes @Priority(1) StartupEvent start) {
        LOG.infof("the index holds %d articles", index.articles());
        every(REFRESH_MILLIS, "refreshed", this::refresh);
        every(COMMIT_MILLIS, "committed", index::commit);
    }

    void close(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent stop) throws InterruptedException {
        clock.shutdown();
        clock.awaitTermination(10, TimeUnit.SECONDS);
        index.close();
        comments.close();
    }

    private void refresh() {
        Refreshed refreshed = index.refresh(news::fire);
        if (!refreshed.isEmpty()) {
            news.fire(refreshed);
        }
    }

    /**
     * Does the work again and again.
     *
     * @param least milliseconds of pause; it is longer after work that took long
     */
    private void every(long least, String done, Runnable work) {
        long start = System.nanoTime();
        try {
            work.run();
        } catch (RuntimeException e) {
            // The next time may be better.
            LOG.errorf("the index could not be %s: %s", done, e.getMessage());
        }
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        long pause = Math.clamp(PAUSE_TO_WORK * took, least, LONGEST_PAUSE_MILLIS);
        try {
            clock.schedule(() -> every(least, done, work), pause, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debugf("the last time that the index was %s", done);
        }
    }
}
