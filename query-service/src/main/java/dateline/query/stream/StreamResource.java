package dateline.query.stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.query.article.ArticleParameters;
import dateline.query.event.EventParameters;
import dateline.query.figure.FigureParameters;
import dateline.query.http.InvalidParameter;
import dateline.query.http.QueryNames;
import dateline.query.index.FactFinder;
import dateline.query.index.FactOrder;
import dateline.query.index.FactSelection;
import dateline.query.index.FoundFact;
import dateline.query.quote.QuoteParameters;
import dateline.query.stream.Beat.Interest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is new, over HTTP, as server-sent events. */
@Path("/v1/stream")
@Tag(name = "stream")
public class StreamResource {

    // Of one article and one kind; more than any article has.
    private static final int MOST = 1_000;

    // Whoever takes nothing for so long is not there any more.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String KINDS = "kinds";

    private static final String EXAMPLE = """
            id:kxw2b1c0-17

            id:kxw2b1c0-18.1
            event:article
            data:{"articleId":"a0h2v9rz5tq8m3c7w1x4k6n8p2d","revision":1,"headline":"Port reopens after storm"}

            :
            id:kxw2b1c0-18

            id:kxw2b1c0-19
            event:withdrawn
            data:{"articleId":"a0h2v9rz5tq8m3c7w1x4k6n8p2d"}

            """;

    private final FactFinder finder;
    private final Listeners listeners;

    StreamResource(FactFinder finder, Listeners listeners) {
        this.finder = finder;
        this.listeners = listeners;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(operationId = "stream", summary = "What is new, as it comes in", description = """
                    Server-sent events: article, event, quote and figure, each with the item of the list as its data;
                    withdrawn, with the id of the article; and reset, with a reason, when what was before cannot be told any
                    more: ask the lists again then. All facts of an article are told again when it or its facts change, and
                    the id of a fact says whether it is the same. docs/stream.md tells more.""")
    @APIResponse(
            responseCode = "200",
            description = "Messages, until one side hangs up.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "messages", value = EXAMPLE)))
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public void listen(
            @QueryParam(KINDS)
                    @Parameter(
                            description =
                                    "What to hear of: articles, events, quotes, figures, or some of them with commas between; all if left out. The other parameters must be ones that the lists of each of these have.",
                            example = "events,quotes")
                    String kinds,
            @BeanParam ArticleParameters articles,
            @BeanParam EventParameters events,
            @BeanParam QuoteParameters quotes,
            @BeanParam FigureParameters figures,
            @HeaderParam("Last-Event-ID")
                    @Parameter(description = "Id of the last message that was heard, to go on behind it.")
                    String lastEventId,
            @Context UriInfo asked,
            @Context HttpServerResponse response,
            @Context SseEventSink sink,
            @Context Sse sse)
            throws InterruptedException {
        Beat beat = beat(kinds, articles, events, quotes, figures, asked);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Optional<String> lastHeard = Optional.ofNullable(lastEventId).filter(id -> !id.isBlank());
        listeners.welcome(beat, lastHeard, line(sink, sse), sink::close);
    }

    /** The head by itself, for whoever asks for it never hears anything and must not keep a seat. */
    @HEAD
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public Response head(
            @QueryParam(KINDS) String kinds,
            @BeanParam ArticleParameters articles,
            @BeanParam EventParameters events,
            @BeanParam QuoteParameters quotes,
            @BeanParam FigureParameters figures,
            @Context UriInfo asked) {
        beat(kinds, articles, events, quotes, figures, asked);
        return Response.ok()
                .type(MediaType.SERVER_SENT_EVENTS)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Beat beat(
            String kinds,
            ArticleParameters articles,
            EventParameters events,
            QuoteParameters quotes,
            FigureParameters figures,
            UriInfo asked) {
        List<Kind> wanted = wanted(
                kinds,
                List.of(
                        new Kind("articles", "article", ArticleParameters.class, articles::selection),
                        new Kind("events", "event", EventParameters.class, events::selection),
                        new Kind("quotes", "quote", QuoteParameters.class, quotes::selection),
                        new Kind("figures", "figure", FigureParameters.class, figures::selection)));
        wanted.forEach(kind -> kind.check(asked.getQueryParameters().keySet()));
        return new Beat(wanted.stream().map(this::interest).toList());
    }

    /** A kind of list, and what of it is asked for. */
    private record Kind(String plural, String one, Class<?> parameters, Supplier<FactSelection> selection) {

        /** Refuses a parameter that would narrow another kind and not this one. */
        void check(Set<String> asked) {
            asked.stream()
                    .filter(name -> !name.equals(KINDS))
                    .filter(name -> !QueryNames.of(parameters).contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new InvalidParameter(
                                name, "is not known for %s; say in kinds what is meant".formatted(plural));
                    });
        }
    }

    private static List<Kind> wanted(String kinds, List<Kind> all) {
        if (kinds == null) {
            return all;
        }
        List<String> names =
                Arrays.stream(kinds.split(",", -1)).map(String::strip).toList();
        List<String> known = all.stream().map(Kind::plural).toList();
        if (!known.containsAll(names)) {
            throw new InvalidParameter(KINDS, "must be among " + String.join(", ", known));
        }
        return all.stream().filter(kind -> names.contains(kind.plural())).toList();
    }

    private Interest interest(Kind kind) {
        FactSelection selection = kind.selection().get();
        return new Interest(kind.one(), articleId -> finder
                .facts(
                        selection.ofArticle(Optional.of(articleId)),
                        FactOrder.PUBLISHED,
                        ObjectNode.class,
                        Optional.empty(),
                        MOST)
                .stream()
                .map(FoundFact::shown)
                .toList());
    }

    private static Listening.Line line(SseEventSink sink, Sse sse) {
        return message -> {
            try {
                sink.send(event(sse, message)).toCompletableFuture().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                return !sink.isClosed();
            } catch (ExecutionException | TimeoutException | IllegalStateException e) {
                // They are gone, or take nothing.
                return false;
            }
        };
    }

    private static OutboundSseEvent event(Sse sse, Message message) {
        OutboundSseEvent.Builder event = sse.newEventBuilder().id(message.id().toString());
        message.name().ifPresent(event::name);
        message.data().ifPresentOrElse(event::data, () -> event.comment(""));
        return event.build();
    }
}
