package dateline.query.copy;

import dateline.query.http.Missing;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The copies of an article over HTTP. */
@Path("/v1/articles/{id}/copies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class CopyResource {

    private final Copies copies;

    CopyResource(Copies copies) {
        this.copies = copies;
    }

    @GET
    @Operation(operationId = "getCopies", summary = "Other printings of an article", description = """
                    Articles with the same wording, whole, cut or a little changed, under any masthead, and which of
                    them the others were most likely taken from. Separate stories of one event are not among them. Each
                    of two copies names the other. Only the newest revisions are compared; withdrawn articles are no
                    copies.""")
    @APIResponse(
            responseCode = "200",
            description = "The copies; none if there are none.",
            content =
                    @Content(
                            schema = @Schema(implementation = CopiesView.class),
                            examples = {
                                @ExampleObject(name = "copies", value = CopyExamples.COPIES),
                                @ExampleObject(name = "none", value = CopyExamples.NONE)
                            }))
    public CopiesView copies(@PathParam("id") @Parameter(example = "a0h2v9rz5tq8m3c7w1x4k6n8p2d") String id) {
        return copies.of(id).orElseThrow(() -> new Missing("id", "No article that can be read has this id."));
    }
}
