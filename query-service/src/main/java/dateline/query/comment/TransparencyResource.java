package dateline.query.comment;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How comments are moderated, in numbers, for anybody. */
@Path("/v1/comments/transparency")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
@Blocking
public class TransparencyResource {

    private final Comments comments;

    TransparencyResource(Comments comments) {
        this.comments = comments;
    }

    @GET
    @Operation(
            operationId = "getCommentTransparency",
            summary = "How many comments came in each month, and what became of them",
            description = """
                    Newest month first. A month counts the comments that came in it: where they stand now, by state; what
                    the rules found in them, by code; for what moderators refused them, by reason. Comments that were
                    erased or reduced count on.""")
    @APIResponse(
            responseCode = "200",
            description = "The months in which comments came.",
            content =
                    @Content(
                            schema = @Schema(implementation = Tallies.Transparency.class),
                            examples = @ExampleObject(name = "months", value = CommentExamples.TRANSPARENCY)))
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public Tallies.Transparency months() {
        return Tallies.transparency(comments.tallies());
    }
}
