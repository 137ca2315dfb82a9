package dateline.query.figure;

import dateline.query.http.InvalidParameter;
import dateline.query.http.NextLink;
import dateline.query.index.FactOrder;
import dateline.query.list.ListPage;
import dateline.query.list.Lists;
import dateline.query.list.PageParameters;
import dateline.query.list.PeriodParameters;
import dateline.query.list.Summary;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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

    private final Lists lists;

    FigureResource(Lists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(operationId = "listFigures", summary = "How many, according to whom", description = """
                    Figures of all articles, each with the sentence and the article it was read in, its kind, its as-of date
                    and its source, or the reasons why they are not known. Only the newest revisions are read; what was
                    withdrawn is in no list. With sort=asOf, kind and place it is the history of a count: who said what
                    when. Wherever words are asked for, all of them must be there, in any order; case, accents and the
                    English plural make no difference. Fields of q: source:, place:, headline: and outlet:.""")
    @APIResponse(
            responseCode = "200",
            description = "A page of figures.",
            content =
                    @Content(
                            schema = @Schema(implementation = FigurePage.class),
                            examples = @ExampleObject(name = "page", value = FigureExamples.PAGE)))
    public RestResponse<ListPage> list(
            @BeanParam FigureParameters filter,
            @BeanParam PageParameters shown,
            @QueryParam("sort")
                    @Parameter(
                            description =
                                    "published: newest article first. date, or asOf: earliest as-of date first, by the first day of a longer period; of one date the one published first; those without a date last.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"published", "date", "asOf"},
                                            defaultValue = "published"))
                    String sort,
            @Context UriInfo asked) {
        ListPage page =
                lists.facts(FigureView.KIND, filter.selection(), order(sort), shown.read(FigureView.KIND, asked));
        return NextLink.answer(page, page.next(), asked);
    }

    @GET
    @Path("/summary")
    @Operation(
            operationId = "summariseFigures",
            summary = "How many figures, by value and over time",
            description = "Counts figures by the day for which they are told.")
    @APIResponse(
            responseCode = "200",
            description = "The counts.",
            content =
                    @Content(
                            schema = @Schema(implementation = Summary.class),
                            examples = @ExampleObject(name = "summary", value = FigureExamples.SUMMARY)))
    public Summary summary(
            @BeanParam FigureParameters filter,
            @QueryParam("by")
                    @Parameter(
                            description = "Of what the values are counted; all together if left out.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "country",
                                                "kind",
                                                "language",
                                                "outlet",
                                                "place",
                                                "section",
                                                "source"
                                            }))
                    String by,
            @BeanParam PeriodParameters steps) {
        return lists.summary(FigureView.KIND, filter.selection(), Optional.ofNullable(by), steps.read());
    }

    private static FactOrder order(String sort) {
        return switch (sort) {
            case null -> FactOrder.PUBLISHED;
            case "published" -> FactOrder.PUBLISHED;
            case "date" -> FactOrder.BY_DAY;
            case "asOf" -> FactOrder.BY_DAY;
            default -> throw new InvalidParameter("sort", "must be published, date or asOf");
        };
    }
}
