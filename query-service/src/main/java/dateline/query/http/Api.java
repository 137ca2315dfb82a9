package dateline.query.http;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the OpenAPI document says of the API as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Dateline: the record",
                        version = "1",
                        description = """
                                Articles with their facts, as they are published. Every fact carries the words that
                                support it: offsets count Unicode code points of the article's text, the end is
                                exclusive. Good answers carry an ETag; ask again with If-None-Match and hear 304
                                if nothing changed. Everything else is a problem as in RFC 9457, which names the
                                parameter. Unknown query parameters are refused. Where keys are required, send one
                                as Authorization: Bearer; where there is a limit, RateLimit says what is left of it.""",
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        tags = {
            @Tag(name = "articles", description = "Articles, newest first, and each with its facts."),
            @Tag(name = "search", description = "Articles that answer a question."),
            @Tag(name = "quotes", description = "Who said what, over all articles."),
            @Tag(name = "figures", description = "How many, according to whom, over all articles."),
            @Tag(name = "events", description = "Who did what to whom, over all articles."),
            @Tag(name = "actors", description = "Who acts and speaks, over all articles."),
            @Tag(name = "places", description = "Where things happen, over all articles."),
            @Tag(name = "comments", description = "What readers say below articles, and what became of it."),
            @Tag(name = "moderation", description = "For moderators, with an API key."),
            @Tag(name = "documents", description = "What became of what was sent in."),
            @Tag(name = "stream", description = "What is new, as it comes in."),
            @Tag(name = "status", description = "How much there is.")
        },
        components =
                @Components(
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = ApiDocument.KEY,
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer",
                                        description =
                                                "An API key; for a comment's writer, the token that came with it."),
                        responses = {
                            @APIResponse(
                                    name = "InvalidParameter",
                                    description =
                                            "A parameter cannot be taken; errors names it. What is no address at all (RFC 3986) is refused without a body.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "limit",
                                                                    value = ProblemExamples.INVALID_PARAMETER))),
                            @APIResponse(
                                    name = "NotFound",
                                    description = "There is no such thing; errors names what was asked for.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "id",
                                                                    value = ProblemExamples.NOT_FOUND))),
                            @APIResponse(
                                    name = "NotAcceptable",
                                    description = "There is no answer in a form that the header Accept allows.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "accept",
                                                                    value = ProblemExamples.NOT_ACCEPTABLE))),
                            @APIResponse(
                                    name = "Unauthorized",
                                    description = "No API key, or one that nobody has.",
                                    headers =
                                            @Header(
                                                    name = "WWW-Authenticate",
                                                    description = "Bearer.",
                                                    schema = @Schema(type = SchemaType.STRING)),
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "key",
                                                                    value = ProblemExamples.UNAUTHORIZED))),
                            @APIResponse(
                                    name = "Forbidden",
                                    description = "Not in this role.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "role",
                                                                    value = ProblemExamples.FORBIDDEN))),
                            @APIResponse(
                                    name = "Conflict",
                                    description = "What stands there now does not allow it; look again.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "conflict",
                                                                    value = ProblemExamples.CONFLICT))),
                            @APIResponse(
                                    name = "TooManyRequests",
                                    description = "Asked too often; Retry-After says when to ask again.",
                                    headers =
                                            @Header(
                                                    name = "Retry-After",
                                                    description = "In how many seconds to ask again.",
                                                    schema = @Schema(type = SchemaType.INTEGER)),
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "often",
                                                                    value = ProblemExamples.TOO_MANY_REQUESTS))),
                            @APIResponse(
                                    name = "TooLong",
                                    description = "The address has more than 16,384 bytes; without a body."),
                            @APIResponse(
                                    name = "TooLarge",
                                    description = "The body is too large.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "large",
                                                                    value = ProblemExamples.TOO_LARGE))),
                            @APIResponse(
                                    name = "UnsupportedMediaType",
                                    description = "The body must be JSON.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "form",
                                                                    value = ProblemExamples.UNSUPPORTED_MEDIA_TYPE))),
                            @APIResponse(
                                    name = "Unavailable",
                                    description = "The store is away; Retry-After says when to ask again.",
                                    headers =
                                            @Header(
                                                    name = "Retry-After",
                                                    description = "In how many seconds to ask again.",
                                                    schema = @Schema(type = SchemaType.INTEGER)),
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class),
                                                    examples =
                                                            @ExampleObject(
                                                                    name = "store",
                                                                    value = ProblemExamples.UNAVAILABLE)))
                        }))
public class Api extends Application {}
