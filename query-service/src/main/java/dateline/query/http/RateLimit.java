package dateline.query.http;

import dateline.query.access.Allowance;
import dateline.query.access.Allowance.Left;
import dateline.query.access.ApiKeys;
import dateline.query.access.Caller;
import dateline.query.access.Network;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Answers 429 to who asks the API too often, and says in each answer what is left, by the headers of
 * draft-ietf-httpapi-ratelimit-headers-10. Whoever has a key is counted by it, others by their address.
 */
@ApplicationScoped
class RateLimit {

    private static final int EARLY = 200;

    private final Allowance allowance;
    private final ApiKeys keys;

    RateLimit(Allowance allowance, ApiKeys keys) {
        this.allowance = allowance;
        this.keys = keys;
    }

    void addTo(@Observes Filters filters) {
        if (allowance.isLimited()) {
            filters.register(this::answer, EARLY);
        }
    }

    private void answer(RoutingContext context) {
        if (!EarlyAnswer.isForTheApi(context)) {
            context.next();
            return;
        }
        Left left = allowance.take(asker(context));
        context.response()
                .putHeader(
                        "RateLimit-Policy",
                        "\"burst\";q=%d;w=%d".formatted(allowance.burst(), seconds(allowance.window())))
                .putHeader("RateLimit", "\"burst\";r=%d;t=%d".formatted(left.left(), seconds(left.allIn())));
        if (left.granted()) {
            context.next();
            return;
        }
        context.response().putHeader("Retry-After", Long.toString(seconds(left.nextIn())));
        EarlyAnswer.send(
                context,
                Refused.tooOften(seconds(left.nextIn()))
                        .problem(context.request().path()));
    }

    private String asker(RoutingContext context) {
        return keys.caller(context.request().getHeader("Authorization"))
                .map(Caller::name)
                .map(name -> "key " + name)
                .orElseGet(() -> "address "
                        + Network.of(context.request().remoteAddress().hostAddress()));
    }

    /** Whole seconds, rounded up, so that who waits for them has waited long enough. */
    private static long seconds(Duration time) {
        return Math.ceilDiv(time.toMillis(), 1_000L);
    }
}
