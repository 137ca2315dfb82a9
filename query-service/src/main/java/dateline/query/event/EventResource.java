package dateline.query.event;

import dateline.query.fact.FactList;
import dateline.query.fact.FactList.Slice;
import dateline.query.http.InvalidParameter;
import dateline.query.http.NextLink;
import dateline.query.index.ArticleIndex;
import dateline.query.index.FactKey;
import dateline.query.index.FactOrder;
import dateline.query.index.Period;
import dateline.query.paging.Limit;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

/** Events over HTTP: lists of them, and how many there are. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events")
public class EventResource {

    // By the names that the parameters have.
    private static final Map<String, FactKey> COUNTED = new TreeMap<>(Map.of(
            "type", FactKey.TYPE,
            "mode", FactKey.MODE,
            "context", FactKey.CONTEXT,
            "status", FactKey.STATUS,
            "country", FactKey.COUNTRY,
            "actorCountry", FactKey.ACTOR_COUNTRY,
            "actorSector", FactKey.ACTOR_SECTOR,
            "recipientCountry", FactKey.RECIPIENT_COUNTRY,
            "recipientSector", FactKey.RECIPIENT_SECTOR));

    private final FactList list;
    private final ArticleIndex index;

    EventResource(FactList list, ArticleIndex index) {
        this.list = list;
        this.index = index;
    }

    @GET
    @Operation(operationId = "listEvents", summary = "Who did what to whom", description = """
                    Events of all articles in the ontology PLOVER, each with the sentence and the article it was read in,
                    its actors, recipients, place, date and status, or the reasons why they are not known. Only the newest
                    revisions are read; what was withdrawn is in no list. A promised event is PLANNED and one that somebody
                    tells is CLAIMED: ask for the statuses that you mean.""")
    @APIResponse(
            responseCode = "200",
            description = "A page of events.",
            headers =
                    @Header(
                            name = "Link",
                            description = "The next page, as rel=next.",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            schema = @Schema(implementation = EventPage.class),
                            examples = @ExampleObject(name = "page", value = EventExamples.PAGE)))
    @APIResponse(responseCode = "304", description = "Nothing changed since the ETag in If-None-Match.")
    @APIResponse(responseCode = "400", ref = "InvalidParameter")
    @APIResponse(responseCode = "406", ref = "NotAcceptable")
    public RestResponse<EventPage> list(
            @BeanParam EventParameters filter,
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
        Slice<EventView> found = list.slice(
                filter.selection(), order(sort), EventView.class, Limit.read(limit), Optional.ofNullable(cursor));
        var answer = RestResponse.ResponseBuilder.ok(new EventPage(found.items(), found.next()));
        found.next().ifPresent(token -> answer.header(HttpHeaders.LINK, NextLink.of(asked, token)));
        return answer.build();
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
    @APIResponse(responseCode = "304", description = "Nothing changed since the ETag in If-None-Match.")
    @APIResponse(responseCode = "400", ref = "InvalidParameter")
    @APIResponse(responseCode = "406", ref = "NotAcceptable")
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
                                                "actorCountry",
                                                "actorSector",
                                                "context",
                                                "country",
                                                "mode",
                                                "recipientCountry",
                                                "recipientSector",
                                                "status",
                                                "type"
                                            }))
                    String group) {
        Period steps = period(period);
        Optional<FactKey> key = Optional.ofNullable(group).map(name -> key("group", name));
        return Timeline.of(index.tally(filter.selection(), Optional.of(steps), key), steps);
    }

    @GET
    @Path("/summary")
    @Operation(
            operationId = "summariseEvents",
            summary = "How many events, by country, type or another value",
            description = "Counts the events that a question finds by the values of one of their parts, most first.")
    @APIResponse(
            responseCode = "200",
            description = "The counts.",
            content =
                    @Content(
                            schema = @Schema(implementation = Summary.class),
                            examples = @ExampleObject(name = "summary", value = EventExamples.SUMMARY)))
    @APIResponse(responseCode = "304", description = "Nothing changed since the ETag in If-None-Match.")
    @APIResponse(responseCode = "400", ref = "InvalidParameter")
    @APIResponse(responseCode = "406", ref = "NotAcceptable")
    public Summary summary(
            @BeanParam EventParameters filter,
            @QueryParam("by")
                    @Parameter(
                            description = "Of what the values are counted.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "actorCountry",
                                                "actorSector",
                                                "context",
                                                "country",
                                                "mode",
                                                "recipientCountry",
                                                "recipientSector",
                                                "status",
                                                "type"
                                            },
                                            defaultValue = "country"))
                    String by) {
        FactKey key = key("by", by == null ? "country" : by);
        return Summary.of(index.tally(filter.selection(), Optional.empty(), Optional.of(key)));
    }

    private static FactKey key(String parameter, String name) {
        return Optional.ofNullable(COUNTED.get(name))
                .orElseThrow(
                        () -> new InvalidParameter(parameter, "must be one of " + String.join(", ", COUNTED.keySet())));
    }

    private static Period period(String name) {
        return switch (name) {
            case null -> Period.DAY;
            case "day" -> Period.DAY;
            case "week" -> Period.WEEK;
            case "month" -> Period.MONTH;
            case "year" -> Period.YEAR;
            default -> throw new InvalidParameter("period", "must be day, week, month or year");
        };
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
