package dateline.ingest.http;

import dateline.contracts.MessageJson;
import dateline.ingest.store.StoreAway;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever stops a request into a {@link Problem}. */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    @ServerExceptionMapper
    Response refused(Refused e, UriInfo uri) {
        Response answer = answer(e.problem(uri.getPath()));
        return e.status() == 503 || e.status() == 429
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                        .build()
                : answer;
    }

    @ServerExceptionMapper
    Response refused(StoreAway e, UriInfo uri) {
        return refused(Refused.storeAway(), uri);
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e, UriInfo uri) {
        Response answer = answer(problem(e.getResponse(), uri.getPath()));
        String allow = e.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    Response failed(RuntimeException e, UriInfo uri) {
        LOG.errorf(e, "a fault of ours on %s", uri.getPath());
        return answer(problem(
                "failed", "Our fault", 500, "", "Something is wrong here. It has been written down.", uri.getPath()));
    }

    private static Problem problem(Response refused, String path) {
        return switch (refused.getStatus()) {
            case 404 -> unknownPath(path);
            case 405 ->
                problem("method-not-allowed", "Not this method", 405, "method", "this path does not take it", path);
            case 406 ->
                problem("not-acceptable", "Not in this form", 406, "Accept", "answers are application/json", path);
            case 413 -> problem("too-large", "Too large", 413, "body", "has more bytes than are taken", path);
            case 415 ->
                problem(
                        "unsupported-media-type",
                        "Not in this form",
                        415,
                        "Content-Type",
                        "must be application/json, text/html or text/plain",
                        path);
            default ->
                problem(
                        "refused",
                        "Refused",
                        refused.getStatus(),
                        "",
                        refused.getStatusInfo().getReasonPhrase(),
                        path);
        };
    }

    static Problem unknownPath(String path) {
        return problem("not-found", "Not here", 404, "path", "there is nothing at this path", path);
    }

    private static Problem problem(String kind, String title, int status, String field, String words, String path) {
        return new Problem(
                "/problems/" + kind,
                title,
                status,
                field.isEmpty() ? words : field + ": " + words,
                path,
                field.isEmpty() ? List.of() : List.of(new Problem.FieldProblem(field, words)));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(MessageJson.write(problem))
                .build();
    }
}
