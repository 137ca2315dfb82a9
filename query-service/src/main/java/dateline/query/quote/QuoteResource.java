package dateline.query.quote;

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

/** Quotes over HTTP. */
@Path("/v1/quotes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "quotes")
public class QuoteResource {

    private final Lists lists;

    QuoteResource(Lists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(operationId = "listQuotes", summary = "Who said what", description = """
                    Quotes of all articles, those of the newest article first, each with the sentence and the article it was
                    read in. Only the newest revisions are read; what was withdrawn is in no list. Wherever words are asked
                    for, all of them must be there, in any order; case, accents and the English plural make no difference.
                    Fields of q: speaker:, cue:, headline: and outlet:.""")
    @APIResponse(
            responseCode = "200",
            description = "A page of quotes.",
            content =
                    @Content(
                            schema = @Schema(implementation = QuotePage.class),
                            examples = @ExampleObject(name = "page", value = QuoteExamples.PAGE)))
    public RestResponse<ListPage> list(
            @BeanParam QuoteParameters filter,
            @BeanParam PageParameters shown,
            @QueryParam("sort")
                    @Parameter(
                            description =
                                    "published: newest article first. date: those said earliest first, by the first day of a longer period; those that tell no day last.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"published", "date"},
                                            defaultValue = "published"))
                    String sort,
            @Context UriInfo asked) {
        ListPage page = lists.facts(QuoteView.KIND, filter.selection(), order(sort), shown.read(QuoteView.KIND, asked));
        return NextLink.answer(page, page.next(), asked);
    }

    @GET
    @Path("/summary")
    @Operation(
            operationId = "summariseQuotes",
            summary = "How many quotes, by value and over time",
            description = "Counts quotes by the day the words were said.")
    @APIResponse(
            responseCode = "200",
            description = "The counts.",
            content =
                    @Content(
                            schema = @Schema(implementation = Summary.class),
                            examples = @ExampleObject(name = "summary", value = QuoteExamples.SUMMARY)))
    public Summary summary(
            @BeanParam QuoteParameters filter,
            @QueryParam("by")
                    @Parameter(
                            description = "Of what the values are counted; all together if left out.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "country",
                                                "cue",
                                                "language",
                                                "outlet",
                                                "section",
                                                "speaker",
                                                "speakerSector"
                                            }))
                    String by,
            @BeanParam PeriodParameters steps) {
        return lists.summary(QuoteView.KIND, filter.selection(), Optional.ofNullable(by), steps.read());
    }

    private static FactOrder order(String sort) {
        return switch (sort) {
            case null -> FactOrder.PUBLISHED;
            case "published" -> FactOrder.PUBLISHED;
            case "date" -> FactOrder.BY_DAY;
            default -> throw new InvalidParameter("sort", "must be published or date");
        };
    }
}
