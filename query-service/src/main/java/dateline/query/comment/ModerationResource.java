package dateline.query.comment;

import dateline.contracts.DecisionMessage;
import dateline.query.access.AsksWhoCalls;
import dateline.query.access.Caller;
import dateline.query.paging.Limit;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What moderators see and do, over HTTP, with an API key as Authorization: Bearer. */
@Path("/v1/moderation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
@Blocking
@AsksWhoCalls
public class ModerationResource {

    private final Comments comments;
    private final ActionDesk desk;
    private final Callers callers;

    ModerationResource(Comments comments, ActionDesk desk, Callers callers) {
        this.comments = comments;
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    @Path("/queue")
    @Operation(
            operationId = "getModerationQueue",
            summary = "What waits for a moderator",
            description = "Grave things first, then the oldest.")
    @APIResponse(
            responseCode = "200",
            description = "The first of them, and how many there are.",
            content =
                    @Content(
                            schema = @Schema(implementation = CommentViews.Queue.class),
                            examples = @ExampleObject(name = "queue", value = CommentExamples.QUEUE)))
    @APIResponse(responseCode = "400", ref = "InvalidParameter")
    @APIResponse(responseCode = "401", ref = "Unauthorized")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public CommentViews.Queue queue(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Parameter(hidden = true) String authorization,
            @QueryParam("limit")
                    @Parameter(
                            description = "How many at most.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "100",
                                            defaultValue = "20"))
                    String limit) {
        Caller caller = callers.moderator(authorization);
        return new CommentViews.Queue(
                caller.name(),
                caller.role().name().toLowerCase(Locale.ROOT),
                comments.countWaiting(),
                comments.waiting(Limit.read(limit)).stream().map(this::view).toList());
    }

    @GET
    @Path("/comments/{id}")
    @Operation(
            operationId = "getModeratedComment",
            summary = "A comment with all that was done with it",
            description = "In any state, with the rules it breaks and each step since it came.")
    @APIResponse(
            responseCode = "200",
            description = "The comment.",
            content =
                    @Content(
                            schema = @Schema(implementation = CommentViews.Moderated.class),
                            examples = @ExampleObject(name = "comment", value = CommentExamples.MODERATED)))
    @APIResponse(responseCode = "400", ref = "InvalidParameter")
    @APIResponse(responseCode = "401", ref = "Unauthorized")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public CommentViews.Moderated get(
            @PathParam("id") @Parameter(example = "c0h2v9rz5tq8m3c7w1x4k6n8p2d") String id,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Parameter(hidden = true) String authorization) {
        callers.moderator(authorization);
        return view(comments.find(id).orElseThrow(ActionDesk::nothingHere));
    }

    @POST
    @Path("/comments/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(
            operationId = "moderateComment",
            summary = "Publish, publish edited, reject, undo, uphold, or (admins) erase",
            description = "Name the version that you saw: what has moved on since is left alone.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ActionForm.class),
                            examples = @ExampleObject(name = "reject", value = CommentExamples.REJECT)))
    @APIResponse(
            responseCode = "202",
            description = "The broker has it; the comment's version goes up when it is done.",
            content =
                    @Content(
                            schema = @Schema(implementation = CommentViews.Taken.class),
                            examples = @ExampleObject(name = "taken", value = CommentExamples.TAKEN)))
    @APIResponse(responseCode = "400", ref = "InvalidParameter")
    @APIResponse(responseCode = "401", ref = "Unauthorized")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public CommentViews.Taken act(
            @PathParam("id") @Parameter(example = "c0h2v9rz5tq8m3c7w1x4k6n8p2d") String id,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Parameter(hidden = true) String authorization,
            byte[] body) {
        Caller caller = callers.moderator(authorization);
        ActionForm form = ActionForm.read(body);
        desk.moderate(id, form, caller);
        return CommentViews.Taken.of(id, form.action());
    }

    private CommentViews.Moderated view(DecisionMessage comment) {
        return CommentViews.Moderated.of(
                comment,
                comments.headline(comment.articleId()),
                comment.parentId().flatMap(comments::find));
    }
}
