package dateline.query.figure;

import dateline.query.fact.Asked;
import dateline.query.fact.FactList;
import dateline.query.fact.FactList.Slice;
import dateline.query.http.InvalidParameter;
import dateline.query.http.NextLink;
import dateline.query.index.FactKey;
import dateline.query.index.FactOrder;
import dateline.query.index.FactSelection;
import dateline.query.index.FactText;
import dateline.query.index.FactType;
import dateline.query.index.Moment;
import dateline.query.index.Selection;
import dateline.query.paging.Limit;
import dateline.query.paging.Moments;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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

/** Figures over HTTP. */
@Path("/v1/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "figures")
public class FigureResource {

    private final FactList list;

    FigureResource(FactList list) {
        this.list = list;
    }

    @GET
    @Operation(operationId = "listFigures", summary = "How many, according to whom", description = """
                    Figures of all articles, each with the sentence and the article it was read in, its kind, its as-of date
                    and its source, or the reasons why they are not known. Only the newest revisions are read; what was
                    withdrawn is in no list. With sort=asOf, kind and place it is the history of a count: who said what
                    when. Wherever words are asked for, all of them must be there, in any order; case, accents and the
                    English plural make no difference.""")
    @APIResponse(
            responseCode = "200",
            description = "A page of figures.",
            headers =
                    @Header(
                            name = "Link",
                            description = "The next page, as rel=next.",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            schema = @Schema(implementation = FigurePage.class),
                            examples = @ExampleObject(name = "page", value = FigureExamples.PAGE)))
    @APIResponse(responseCode = "304", description = "Nothing changed since the ETag in If-None-Match.")
    @APIResponse(responseCode = "400", ref = "InvalidParameter")
    @APIResponse(responseCode = "406", ref = "NotAcceptable")
    public RestResponse<FigurePage> list(
            @QueryParam("kind")
                    @Parameter(
                            description = "What kind of count it is: killed, injured, detained, troops, money …",
                            example = "killed")
                    String kind,
            @QueryParam("q")
                    @Parameter(description = "Words of the sentence that the figure stands in.", example = "soldiers")
                    String q,
            @QueryParam("place")
                    @Parameter(
                            description =
                                    "Told of this place: its gazetteer id, its whole name, or what the text calls it. The place that the figure itself covers decides, then its sentence; if it names no place, the places that the article is about. The id of a country, such as country:KAZ, also finds places that a sentence names in that country.",
                            example = "Almaty")
                    String place,
            @QueryParam("source")
                    @Parameter(
                            description =
                                    "Words of the name of the one who says so, of its acronym, or of how the text names it.",
                            example = "Interior Ministry")
                    String source,
            @QueryParam("article") @Parameter(description = "Of this article.", example = "a0h2v9rz5tq8m3c7w1x4k6n8p2d")
                    String article,
            @QueryParam("outlet")
                    @Parameter(
                            description = "Published by this outlet; case makes no difference.",
                            example = "The Harbour Courier")
                    String outlet,
            @QueryParam("from")
                    @Parameter(
                            description = "The article was published on this day or later, or from this instant on.",
                            example = "2022-01-02")
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = "The article was published on this day or earlier, or before this instant.",
                            example = "2022-01-12")
                    String to,
            @QueryParam("sort")
                    @Parameter(
                            description =
                                    "published: newest article first. asOf: earliest as-of date first, by the first day of a longer period; of one date the one published first; those without a date last.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"published", "asOf"},
                                            defaultValue = "published"))
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
        Optional<Moment> first = Moments.read("from", from);
        Optional<Moment> last = Moments.read("to", to);
        Moments.inOrder(first, last);
        var selection = FactSelection.of(FactType.FIGURE, new Selection(first, last, Asked.words("outlet", outlet)))
                .ofArticle(Asked.words("article", article))
                .with(FactText.WORDS, Asked.words("q", q))
                .with(FactText.SOURCE, Asked.words("source", source))
                .with(FactKey.KIND, Asked.words("kind", kind).stream().toList())
                .with(FactKey.PLACE, Asked.words("place", place).stream().toList());
        Slice<FigureView> found =
                list.slice(selection, order(sort), FigureView.class, Limit.read(limit), Optional.ofNullable(cursor));
        var answer = RestResponse.ResponseBuilder.ok(new FigurePage(found.items(), found.next()));
        found.next().ifPresent(token -> answer.header(HttpHeaders.LINK, NextLink.of(asked, token)));
        return answer.build();
    }

    private static FactOrder order(String sort) {
        return switch (sort) {
            case null -> FactOrder.PUBLISHED;
            case "published" -> FactOrder.PUBLISHED;
            case "asOf" -> FactOrder.BY_DAY;
            default -> throw new InvalidParameter("sort", "must be published or asOf");
        };
    }
}
