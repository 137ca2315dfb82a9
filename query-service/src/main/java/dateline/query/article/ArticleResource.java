package dateline.query.article;

import dateline.query.article.Bookshelf.Found;
import dateline.query.http.InvalidParameter;
import dateline.query.http.Missing;
import dateline.query.http.NextLink;
import dateline.query.index.ArticleIndex;
import dateline.query.index.ArticleSummary;
import dateline.query.index.FactOrder;
import dateline.query.list.ListPage;
import dateline.query.list.Lists;
import dateline.query.list.PageParameters;
import dateline.query.list.PeriodParameters;
import dateline.query.list.Summary;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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
    private final Lists lists;
    private final NextStories nextStories;

    ArticleResource(ArticleIndex index, Bookshelf bookshelf, Lists lists, NextStories nextStories) {
        this.index = index;
        this.bookshelf = bookshelf;
        this.lists = lists;
        this.nextStories = nextStories;
    }

    @GET
    @Operation(operationId = "listArticles", summary = "Articles, newest first", description = """
                    Sorted by time of publication; order says how that was reckoned. A day alone stands at its noon; an
                    article that tells no time stands where it came to us. Withdrawn articles are not listed. Fields of q:
                    headline:, outlet:, person:, organisation: and place:.""")
    @APIResponse(
            responseCode = "200",
            description = "A page of articles.",
            content =
                    @Content(
                            schema = @Schema(implementation = ArticlePage.class),
                            examples = @ExampleObject(name = "page", value = ArticleExamples.PAGE)))
    public RestResponse<ListPage> list(
            @BeanParam ArticleParameters filter,
            @BeanParam PageParameters shown,
            @QueryParam("sort")
                    @Parameter(
                            description = "published: newest first.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"published"},
                                            defaultValue = "published"))
                    String sort,
            @Context UriInfo asked) {
        if (sort != null && !sort.equals("published")) {
            throw new InvalidParameter("sort", "must be published");
        }
        ListPage page = lists.facts(
                ArticleKind.ARTICLES, filter.selection(), FactOrder.PUBLISHED, shown.read(ArticleKind.ARTICLES, asked));
        return NextLink.answer(page, page.next(), asked);
    }

    @GET
    @Path("/summary")
    @Operation(
            operationId = "summariseArticles",
            summary = "How many articles, by value and over time",
            description = "Counts articles by the day of publication.")
    @APIResponse(
            responseCode = "200",
            description = "The counts.",
            content =
                    @Content(
                            schema = @Schema(implementation = Summary.class),
                            examples = @ExampleObject(name = "summary", value = ArticleExamples.COUNTS)))
    public Summary summary(
            @BeanParam ArticleParameters filter,
            @QueryParam("by")
                    @Parameter(
                            description = "Of what the values are counted; all together if left out.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"actor", "country", "language", "outlet", "place", "section"
                                            }))
                    String by,
            @BeanParam PeriodParameters steps) {
        return lists.summary(ArticleKind.ARTICLES, filter.selection(), Optional.ofNullable(by), steps.read());
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
    @Operation(operationId = "getNextStory", summary = "The next story", description = """
                    by=time: the article published just before this one, in the order of the list; by=section: of those in
                    its section; by=about: of those that name most of the people, organisations, states and places that
                    it names.""")
    @APIResponse(
            responseCode = "200",
            description = "The next story.",
            content =
                    @Content(
                            schema = @Schema(implementation = NextStory.class),
                            examples = @ExampleObject(name = "next", value = ArticleExamples.NEXT)))
    public NextStory next(
            @PathParam("id") @Parameter(example = "a0h2v9rz5tq8m3c7w1x4k6n8p2d") String id,
            @QueryParam("by")
                    @Parameter(
                            description = "In which order: of all, of its section, or of what is about the same.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"time", "section", "about"},
                                            defaultValue = "time"))
                    String by) {
        ArticleSummary article =
                index.find(id).orElseThrow(() -> new Missing("id", "No article in the lists has this id."));
        return switch (by) {
            case null -> story(nextStories.inTime(article), "No older story follows this one.");
            case "time" -> story(nextStories.inTime(article), "No older story follows this one.");
            case "section" -> story(nextStories.inSection(article), "No older story of its section follows this one.");
            case "about" -> story(nextStories.about(article), "No other story names what this one does.");
            default -> throw new InvalidParameter("by", "must be time, section or about");
        };
    }

    private static NextStory story(Optional<ArticleSummary> next, String ifNone) {
        return next.map(NextStory::new).orElseThrow(() -> new Missing("id", ifNone));
    }
}
