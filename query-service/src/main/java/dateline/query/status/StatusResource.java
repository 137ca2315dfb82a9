package dateline.query.status;

import dateline.query.Unavailable;
import dateline.query.document.DocumentStore;
import dateline.query.index.ArticleIndex;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How much there is, over HTTP. */
@Path("/v1/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "status")
public class StatusResource {

    private static final String STATUS = """
            {
              "articles": 24,
              "analysed": 23,
              "documents": 31,
              "indexed": [{"topic": "dateline.articles.v1", "partition": 0, "offset": 12}]
            }""";

    private final ArticleIndex index;
    private final DocumentStore documents;

    StatusResource(ArticleIndex index, DocumentStore documents) {
        this.index = index;
        this.documents = documents;
    }

    @GET
    @Operation(
            operationId = "getStatus",
            summary = "How much there is",
            description =
                    "Articles, those that were read for facts, documents, and where the index is on each topic. While the store is away, without the number of documents.")
    @APIResponse(
            responseCode = "200",
            description = "Counts, and how far each partition is in the index.",
            content =
                    @Content(
                            schema = @Schema(implementation = Status.class),
                            examples = @ExampleObject(name = "status", value = STATUS)))
    public Status get() {
        return new Status(index.articles(), index.analysed(), countOfDocuments(), index.positions());
    }

    private Optional<Long> countOfDocuments() {
        try {
            return Optional.of(documents.count());
        } catch (Unavailable e) {
            return Optional.empty();
        }
    }
}
