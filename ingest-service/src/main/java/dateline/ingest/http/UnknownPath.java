package dateline.ingest.http;

import dateline.contracts.MessageJson;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers what no resource answers. */
@ApplicationScoped
class UnknownPath {

    void addTo(@Observes Router router) {
        router.route().last().handler(UnknownPath::answer);
    }

    private static void answer(RoutingContext context) {
        context.response()
                .setStatusCode(404)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(Buffer.buffer(MessageJson.write(
                        ProblemMapper.unknownPath(context.request().path()))));
    }
}
