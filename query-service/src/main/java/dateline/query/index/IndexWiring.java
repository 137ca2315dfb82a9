package dateline.query.index;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Opens the index before the first message comes, commits it every second, and closes it after the last one. */
@ApplicationScoped
class IndexWiring {

    private static final Logger LOG = Logger.getLogger(IndexWiring.class);

    // What a crash makes us read again is a second's worth; a commit costs a few flushes to disk.
    private static final long COMMIT_MILLIS = 1_000;

    private final ArticleIndex index;
    private final ScheduledExecutorService commits = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "index-commit");
        thread.setDaemon(true);
        return thread;
    });

    IndexWiring(@ConfigProperty(name = "dateline.query.index-dir") Path directory) {
        this.index = ArticleIndex.open(directory);
    }

    @Produces
    ArticleIndex index() {
        return index;
    }

    void open(@Observes @Priority(1) StartupEvent start) {
        LOG.infof("the index holds %d articles", index.articles());
        commits.scheduleWithFixedDelay(this::commit, COMMIT_MILLIS, COMMIT_MILLIS, TimeUnit.MILLISECONDS);
    }

    void close(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent stop) throws InterruptedException {
        commits.shutdown();
        commits.awaitTermination(10, TimeUnit.SECONDS);
        index.close();
    }

    private void commit() {
        try {
            index.commit();
        } catch (RuntimeException e) {
            // A scheduled task that throws is never run again; the next second may be better.
            LOG.errorf("the index could not be committed: %s", e.getMessage());
        }
    }
}
