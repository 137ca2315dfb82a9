package dateline.query.event;

import dateline.query.http.InvalidParameter;
import dateline.query.http.NextLink;
import dateline.query.index.FactFinder;
import dateline.query.index.FactKey;
import dateline.query.index.FactOrder;
import dateline.query.index.FactTally;
import dateline.query.index.Period;
import dateline.query.list.ListPage;
import dateline.query.list.Lists;
import dateline.query.list.PageParameters;
import dateline.query.list.PeriodParameters;
import dateline.query.list.Periods;
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

/** Events over HTTP: lists of them, and how many there are. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events")
public class EventResource {

    private final Lists lists;
    private final FactFinder finder;

    EventResource(Lists lists, FactFinder finder) {
        this.lists = lists;
        this.finder = finder;
    }

    @GET
    @Operation(operationId = "listEvents", summary = "Who did what to whom", description = """
                    Events of all articles in the ontology PLOVER, each with the sentence and the article it was read in,
                    its actors, recipients, place, date and status, or the reasons why they are not known. Only the newest
                    revisions are read; what was withdrawn is in no list. A promised event is PLANNED and one that somebody
                    tells is CLAIMED: ask for the statuses that you mean. Fields of q: actor:, recipient:, source:, place:,
                    headline: and outlet:.""")
    @APIResponse(
            responseCode = "200",
            description = "A page of events.",
            content =
                    @Content(
                            schema = @Schema(implementation = EventPage.class),
                            examples = @ExampleObject(name = "page", value = EventExamples.PAGE)))
    public RestResponse<ListPage> list(
            @BeanParam EventParameters filter,
            @BeanParam PageParameters shown,
            @QueryParam("sort")
                    @Parameter(
                            description =
                                    "published: newest article first. date: earliest event first, by the first day of a longer period; those without a date last.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"published", "date"},
                                            defaultValue = "published"))
                    String sort,
            @Context UriInfo asked) {
        ListPage page = lists.facts(EventView.KIND, filter.selection(), order(sort), shown.read(EventView.KIND, asked));
        return NextLink.answer(page, page.next(), asked);
    }

    @GET
    @Path("/timeline")
    @Operation(operationId = "countEventsOverTime", summary = "How many events, over time", description = """
                    Counts the events that a question finds by the day they happened. Events of which no day is told, or
                    only a time that is longer than a period, are counted apart and put into no period.""")
    @APIResponse(
            responseCode = "200",
            description = "The counts.",
            content =
                    @Content(
                            schema = @Schema(implementation = Timeline.class),
                            examples = @ExampleObject(name = "timeline", value = EventExamples.TIMELINE)))
    public Timeline timeline(
            @BeanParam EventParameters filter,
            @QueryParam("period")
                    @Parameter(
                            description = "How long each step is; weeks begin on Monday.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"day", "week", "month", "year"},
                                            defaultValue = "day"))
                    String period,
            @QueryParam("group")
                    @Parameter(
                            description = "Count each value of this apart, within each period.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "actor",
                                                "actorCountry",
                                                "actorSector",
                                                "context",
                                                "country",
                                                "language",
                                                "mode",
                                                "outlet",
                                                "place",
                                                "recipient",
                                                "recipientCountry",
                                                "recipientSector",
                                                "section",
                                                "source",
                                                "status",
                                                "type"
                                            }))
                    String group) {
        Period steps = Periods.read(period).orElse(Period.DAY);
        Optional<FactKey> key = Optional.ofNullable(group).map(name -> EventView.KIND.facet("group", name));
        FactTally counted = finder.tally(
                filter.selection(), Optional.of(steps), key.stream().toList());
        return Timeline.of(counted, key, steps);
    }

    @GET
    @Path("/summary")
    @Operation(
            operationId = "summariseEvents",
            summary = "How many events, by country, type or another value, and over time",
            description =
                    "Counts the events that a question finds by the values of one of their parts, by the day they happened, or both; and as a share of all articles. values are as rows, without time.")
    @APIResponse(
            responseCode = "200",
            description = "The counts.",
            content =
                    @Content(
                            schema = @Schema(implementation = EventSummary.class),
                            examples = @ExampleObject(name = "summary", value = EventExamples.SUMMARY)))
    public EventSummary summary(
            @BeanParam EventParameters filter,
            @QueryParam("by")
                    @Parameter(
                            description =
                                    "Of what the values are counted; country if left out, or with period all together.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "actor",
                                                "actorCountry",
                                                "actorSector",
                                                "context",
                                                "country",
                                                "language",
                                                "mode",
                                                "outlet",
                                                "place",
                                                "recipient",
                                                "recipientCountry",
                                                "recipientSector",
                                                "section",
                                                "source",
                                                "status",
                                                "type"
                                            }))
                    String by,
            @BeanParam PeriodParameters steps) {
        String key = by == null && steps.read().isEmpty() ? "country" : by;
        return EventSummary.of(
                lists.summary(EventView.KIND, filter.selection(), Optional.ofNullable(key), steps.read()));
    }

    @GET
    @Path("/places")
    @Operation(
            operationId = "countEventsByPlace",
            summary = "Where events happened",
            description =
                    "Counts the events that a question finds by the place they happened at, for a map: the 200 places with most.")
    @APIResponse(
            responseCode = "200",
            description = "The places.",
            content =
                    @Content(
                            schema = @Schema(implementation = EventPlaces.class),
                            examples = @ExampleObject(name = "places", value = EventExamples.PLACES)))
    public EventPlaces places(@BeanParam EventParameters filter) {
        return EventPlaces.of(finder, filter.selection());
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
