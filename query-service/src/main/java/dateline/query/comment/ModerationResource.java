package dateline.query.comment;

import dateline.contracts.DecisionMessage;
import dateline.query.access.AsksWhoCalls;
import dateline.query.access.Caller;
import dateline.query.paging.Limit;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private final ClaimStore claims;
    private final Callers callers;

    ModerationResource(Comments comments, ActionDesk desk, ClaimStore claims, Callers callers) {
        this.comments = comments;
        this.desk = desk;
        this.claims = claims;
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
        List<DecisionMessage> waiting = comments.waiting(Limit.read(limit));
        Map<String, Claim> claimed =
                claims.standing(waiting.stream().map(DecisionMessage::commentId).toList());
        return new CommentViews.Queue(
                caller.name(),
                caller.role().name().toLowerCase(Locale.ROOT),
                comments.countWaiting(),
                waiting.stream()
                        .map(each -> view(each, Optional.ofNullable(claimed.get(each.commentId()))))
                        .toList());
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
    @APIResponse(responseCode = "403", ref = "Forbidden")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public CommentViews.Moderated get(
            @PathParam("id") @Parameter(example = "c0h2v9rz5tq8m3c7w1x4k6n8p2d") String id,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Parameter(hidden = true) String authorization) {
        callers.moderator(authorization);
        return view(comments.find(id).orElseThrow(ActionDesk::nothingHere), claims.standing(id));
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
    @APIResponse(responseCode = "403", ref = "Forbidden")
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

    @GET
    @Path("/statistics")
    @Operation(
            operationId = "getModerationStatistics",
            summary = "What each moderator did in each month, for admins",
            description =
                    "Newest month first. Overturned are decisions that another moderator took the other way on appeal.")
    @APIResponse(
            responseCode = "200",
            description = "The months in which moderators did something.",
            content =
                    @Content(
                            schema = @Schema(implementation = Tallies.Statistics.class),
                            examples = @ExampleObject(name = "moderators", value = CommentExamples.STATISTICS)))
    @APIResponse(responseCode = "403", ref = "Forbidden")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public Tallies.Statistics moderators(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Parameter(hidden = true) String authorization) {
        callers.admin(authorization);
        return Tallies.statistics(comments.tallies());
    }

    @POST
    @Path("/comments/{id}/claim")
    @Operation(
            operationId = "claimComment",
            summary = "Look at a comment for ten minutes, while the others need not",
            description = "Claiming again goes on with it. A claim decides nothing, and ends by itself.")
    @APIResponse(
            responseCode = "200",
            description = "It is yours until then.",
            content =
                    @Content(
                            schema = @Schema(implementation = CommentViews.Claimed.class),
                            examples = @ExampleObject(name = "claimed", value = CommentExamples.CLAIMED)))
    @APIResponse(responseCode = "403", ref = "Forbidden")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public CommentViews.Claimed claim(
            @PathParam("id") @Parameter(example = "c0h2v9rz5tq8m3c7w1x4k6n8p2d") String id,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Parameter(hidden = true) String authorization) {
        return CommentViews.Claimed.of(desk.claim(id, callers.moderator(authorization)));
    }

    @DELETE
    @Path("/comments/{id}/claim")
    @ResponseStatus(204)
    @Operation(
            operationId = "releaseComment",
            summary = "Give a comment back that you claimed",
            description = "So that others need not wait until the claim runs out by itself.")
    @APIResponse(responseCode = "204", description = "It is not yours, whether it was or not.")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public void release(
            @PathParam("id") @Parameter(example = "c0h2v9rz5tq8m3c7w1x4k6n8p2d") String id,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Parameter(hidden = true) String authorization) {
        claims.release(id, callers.moderator(authorization).name());
    }

    private CommentViews.Moderated view(DecisionMessage comment, Optional<Claim> claim) {
        return CommentViews.Moderated.of(
                comment,
                comments.headline(comment.articleId()),
                comment.parentId().flatMap(comments::find),
                claim);
    }
}
