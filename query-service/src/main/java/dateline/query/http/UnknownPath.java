package dateline.query.http;

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
        EarlyAnswer.send(context, Problem.unknownPath(context.request().path()));
    }

    private static void answerUndecodable(RoutingContext context) {
        EarlyAnswer.send(
                context,
                Problem.invalidParameter(
                        "path",
                        "holds something that cannot be decoded",
                        context.request().path()));
    }
}
