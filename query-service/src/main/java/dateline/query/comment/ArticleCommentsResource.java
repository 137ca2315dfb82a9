package dateline.query.comment;

import dateline.query.http.Missing;
import dateline.query.http.NextLink;
import dateline.query.index.Place;
import dateline.query.paging.Cursor;
import dateline.query.paging.Limit;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The comments under an article, over HTTP. */
@Path("/v1/articles/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
public class ArticleCommentsResource {

    private final Comments comments;
    private final Optional<String> ingest;

    ArticleCommentsResource(
            Comments comments, @ConfigProperty(name = "dateline.comments.url") Optional<String> ingest) {
        this.comments = comments;
        this.ingest = ingest;
    }

    @GET
    @Operation(operationId = "listComments", summary = "Published comments, oldest first", description = """
                    Each names the comment that it answers. Under an article that its source took back there are none.""")
    @APIResponse(
            responseCode = "200",
            description = "A page of comments, and how many there are in all.",
            content =
                    @Content(
                            schema = @Schema(implementation = CommentViews.Listed.class),
                            examples = @ExampleObject(name = "comments", value = CommentExamples.LIST)))
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public RestResponse<CommentViews.Listed> list(
            @PathParam("id") @Parameter(example = "a0h2v9rz5tq8m3c7w1x4k6n8p2d") String id,
            @QueryParam("limit")
                    @Parameter(
                            description = "How many at most.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "100",
                                            defaultValue = "20"))
                    String limit,
            @QueryParam("cursor") @Parameter(description = "Where to go on: next of the page before.") String cursor,
            @Context UriInfo asked) {
        int most = Limit.read(limit);
        String question = "comments|" + id;
        Optional<Place> after = Optional.ofNullable(cursor).map(token -> Cursor.read(token, question));
        boolean withdrawn = comments.article(id)
                .orElseThrow(() -> new Missing("id", "No article has this id."))
                .isWithdrawn();
        if (withdrawn) {
            return RestResponse.ok(new CommentViews.Listed(0, List.of(), Optional.empty(), Optional.empty()));
        }
        // One more than asked for, to know whether there is a next page.
        List<Place> places = comments.places(id, after, most + 1);
        List<Place> page = places.subList(0, Math.min(most, places.size()));
        Optional<String> next =
                places.size() > most ? Optional.of(Cursor.of(page.getLast(), question)) : Optional.empty();
        return NextLink.answer(
                new CommentViews.Listed(
                        comments.countShown(id),
                        comments.shown(page).stream()
                                .map(CommentViews.Shown::of)
                                .toList(),
                        next,
                        ingest.map(service -> service + "/v1/articles/" + id + "/comments")),
                next,
                asked);
    }
}
