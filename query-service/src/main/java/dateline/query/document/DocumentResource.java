package dateline.query.document;

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

/** What became of documents, over HTTP. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class DocumentResource {

    private static final String ARTICLE = """
            {
              "documentId": "d0h2v9rz5tq8m3c7w1x4k6n8p2d",
              "state": "article",
              "articleId": "a0h2v9rz5tq8m3c7w1x4k6n8p2d",
              "revision": 1,
              "receivedAt": "2022-01-10T20:15:00Z"
            }""";

    private static final String REJECTED = """
            {
              "documentId": "d0h2v9rz5tq8m3c7w1x4k6n8p2d",
              "state": "rejected",
              "code": "NO_ARTICLE",
              "reason": "The page has no article in it: it seems to be a list.",
              "receivedAt": "2022-01-10T20:15:00Z"
            }""";

    private final DocumentStore documents;

    DocumentResource(DocumentStore documents) {
        this.documents = documents;
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDocument", summary = "What became of a document", description = """
                    pending until it is read; then article (it made a revision), withdrawn (it took an article back),
                    repeat (it says nothing new) or rejected (with code and reason). A document just sent may not be known for a moment.""")
    @APIResponse(
            responseCode = "200",
            description = "Its state.",
            content =
                    @Content(
                            schema = @Schema(implementation = DocumentState.class),
                            examples = {
                                @ExampleObject(name = "article", value = ARTICLE),
                                @ExampleObject(name = "rejected", value = REJECTED)
                            }))
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public DocumentState get(@PathParam("id") @Parameter(example = "d0h2v9rz5tq8m3c7w1x4k6n8p2d") String id) {
        return documents.find(id).orElseThrow(() -> new Missing("id", "No document with this id has come."));
    }
}
