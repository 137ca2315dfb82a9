package dateline.query.article;

import dateline.query.article.Bookshelf.Found;
import dateline.query.http.Missing;
import dateline.query.http.NextLink;
import dateline.query.index.ArticleIndex;
import dateline.query.index.ArticleSummary;
import dateline.query.index.Moment;
import dateline.query.index.Place;
import dateline.query.index.Selection;
import dateline.query.paging.Cursor;
import dateline.query.paging.Limit;
import dateline.query.paging.Moments;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Articles over HTTP. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class ArticleResource {

    private final ArticleIndex index;
    private final Bookshelf bookshelf;

    ArticleResource(ArticleIndex index, Bookshelf bookshelf) {
        this.index = index;
        this.bookshelf = bookshelf;
    }

    @GET
    @Operation(operationId = "listArticles", summary = "Articles, newest first", description = """
                    Sorted by time of publication; order says how that was reckoned. A day alone stands at its noon; an
                    article that tells no time stands where it came to us. Withdrawn articles are not listed.""")
    @APIResponse(
            responseCode = "200",
            description = "A page of articles.",
            headers =
                    @Header(
                            name = "Link",
                            description = "The next page, as rel=next.",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            schema = @Schema(implementation = ArticlePage.class),
                            examples = @ExampleObject(name = "page", value = ArticleExamples.PAGE)))
    @APIResponse(responseCode = "400", ref = "InvalidParameter")
    @APIResponse(responseCode = "406", ref = "NotAcceptable")
    public RestResponse<ArticlePage> list(
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
            @QueryParam("cursor")
                    @Parameter(
                            description =
                                    "Where to go on: next of the page before. Keep the other parameters as they were.")
                    String cursor,
            @QueryParam("from")
                    @Parameter(
                            description =
                                    "Published on this day or later, as days are counted where it was published; or from this instant on.",
                            example = "2022-01-02")
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = "Published on this day or earlier; or before this instant.",
                            example = "2022-01-12")
                    String to,
            @QueryParam("outlet")
                    @Parameter(
                            description = "Published by this outlet; case makes no difference.",
                            example = "The Harbour Courier")
                    String outlet,
            @Context UriInfo asked) {
        int most = Limit.read(limit);
        Optional<Moment> first = Moments.read("from", from);
        Optional<Moment> last = Moments.read("to", to);
        Moments.inOrder(first, last);
        String question = "articles|%s|%s|%s".formatted(from, to, outlet);
        Optional<Place> after = Optional.ofNullable(cursor).map(token -> Cursor.read(token, question));
        // One more than asked for, to know whether there is a next page.
        List<ArticleSummary> found =
                index.list(new Selection(first, last, Optional.ofNullable(outlet)), after, most + 1);
        List<ArticleSummary> items = found.subList(0, Math.min(most, found.size()));
        Optional<String> next = found.size() > most
                ? Optional.of(Cursor.of(Place.inTime(items.getLast()), question))
                : Optional.empty();
        var answer = RestResponse.ResponseBuilder.ok(new ArticlePage(items, next));
        next.ifPresent(token -> answer.header(HttpHeaders.LINK, NextLink.of(asked, token)));
        return answer.build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getArticle", summary = "One article with its facts", description = """
                    The newest revision, or the one asked for. Until it has been read for facts, facts is absent and
                    factsPending is true. An article that its source took back is answered with 200 and withdrawn,
                    without any of its words.""")
    @APIResponse(
            responseCode = "200",
            description = "The article, or that it was withdrawn.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "For If-None-Match.",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            schema = @Schema(oneOf = {ArticleView.Readable.class, ArticleView.Withdrawn.class}),
                            examples = {
                                @ExampleObject(name = "article", value = ArticleExamples.ARTICLE),
                                @ExampleObject(name = "withdrawn", value = ArticleExamples.WITHDRAWN)
                            }))
    @APIResponse(responseCode = "304", description = "Nothing changed since the ETag in If-None-Match.")
    @APIResponse(responseCode = "400", ref = "InvalidParameter")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "406", ref = "NotAcceptable")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public ArticleView get(
            @PathParam("id") @Parameter(example = "a0h2v9rz5tq8m3c7w1x4k6n8p2d") String id,
            @QueryParam("revision")
                    @Parameter(
                            description = "Number of a revision; the newest if absent.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String revision) {
        return switch (bookshelf.fetch(id, RevisionNumber.read(revision))) {
            case Found.Nothing() -> throw new Missing("id", "No article has this id.");
            case Found.NoSuchRevision(int latest) ->
                throw new Missing("revision", "The article has no such revision; the latest is %d.".formatted(latest));
            case Found.Withdrawn(var history, var withdrawal) -> ArticleView.withdrawn(history, withdrawal);
            case Found.Readable(var article, var history, var facts) -> ArticleView.of(article, history, facts);
        };
    }

    @GET
    @Path("/{id}/next")
    @Operation(
            operationId = "getNextStory",
            summary = "The next story",
            description = "The article published just before this one, in the order of the list.")
    @APIResponse(
            responseCode = "200",
            description = "The next story.",
            content =
                    @Content(
                            schema = @Schema(implementation = NextStory.class),
                            examples = @ExampleObject(name = "next", value = ArticleExamples.NEXT)))
    @APIResponse(responseCode = "400", ref = "InvalidParameter")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "406", ref = "NotAcceptable")
    public NextStory next(@PathParam("id") @Parameter(example = "a0h2v9rz5tq8m3c7w1x4k6n8p2d") String id) {
        ArticleSummary article =
                index.find(id).orElseThrow(() -> new Missing("id", "No article in the lists has this id."));
        return index.list(Selection.ALL, Optional.of(Place.inTime(article)), 1).stream()
                .findFirst()
                .map(NextStory::new)
                .orElseThrow(() -> new Missing("id", "No older story follows this one."));
    }
}
