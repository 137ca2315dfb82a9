package dateline.ingest.feed;

import dateline.contracts.MessageJson;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.http.Problem;
import dateline.ingest.http.Refused;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Feeds: which ones are polled. */
@Path("/v1/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@APIResponse(
        responseCode = "503",
        description = "The store cannot be reached. Ask again after Retry-After.",
        content =
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = Problem.class),
                        examples = @ExampleObject(name = "not now", value = FeedExamples.NOT_NOW)))
public class FeedResource {

    private static final String UNKNOWN = "There is no feed of this id.";
    private static final String ID = "r0s3jwgh5vsprm9mnq8fnh2xy4e";

    private final FeedDesk desk;
    private final Fetcher fetcher;

    FeedResource(FeedDesk desk, Fetcher fetcher) {
        this.desk = desk;
        this.fetcher = fetcher;
    }

    /** What a feed is registered with. */
    @Schema(name = "NewFeed")
    public record NewFeed(
            @Schema(
                    required = true,
                    maxLength = 2000,
                    description = "Its address: http or https, on the open web.",
                    examples = "https://www.harbourcourier.example/rss")
            String url,

            @Schema(maxLength = 200, description = "Name of the outlet.", examples = "The Harbour Courier")
            String outlet,

            @Schema(maxLength = 200, description = "The section it is of.", examples = "Ports")
            String section,

            @Schema(maxLength = 35, description = "BCP 47 tag.", examples = "en")
            String language,

            @Schema(
                    maxLength = 60,
                    description = "Home zone of the outlet, for printed times that carry none.",
                    examples = "Asia/Kolkata")
            String zone,

            @Schema(
                    enumeration = {"page", "feed"},
                    defaultValue = "page",
                    description =
                            "Where the text is taken from: page fetches the pages that the feed names, except where"
                                    + " the feed clearly carries the whole story; feed fetches no page.")
            String mode,

            @Schema(
                    minimum = "5",
                    maximum = "1440",
                    description = "How often to ask, in minutes; without it, as often as the feed changes.",
                    examples = "30")
            Integer everyMinutes) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addFeed", summary = "Register a feed: RSS, Atom, JSON Feed or a news sitemap")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NewFeed.class),
                            examples = @ExampleObject(name = "feed", value = FeedExamples.WANTED)))
    @APIResponse(
            responseCode = "201",
            description = "It is registered and polled within seconds. Location names it.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = FeedView.class),
                            examples = @ExampleObject(name = "feed", value = FeedExamples.FEED)))
    @APIResponse(
            responseCode = "200",
            description = "This address was registered before, and nothing is changed.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FeedView.class)))
    @APIResponse(
            responseCode = "400",
            description = "A field is wrong; errors names each.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "invalid", value = FeedExamples.INVALID)))
    @APIResponse(
            responseCode = "413",
            description = "The body has over 20,000 bytes.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "415",
            description = "The body is not JSON.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response add(byte[] body) {
        FeedBody.Wanted wanted = FeedBody.read(body, fetcher);
        FeedDesk.Registered registered = desk.register(wanted.address(), wanted.terms());
        URI location = URI.create("/v1/feeds/" + registered.feed().id());
        return Response.status(registered.isNew() ? 201 : 200)
                .location(location)
                .entity(MessageJson.write(FeedView.whole(registered.feed())))
                .build();
    }

    @GET
    @Operation(operationId = "listFeeds", summary = "All feeds, by id")
    @APIResponse(
            responseCode = "200",
            description = "All feeds, without the results of their polls.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = FeedView.Listed.class)))
    public Response list() {
        return answer(
                200,
                new FeedView.Listed(desk.list().stream().map(FeedView::brief).toList()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getFeed", summary = "One feed, with what came of its last 20 polls")
    @APIResponse(
            responseCode = "200",
            description = "The feed.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = FeedView.class),
                            examples = @ExampleObject(name = "feed", value = FeedExamples.FEED)))
    @APIResponse(
            responseCode = "404",
            description = UNKNOWN,
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "unknown", value = FeedExamples.UNKNOWN)))
    public Response get(@Parameter(example = ID) @PathParam("id") String id) {
        return answer(200, FeedView.whole(desk.get(id).orElseThrow(FeedResource::unknown)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeFeed", summary = "Poll a feed no more; what it brought stays")
    @APIResponse(responseCode = "204", description = "It is removed.")
    @APIResponse(
            responseCode = "404",
            description = UNKNOWN,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response remove(@Parameter(example = ID) @PathParam("id") String id) {
        if (!desk.remove(id)) {
            throw unknown();
        }
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/poll")
    @Operation(
            operationId = "pollFeed",
            summary = "Poll a feed soon, also one that was gone",
            description = "Nobody is asked twice within five minutes, nor earlier than it wants to be after a failure:"
                    + " nextPoll says when it will be.")
    @APIResponse(
            responseCode = "202",
            description = "It is polled at nextPoll.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FeedView.class)))
    @APIResponse(
            responseCode = "404",
            description = UNKNOWN,
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response poll(@Parameter(example = ID) @PathParam("id") String id) {
        return answer(202, FeedView.whole(desk.hurry(id).orElseThrow(FeedResource::unknown)));
    }

    private static Response answer(int status, Object view) {
        return Response.status(status).entity(MessageJson.write(view)).build();
    }

    private static Refused unknown() {
        return Refused.unknown("id", "there is no feed of this id");
    }
}
