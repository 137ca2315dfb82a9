package dateline.processing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Loads the models and reads something before the first article comes, so that it does not wait. Ready after that. */
@Readiness
@ApplicationScoped
class WarmUp implements HealthCheck {

    private static final int ROUNDS = 5;

    private final ArticleReading reading;
    private volatile boolean done;

    WarmUp(ArticleReading reading) {
        this.reading = reading;
    }

    void on(@Observes StartupEvent start) {
        for (int i = 0; i < ROUNDS; i++) {
            reading.read(Specimen.ARTICLE);
        }
        done = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("language models").status(done).build();
    }
}
