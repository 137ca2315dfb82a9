package dateline.query.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a request was not answered as asked, as RFC 9457 has it.
 *
 * @param type which kind of problem; the last part of the path names it
 * @param errors what is wrong with which parameter; empty if no single one is to blame
 */
@Schema(description = "Why a request was not answered as asked (RFC 9457).")
public record Problem(
        @Schema(examples = "/problems/invalid-parameter") String type,
        @Schema(examples = "A parameter cannot be taken") String title,
        @Schema(examples = "400") int status,

        @Schema(examples = "limit must be a whole number from 1 to 100")
        String detail,

        @Schema(description = "The path that was asked for.", examples = "/v1/articles")
        String instance,

        List<ParameterProblem> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** What is wrong with one parameter. */
    @Schema(description = "What is wrong with one parameter.")
    public record ParameterProblem(
            @Schema(description = "The parameter's name.", examples = "limit")
            String field,

            @Schema(examples = "must be a whole number from 1 to 100")
            String problem) {}

    static Problem of(String kind, String title, int status, String detail, String instance) {
        return new Problem("/problems/" + kind, title, status, detail, instance, List.of());
    }

    static Problem invalidParameter(String name, String problem, String instance) {
        return new Problem(
                "/problems/invalid-parameter",
                "A parameter cannot be taken",
                400,
                name + " " + problem,
                instance,
                List.of(new ParameterProblem(name, problem)));
    }

    static Problem missing(String name, String problem, String instance) {
        return new Problem(
                "/problems/not-found",
                "Not here",
                404,
                problem,
                instance,
                List.of(new ParameterProblem(name, problem)));
    }

    static Problem notAcceptable(String problem, String instance) {
        return new Problem(
                "/problems/not-acceptable",
                "Not in this form",
                406,
                "This path has no answer in a form that the header Accept allows.",
                instance,
                List.of(new ParameterProblem("Accept", problem)));
    }

    static Problem unknownPath(String path) {
        return new Problem(
                "/problems/not-found",
                "Not here",
                404,
                "There is nothing at this path.",
                path,
                List.of(new ParameterProblem("path", "is not one that is served; see /openapi")));
    }
}
