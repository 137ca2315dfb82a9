package dateline.processing.messaging;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets no single article hold up the others: what takes too long is given up. */
@ApplicationScoped
class TimeBudget {

    private final Duration perArticle;

    // A thread that is stuck cannot be ended in Java; the next article gets a fresh one, and the stuck one no more
    // work.
    private final ExecutorService threads = Executors.newCachedThreadPool(TimeBudget::thread);

    TimeBudget(@ConfigProperty(name = "dateline.processing.time-per-article") Duration perArticle) {
        this.perArticle = perArticle;
    }

    Duration perArticle() {
        return perArticle;
    }

    /** The result, or empty if it was not there in time. */
    <T> Optional<T> within(Callable<T> work) throws InterruptedException {
        Future<T> result = threads.submit(work);
        try {
            return Optional.of(result.get(perArticle.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            result.cancel(true);
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "reading");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
