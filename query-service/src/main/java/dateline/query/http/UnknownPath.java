package dateline.query.http;

import dateline.contracts.MessageJson;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers what neither a resource nor a file answers. */
@ApplicationScoped
class UnknownPath {

    void addTo(@Observes Router router) {
        router.route().last().handler(UnknownPath::answer);
        // A path that cannot even be decoded.
        router.errorHandler(400, UnknownPath::answerUndecodable);
    }

    private static void answer(RoutingContext context) {
        send(context, Problem.unknownPath(context.request().path()));
    }

    private static void answerUndecodable(RoutingContext context) {
        send(
                context,
                Problem.invalidParameter(
                        "path",
                        "holds something that cannot be decoded",
                        context.request().path()));
    }

    private static void send(RoutingContext context, Problem problem) {
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(Buffer.buffer(MessageJson.write(problem)));
    }
}
