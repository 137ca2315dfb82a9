package dateline.query.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says what is wrong with a body that is too large, and does not read it. Quarkus by itself only closes the door. */
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_QUARKUS_DOES = 250;

    private final long most;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void addTo(@Observes Filters filters) {
        filters.register(this::answer, BEFORE_QUARKUS_DOES);
    }

    private void answer(RoutingContext context) {
        if (length(context.request().getHeader("Content-Length")) <= most) {
            context.next();
            return;
        }
        if (context.request().version() != HttpVersion.HTTP_2) {
            // What is on its way would be taken for the next request.
            context.response().putHeader("Connection", "close");
        }
        EarlyAnswer.send(
                context, Refused.tooLarge(most).problem(context.request().path()));
    }

    private static long length(String header) {
        return header != null && header.matches("[0-9]{1,18}") ? Long.parseLong(header) : 0;
    }
}
