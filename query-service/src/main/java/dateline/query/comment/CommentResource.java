package dateline.query.comment;

import dateline.contracts.DecisionMessage;
import dateline.contracts.ModerationMessage.Role;
import dateline.query.access.AsksWhoCalls;
import dateline.query.access.Caller;
import dateline.query.http.Refused;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** One comment over HTTP: for its writer, who has the key to it, and for readers who report it. */
@Path("/v1/comments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
@Blocking
@AsksWhoCalls
public class CommentResource {

    private final Comments comments;
    private final ActionDesk desk;
    private final Callers callers;

    CommentResource(Comments comments, ActionDesk desk, Callers callers) {
        this.comments = comments;
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    @Operation(operationId = "getComment", summary = "What became of a comment", description = """
                    Its writer, with the token as Authorization: Bearer, sees in which state it is and why, and what can
                    be done. Others see what is published. A comment just sent may not be known for a moment.""")
    @APIResponse(
            responseCode = "200",
            description = "The comment.",
            content =
                    @Content(
                            schema = @Schema(oneOf = {CommentViews.Own.class, CommentViews.Shown.class}),
                            examples = @ExampleObject(name = "own", value = CommentExamples.OWN)))
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public Object get(
            @PathParam("id") @Parameter(example = "c0h2v9rz5tq8m3c7w1x4k6n8p2d") String id,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Parameter(hidden = true) String authorization) {
        boolean writer = callers.comesAsWriter(authorization, id);
        DecisionMessage comment = comments.find(id).orElseThrow(ActionDesk::nothingHere);
        if (writer) {
            return CommentViews.Own.of(comment);
        }
        if (comment.state().isPublic()) {
            return CommentViews.Shown.of(comment);
        }
        throw ActionDesk.nothingHere();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(operationId = "actOnComment", summary = "Appeal, withdraw, erase, confirm, or report", description = """
                    The writer, with the token, may appeal, withdraw or erase. Who got the letter, with what
                    stands in it as the token, may confirm. Anybody may report what is published.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ActionForm.class),
                            examples = {
                                @ExampleObject(name = "report", value = CommentExamples.REPORT),
                                @ExampleObject(name = "appeal", value = CommentExamples.APPEAL)
                            }))
    @APIResponse(
            responseCode = "202",
            description = "The broker has it; the comment's version goes up when it is done.",
            content =
                    @Content(
                            schema = @Schema(implementation = CommentViews.Taken.class),
                            examples = @ExampleObject(name = "taken", value = CommentExamples.TAKEN)))
    @APIResponse(responseCode = "400", ref = "InvalidParameter")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public CommentViews.Taken act(
            @PathParam("id") @Parameter(example = "c0h2v9rz5tq8m3c7w1x4k6n8p2d") String id,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Parameter(hidden = true) String authorization,
            @Context HttpServerRequest request,
            byte[] body) {
        if (callers.hasTheLetter(authorization, id)) {
            ActionForm answer = ActionForm.read(body);
            desk.answer(id, answer);
            return CommentViews.Taken.of(id, answer.action());
        }
        boolean writer = callers.comesAsWriter(authorization, id);
        ActionForm form = ActionForm.read(body);
        if (writer) {
            desk.write(id, form);
            return CommentViews.Taken.of(id, form.action());
        }
        if (!callers.seals().areThere()) {
            throw Refused.closed("Nothing can be done with comments here: no secret is set.");
        }
        var caller = callers.caller(authorization);
        desk.report(
                id,
                form,
                caller.map(Caller::role).orElse(Role.READER),
                caller.map(Caller::name)
                        .orElseGet(() -> callers.reader(request.remoteAddress().hostAddress())));
        return CommentViews.Taken.of(id, form.action());
    }
}
