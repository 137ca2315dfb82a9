package dateline.query.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets scripts of other origins read the API, if the setting names them (CORS); nobody may do anything but read. Quarkus'
 * own filter would be for all paths, and refuses the requests of others instead of saying nothing to their browsers.
 */
@ApplicationScoped
class CrossOrigin {

    private static final int BEFORE_ALL = 300;
    private static final String READING = "GET, HEAD, OPTIONS";
    private static final String ASKED_WITH = "Authorization, Accept, If-None-Match, Last-Event-ID";
    private static final String SHOWN = "Link, ETag, Retry-After, RateLimit, RateLimit-Policy, Content-Disposition";
    // An hour: as long as a change of the setting may take to be noticed.
    private static final String KEPT_SECONDS = "3600";

    private final List<String> origins;

    CrossOrigin(@ConfigProperty(name = "dateline.cors.origins") Optional<List<String>> origins) {
        this.origins = origins.orElse(List.of()).stream().map(String::strip).toList();
    }

    void addTo(@Observes Filters filters) {
        if (!origins.isEmpty()) {
            filters.register(this::answer, BEFORE_ALL);
        }
    }

    private void answer(RoutingContext context) {
        if (!EarlyAnswer.isForTheApi(context)) {
            context.next();
            return;
        }
        // Resources say in Vary what else an answer depends on; a cache must know of this as well.
        context.addHeadersEndHandler(done -> addVary(context.response()));
        String origin = context.request().getHeader("Origin");
        boolean known = origin != null && (origins.contains("*") || origins.contains(origin));
        if (known && isAsking(context.request())) {
            allow(context.response(), origin)
                    .putHeader("Access-Control-Allow-Methods", READING)
                    .putHeader("Access-Control-Allow-Headers", ASKED_WITH)
                    .putHeader("Access-Control-Max-Age", KEPT_SECONDS)
                    .setStatusCode(204)
                    .end();
            return;
        }
        if (known && isReading(context.request().method())) {
            allow(context.response(), origin).putHeader("Access-Control-Expose-Headers", SHOWN);
        }
        context.next();
    }

    private HttpServerResponse allow(HttpServerResponse response, String origin) {
        return response.putHeader("Access-Control-Allow-Origin", origins.contains("*") ? "*" : origin);
    }

    private static void addVary(HttpServerResponse response) {
        String vary = response.headers().get("Vary");
        response.putHeader("Vary", vary == null ? "Origin" : vary + ", Origin");
    }

    /** Whether a browser asks beforehand what it may do. */
    private static boolean isAsking(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.getHeader("Access-Control-Request-Method") != null;
    }

    private static boolean isReading(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }
}
