package dateline.ingest.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a request was not taken, as RFC 9457 has it, in {@code application/problem+json}.
 *
 * @param type kind of problem: a path that is the same for all of its kind
 * @param title the kind in words
 * @param detail what is wrong with this request
 * @param instance path of the request
 * @param errors what is wrong with which field or parameter
 */
public record Problem(
        @Schema(examples = "/problems/invalid-document") String type,
        @Schema(examples = "The document cannot be taken") String title,
        @Schema(examples = "400") int status,

        @Schema(examples = "url: does not match the regex pattern")
        String detail,

        @Schema(examples = "/v1/documents") String instance,
        List<FieldProblem> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** What is wrong with one field, parameter or header. */
    public record FieldProblem(String field, String problem) {}
}
