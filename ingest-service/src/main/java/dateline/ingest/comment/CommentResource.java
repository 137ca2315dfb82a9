package dateline.ingest.comment;

import dateline.contracts.MessageJson;
import dateline.ingest.comment.CommentDesk.Outcome;
import dateline.ingest.document.DocumentOutbox;
import dateline.ingest.http.Problem;
import dateline.ingest.http.Refused;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Readers' comments over HTTP: judged at once, and put on the topic of comments without their address. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@APIResponse(
        responseCode = "400",
        description = "Not the form of a comment; errors names the field.",
        content =
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = Problem.class),
                        examples = @ExampleObject(name = "invalid", value = CommentExamples.INVALID)))
@APIResponse(
        responseCode = "413",
        description = "The body has over 65,536 bytes.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "415",
        description = "Not JSON.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "429",
        description = "Too many from there. Send it again after Retry-After.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "503",
        description = "Not now, or comments are closed; the detail says which.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class CommentResource {

    private final CommentDesk desk;
    private final Pace pace;
    private final MeterRegistry meters;

    CommentResource(CommentDesk desk, Pace pace, MeterRegistry meters) {
        this.desk = desk;
        this.pace = pace;
        this.meters = meters;
    }

    @POST
    @Path("/comments:check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "checkComment",
            summary = "What the rules say of a comment before it is sent",
            description = """
                    Nothing is kept or sent. Every rule is asked, so that all can be mended at once; what has the severity
                    reject would not be taken.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CommentForm.class),
                            examples = @ExampleObject(name = "comment", value = CommentExamples.CHECK)))
    @APIResponse(
            responseCode = "200",
            description = "What was found.",
            content =
                    @Content(
                            schema = @Schema(implementation = CommentAnswers.Checked.class),
                            examples = @ExampleObject(name = "abbreviated", value = CommentExamples.CHECKED)))
    public byte[] check(byte[] body, @Context HttpServerRequest request) {
        keepPace(request);
        CommentJudging judging = desk.check(CommentForm.read(body));
        return MessageJson.write(new CommentAnswers.Checked(judging.isTaken(), judging.violations()));
    }

    @POST
    @Path("/articles/{id}/comments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "sendComment", summary = "Send a comment on an article", description = """
                    The address is kept here, encrypted, and goes nowhere else. The same comment sent twice is one.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CommentForm.class),
                            examples = @ExampleObject(name = "comment", value = CommentExamples.FORM)))
    @APIResponse(
            responseCode = "202",
            description = "The broker has it, and a moderator will read it.",
            content =
                    @Content(
                            schema = @Schema(implementation = CommentAnswers.Taken.class),
                            examples = @ExampleObject(name = "taken", value = CommentExamples.TAKEN)))
    @APIResponse(
            responseCode = "404",
            description = "No such article, or its source took it back.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "no article", value = CommentExamples.NO_ARTICLE)))
    @APIResponse(
            responseCode = "422",
            description = "It breaks the rules of the page: every violation, with its words and how to mend them.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = CommentAnswers.Broken.class),
                            examples = @ExampleObject(name = "abbreviated", value = CommentExamples.BROKEN)))
    public RestResponse<byte[]> send(
            @PathParam("id") @Parameter(example = "a0h2v9rz5tq8m3c7w1x4k6n8p2d") String articleId,
            byte[] body,
            @Context HttpServerRequest request,
            @Context UriInfo uri) {
        keepPace(request);
        return switch (taken(CommentForm.read(body).about(articleId))) {
            case Outcome.Taken(var id, var token) -> {
                count("taken");
                yield answer(202, MediaType.APPLICATION_JSON, CommentAnswers.Taken.of(id, token));
            }
            case Outcome.Refused(List<Violation> violations) -> {
                count("refused");
                yield answer(422, Problem.MEDIA_TYPE, CommentAnswers.Broken.of(violations, uri.getPath()));
            }
            case Outcome.NoArticle() -> throw Refused.unknown("id", "no article that can be commented on has it");
            case Outcome.Closed() -> throw Refused.closed("Comments are not taken here: no keys are set.");
        };
    }

    private Outcome taken(CommentForm form) {
        try {
            return desk.take(form);
        } catch (DocumentOutbox.NotTaken e) {
            count("not taken");
            throw Refused.notNow();
        }
    }

    private void keepPace(HttpServerRequest request) {
        if (!pace.allows(request.remoteAddress().hostAddress())) {
            count("too many");
            throw Refused.tooMany("Too many comments came from there in a minute. Wait a little.");
        }
    }

    private static RestResponse<byte[]> answer(int status, String mediaType, Object body) {
        return RestResponse.ResponseBuilder.<byte[]>create(status)
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(MessageJson.write(body))
                .build();
    }

    private void count(String answer) {
        meters.counter("dateline.ingest.comments", "answer", answer).increment();
    }
}
