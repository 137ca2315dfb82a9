package dateline.query.place;

import dateline.query.http.InvalidParameter;
import dateline.query.http.Missing;
import dateline.query.http.NextLink;
import dateline.query.index.GroupOrder;
import dateline.query.index.Period;
import dateline.query.list.ListPage;
import dateline.query.list.Lists;
import dateline.query.list.PageParameters;
import dateline.query.list.PeriodParameters;
import dateline.query.list.Periods;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Places over HTTP. */
@Path("/v1/places")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "places")
public class PlaceResource {

    private final Lists lists;
    private final Places places;

    PlaceResource(Lists lists, Places places) {
        this.lists = lists;
        this.places = places;
    }

    @GET
    @Operation(operationId = "listPlaces", summary = "Where things happen", description = """
                    Places that articles name, each once, with how many of the articles name it and how many events
                    happened there. "Moscow said" names a government and no place. All numbers are of the articles that
                    the parameters leave. Fields of q: name:, headline: and outlet:.""")
    @APIResponse(
            responseCode = "200",
            description = "A page of places.",
            content =
                    @Content(
                            schema = @Schema(implementation = PlacePage.class),
                            examples = @ExampleObject(name = "page", value = PlaceExamples.PAGE)))
    public RestResponse<ListPage> list(
            @BeanParam PlaceParameters filter,
            @BeanParam PageParameters shown,
            @QueryParam("sort")
                    @Parameter(
                            description =
                                    "articles: those that most articles name first. published: those that the newest article names first. name: by name.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"articles", "published", "name"},
                                            defaultValue = "articles"))
                    String sort,
            @Context UriInfo asked) {
        ListPage page = lists.groups(
                PlaceView.KIND,
                filter.selection(),
                order(sort),
                PlaceNaming.class,
                PlaceView::of,
                shown.read(PlaceView.KIND, asked));
        return NextLink.answer(page, page.next(), asked);
    }

    @GET
    @Path("/summary")
    @Operation(
            operationId = "summarisePlaces",
            summary = "How often places are named, by value and over time",
            description = "Counts each place once in each article that names it, by the day of publication.")
    @APIResponse(
            responseCode = "200",
            description = "The counts.",
            content =
                    @Content(
                            schema = @Schema(implementation = Summary.class),
                            examples = @ExampleObject(name = "summary", value = PlaceExamples.SUMMARY)))
    public Summary summary(
            @BeanParam PlaceParameters filter,
            @QueryParam("by")
                    @Parameter(
                            description = "Of what the values are counted; all together if left out.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"country", "feature", "language", "outlet", "section"}))
                    String by,
            @BeanParam PeriodParameters steps) {
        return lists.summary(PlaceView.KIND, filter.selection(), Optional.ofNullable(by), steps.read());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPlace", summary = "One place: what happened there", description = """
                    Over all articles. Events are those told to have happened. The details come from the lists:
                    events?place=, figures?place= and articles?place= with its id.""")
    @APIResponse(
            responseCode = "200",
            description = "The place.",
            content =
                    @Content(
                            schema = @Schema(implementation = PlaceDetail.class),
                            examples = @ExampleObject(name = "place", value = PlaceExamples.PLACE)))
    public PlaceDetail get(
            @PathParam("id") @Parameter(example = "geonames:1526384") String id,
            @QueryParam("period")
                    @Parameter(
                            description = "How long each step over time is; weeks begin on Monday.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"day", "week", "month", "year"},
                                            defaultValue = "month"))
                    String period) {
        return places.find(id, Periods.read(period).orElse(Period.MONTH))
                .orElseThrow(() -> new Missing("id", "No article names a place with this id."));
    }

    private static GroupOrder order(String sort) {
        return switch (sort) {
            case null -> GroupOrder.ARTICLES;
            case "articles" -> GroupOrder.ARTICLES;
            case "published" -> GroupOrder.PUBLISHED;
            case "name" -> GroupOrder.NAME;
            default -> throw new InvalidParameter("sort", "must be articles, published or name");
        };
    }
}
