package dateline.query.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import dateline.contracts.MessageJson;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The answers that refuse a request, each said once in the OpenAPI document; operations refer to them by name. */
final class Refusals {

    private Refusals() {}

    static void addTo(Components components) {
        components
                .addResponse(
                        "InvalidParameter",
                        problem(
                                "A parameter cannot be taken; errors names it. What is no address at all (RFC 3986) is refused without a body.",
                                "limit",
                                ProblemExamples.INVALID_PARAMETER))
                .addResponse(
                        "NotFound",
                        problem(
                                "There is no such thing; errors names what was asked for.",
                                "id",
                                ProblemExamples.NOT_FOUND))
                .addResponse(
                        "NotAcceptable",
                        problem(
                                "There is no answer in a form that the header Accept allows.",
                                "accept",
                                ProblemExamples.NOT_ACCEPTABLE))
                .addResponse(
                        "Unauthorized",
                        withHeader(
                                problem("No API key, or one that nobody has.", "key", ProblemExamples.UNAUTHORIZED),
                                "WWW-Authenticate",
                                "Bearer.",
                                SchemaType.STRING))
                .addResponse("Forbidden", problem("Not in this role.", "role", ProblemExamples.FORBIDDEN))
                .addResponse(
                        "Conflict",
                        problem(
                                "What stands there now does not allow it; look again.",
                                "conflict",
                                ProblemExamples.CONFLICT))
                .addResponse(
                        "TooManyRequests",
                        later(problem(
                                "Asked too often; Retry-After says when to ask again.",
                                "often",
                                ProblemExamples.TOO_MANY_REQUESTS)))
                .addResponse(
                        "TooLong",
                        OASFactory.createAPIResponse()
                                .description("The address has more than 16,384 bytes; without a body."))
                .addResponse("TooLarge", problem("The body is too large.", "large", ProblemExamples.TOO_LARGE))
                .addResponse(
                        "UnsupportedMediaType",
                        problem("The body must be JSON.", "form", ProblemExamples.UNSUPPORTED_MEDIA_TYPE))
                .addResponse(
                        "Unavailable",
                        later(problem(
                                "The store is away; Retry-After says when to ask again.",
                                "store",
                                ProblemExamples.UNAVAILABLE)));
    }

    private static APIResponse problem(String description, String example, String json) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))
                                        .addExample(
                                                example,
                                                OASFactory.createExample().value(read(json)))));
    }

    private static Map<?, ?> read(String json) {
        try {
            return MessageJson.MAPPER.readValue(json, Map.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an example of a problem is no JSON", e);
        }
    }

    private static APIResponse later(APIResponse response) {
        return withHeader(response, "Retry-After", "In how many seconds to ask again.", SchemaType.INTEGER);
    }

    private static APIResponse withHeader(APIResponse response, String name, String description, SchemaType type) {
        return response.addHeader(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .schema(OASFactory.createSchema().addType(type)));
    }
}
