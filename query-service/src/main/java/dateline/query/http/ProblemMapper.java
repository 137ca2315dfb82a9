package dateline.query.http;

import dateline.query.Unavailable;
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

    // The store's own time-out; sooner there is nothing new to hear.
    private static final int RETRY_AFTER_SECONDS = 5;

    @ServerExceptionMapper
    Response invalid(InvalidParameter e, UriInfo uri) {
        return answer(Problem.invalidParameter(e.parameter(), e.getMessage(), uri.getPath()));
    }

    @ServerExceptionMapper
    Response missing(Missing e, UriInfo uri) {
        return answer(Problem.missing(e.parameter(), e.getMessage(), uri.getPath()));
    }

    @ServerExceptionMapper
    Response refused(Refused e, UriInfo uri) {
        Problem problem = e.problem(uri.getPath());
        Response.ResponseBuilder answer = Response.fromResponse(answer(problem));
        if (problem.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        e.retryAfterSeconds().ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        return answer.build();
    }

    @ServerExceptionMapper
    Response unavailable(Unavailable e, UriInfo uri) {
        LOG.warnf("cannot answer %s: %s", uri.getPath(), e.getMessage());
        Problem problem = Problem.of(
                "unavailable",
                "Not now",
                503,
                "What this needs is away for the moment. Try again soon.",
                uri.getPath());
        return Response.fromResponse(answer(problem))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e, UriInfo uri) {
        Response answer = answer(problem(e.getResponse(), uri.getPath()));
        return answer.getStatus() == 405
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, allowed(e.getResponse()))
                        .build()
                : answer;
    }

    @ServerExceptionMapper
    Response failed(RuntimeException e, UriInfo uri) {
        LOG.errorf(e, "a fault of ours on %s", uri.getPath());
        return answer(Problem.of(
                "failed", "Our fault", 500, "Something is wrong here. It has been written down.", uri.getPath()));
    }

    private static Problem problem(Response refused, String path) {
        return switch (refused.getStatus()) {
            case 404 -> Problem.unknownPath(path);
            case 405 ->
                new Problem(
                        "/problems/method-not-allowed",
                        "Not this method",
                        405,
                        "This path takes " + allowed(refused) + ".",
                        path,
                        List.of(new Problem.ParameterProblem("method", "must be one of " + allowed(refused))));
            case 406 -> Problem.notAcceptable("allows none of the forms there are", path);
            case 415 ->
                new Problem(
                        "/problems/unsupported-media-type",
                        "Not in this form",
                        415,
                        "The body must be application/json.",
                        path,
                        List.of(new Problem.ParameterProblem("Content-Type", "must be application/json")));
            default ->
                Problem.of(
                        "refused",
                        "Refused",
                        refused.getStatus(),
                        refused.getStatusInfo().getReasonPhrase(),
                        path);
        };
    }

    private static String allowed(Response refused) {
        String allow = refused.getHeaderString(HttpHeaders.ALLOW);
        return allow == null ? "GET, HEAD" : allow;
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem)
                .build();
    }
}
