package dateline.query.search;

import dateline.query.http.InvalidParameter;
import dateline.query.http.NextLink;
import dateline.query.index.ArticleIndex;
import dateline.query.index.Hit;
import dateline.query.index.Place;
import dateline.query.index.Ranking;
import dateline.query.paging.Cursor;
import dateline.query.paging.Limit;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Search over HTTP. */
@Path("/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class SearchResource {

    private static final String PAGE = """
            {
              "items": [
                {
                  "article": {
                    "articleId": "a0h2v9rz5tq8m3c7w1x4k6n8p2d",
                    "revision": 1,
                    "headline": "Port reopens after storm",
                    "outlet": "The Harbour Courier",
                    "language": "en",
                    "learnedAt": "2022-01-10T20:15:00Z",
                    "order": {"at": "2022-01-10T20:15:00Z", "day": "2022-01-10", "basis": "learned"},
                    "authors": [],
                    "lead": "Two people were hurt on Monday.",
                    "analysed": false,
                    "counts": {
                      "people": 0, "organisations": 0, "places": 0, "dates": 0, "quotes": 0, "figures": 0, "events": 0
                    }
                  },
                  "snippets": [
                    {
                      "start": 26,
                      "end": 57,
                      "text": "Two people were hurt on Monday.",
                      "marks": [{"start": 42, "end": 46}]
                    }
                  ]
                }
              ]
            }""";

    private final ArticleIndex index;
    private final QuestionQuery queries = new QuestionQuery(Scope.ARTICLES);
    private final Snippets snippets = new Snippets();

    SearchResource(ArticleIndex index) {
        this.index = index;
    }

    @GET
    @Operation(operationId = "search", summary = "Articles that answer a question", description = """
                    Words beside each other must all be there. "Quoted words" stand one right after the other. OR, NOT,
                    a leading - and parentheses do what they say; AND binds tighter than OR. A word may end in *. Ask in
                    one place with headline:, outlet:, person:, organisation: or place:. Case, accents and the English
                    plural make no difference.""")
    @APIResponse(
            responseCode = "200",
            description = "A page of answers, best first.",
            content =
                    @Content(
                            schema = @Schema(implementation = SearchPage.class),
                            examples = @ExampleObject(name = "page", value = PAGE)))
    public RestResponse<SearchPage> search(
            @QueryParam("q")
                    @Parameter(
                            description = "The question, at most 500 characters.",
                            required = true,
                            example = "hurt -storm person:Brandt",
                            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 500))
                    String q,
            @QueryParam("sort")
                    @Parameter(
                            description = "relevance: best answer first. published: newest first.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"relevance", "published"},
                                            defaultValue = "relevance"))
                    String sort,
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
            @Context UriInfo asked) {
        Query query = queries.of(Questions.required(q));
        Ranking ranking = ranking(sort);
        int most = Limit.read(limit);
        String scope = "search|%s|%s".formatted(ranking, q);
        Optional<Place> after = Optional.ofNullable(cursor).map(token -> Cursor.read(token, scope));
        // One more than asked for, to know whether there is a next page.
        List<Hit> hits = index.search(query, ranking, after, most + 1);
        List<Hit> shown = hits.subList(0, Math.min(most, hits.size()));
        Optional<String> next =
                hits.size() > most ? Optional.of(Cursor.of(shown.getLast().place(), scope)) : Optional.empty();
        List<SearchPage.Found> found = shown.stream()
                .map(hit -> new SearchPage.Found(hit.summary(), snippets.of(query, hit.text())))
                .toList();
        return NextLink.answer(new SearchPage(found, next), next, asked);
    }

    private static Ranking ranking(String sort) {
        return switch (sort) {
            case null -> Ranking.RELEVANCE;
            case "relevance" -> Ranking.RELEVANCE;
            case "published" -> Ranking.TIME;
            default -> throw new InvalidParameter("sort", "must be relevance or published");
        };
    }
}
