package dateline.query.article;

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

/** What the revisions of an article changed, over HTTP. */
@Path("/v1/articles/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class ArticleChangesResource {

    private final Bookshelf bookshelf;

    ArticleChangesResource(Bookshelf bookshelf) {
        this.bookshelf = bookshelf;
    }

    @GET
    @Operation(operationId = "getChanges", summary = "What each revision of an article changed", description = """
                    Newest first: of each revision the kind of its change and the edits since the one before, block by
                    block, with the exact words of both; of each withdrawal its reason. Of what was withdrawn, no words.""")
    @APIResponse(
            responseCode = "200",
            description = "The revisions and withdrawals.",
            content =
                    @Content(
                            schema = @Schema(implementation = ArticleChanges.class),
                            examples = @ExampleObject(name = "changes", value = ArticleExamples.CHANGES)))
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public ArticleChanges get(@PathParam("id") @Parameter(example = "a0h2v9rz5tq8m3c7w1x4k6n8p2d") String id) {
        return bookshelf.changes(id).orElseThrow(() -> new Missing("id", "No article has this id."));
    }
}
