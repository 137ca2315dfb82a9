package dateline.processing.messaging;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads so many articles at a time: one for each processor, unless a setting says otherwise. */
@ApplicationScoped
class Workers {

    private final ExecutorService threads;

    Workers(@ConfigProperty(name = "dateline.processing.workers") Optional<Integer> count) {
        threads = Executors.newFixedThreadPool(
                count.orElseGet(() -> Runtime.getRuntime().availableProcessors()));
    }

    <T> Future<T> submit(Callable<T> work) {
        return threads.submit(work);
    }

    static <T> T resultOf(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("work that answers everything did not", e.getCause());
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
