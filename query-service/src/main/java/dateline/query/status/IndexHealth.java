package dateline.query.status;

import dateline.query.index.ArticleIndex;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready once the index cannot be written, as after a full disk: it serves what it has until started again. */
@Readiness
@ApplicationScoped
class IndexHealth implements HealthCheck {

    private final ArticleIndex index;

    IndexHealth(ArticleIndex index) {
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("index is writable")
                .status(index.isWritable())
                .build();
    }
}
