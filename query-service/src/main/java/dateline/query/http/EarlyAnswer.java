package dateline.query.http;

import dateline.contracts.MessageJson;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** A problem that is answered before, or because, no resource is found for a request. */
final class EarlyAnswer {

    private EarlyAnswer() {}

    static void send(RoutingContext context, Problem problem) {
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(Buffer.buffer(MessageJson.write(problem)));
    }

    /** Whether a request is for the API and not for a page, a file, or what watches the service. */
    static boolean isForTheApi(RoutingContext context) {
        String path = context.normalizedPath();
        return path.equals("/v1") || path.startsWith("/v1/");
    }
}
