package dateline.query.actor;

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

/** Actors over HTTP. */
@Path("/v1/actors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "actors")
public class ActorResource {

    private final Lists lists;
    private final Actors actors;

    ActorResource(Lists lists, Actors actors) {
        this.lists = lists;
        this.actors = actors;
    }

    @GET
    @Operation(operationId = "listActors", summary = "Who acts and speaks", description = """
                    People, organisations, states and groups of people that articles name, each once, with how many of
                    the articles name it, what it did and said in them and what was done to it. All numbers are of the
                    articles that the parameters leave. Fields of q: name:, role:, headline: and outlet:.""")
    @APIResponse(
            responseCode = "200",
            description = "A page of actors.",
            content =
                    @Content(
                            schema = @Schema(implementation = ActorPage.class),
                            examples = @ExampleObject(name = "page", value = ActorExamples.PAGE)))
    public RestResponse<ListPage> list(
            @BeanParam ActorParameters filter,
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
                ActorView.KIND,
                filter.selection(),
                order(sort),
                ActorNaming.class,
                ActorView::of,
                shown.read(ActorView.KIND, asked));
        return NextLink.answer(page, page.next(), asked);
    }

    @GET
    @Path("/summary")
    @Operation(
            operationId = "summariseActors",
            summary = "How often actors are named, by value and over time",
            description = "Counts each actor once in each article that names it, by the day of publication.")
    @APIResponse(
            responseCode = "200",
            description = "The counts.",
            content =
                    @Content(
                            schema = @Schema(implementation = Summary.class),
                            examples = @ExampleObject(name = "summary", value = ActorExamples.SUMMARY)))
    public Summary summary(
            @BeanParam ActorParameters filter,
            @QueryParam("by")
                    @Parameter(
                            description = "Of what the values are counted; all together if left out.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"country", "language", "outlet", "section", "sector", "type"
                                            }))
                    String by,
            @BeanParam PeriodParameters steps) {
        return lists.summary(ActorView.KIND, filter.selection(), Optional.ofNullable(by), steps.read());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getActor",
            summary = "One actor: what it did, said, and what was done to it",
            description = """
                    Over all articles. Events are those told to have happened. The details come from the lists:
                    events?actor=, events?recipient=, quotes?speaker=, figures?source= and articles?actor= with its id.""")
    @APIResponse(
            responseCode = "200",
            description = "The actor.",
            content =
                    @Content(
                            schema = @Schema(implementation = ActorDetail.class),
                            examples = @ExampleObject(name = "actor", value = ActorExamples.ACTOR)))
    public ActorDetail get(
            @PathParam("id") @Parameter(example = "p0h2v9rz5tq8m3c7w1x4k6n8p2d") String id,
            @QueryParam("period")
                    @Parameter(
                            description = "How long each step over time is; weeks begin on Monday.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"day", "week", "month", "year"},
                                            defaultValue = "month"))
                    String period) {
        return actors.find(id, Periods.read(period).orElse(Period.MONTH))
                .orElseThrow(() -> new Missing("id", "No article names an actor with this id."));
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
