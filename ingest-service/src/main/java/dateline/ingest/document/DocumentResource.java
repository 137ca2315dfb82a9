package dateline.ingest.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.DocumentMessage;
import dateline.contracts.DocumentReading;
import dateline.contracts.MessageJson;
import dateline.ingest.http.Problem;
import dateline.ingest.http.Refused;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Documents sent over HTTP: each is judged, put on the topic of documents, and nothing else. */
@Path("/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@APIResponse(
        responseCode = "202",
        description = "The broker has the document. What becomes of it is told at statusUrl, on query-service.",
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = Receipt.class)))
@APIResponse(
        responseCode = "400",
        description = "A field or parameter is wrong; errors names it.",
        content =
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = Problem.class),
                        examples = @ExampleObject(name = "invalid", value = DocumentExamples.INVALID)))
@APIResponse(
        responseCode = "413",
        description = "The content has over 1,500,000 bytes, or the body over 1,800,000.",
        content =
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = Problem.class),
                        examples = @ExampleObject(name = "too large", value = DocumentExamples.TOO_LARGE)))
@APIResponse(
        responseCode = "415",
        description = "Neither JSON nor HTML nor plain text, or in a charset that is not known.",
        content =
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = Problem.class),
                        examples = @ExampleObject(name = "unsupported", value = DocumentExamples.UNSUPPORTED)))
@APIResponse(
        responseCode = "503",
        description =
                "The broker did not take it in five seconds. Send it again after Retry-After: nothing is doubled.",
        content =
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = Problem.class),
                        examples = @ExampleObject(name = "not now", value = DocumentExamples.NOT_NOW)))
public class DocumentResource {

    private static final Set<String> PARAMETERS =
            Set.of("url", "outlet", "outletArticleId", "section", "language", "zone", "publishedAt", "retrievedAt");

    private final DocumentOutbox outbox;
    private final Clock clock;
    private final MeterRegistry meters;

    DocumentResource(DocumentOutbox outbox, Clock clock, MeterRegistry meters) {
        this.outbox = outbox;
        this.clock = clock;
        this.meters = meters;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(operationId = "submitDocument", summary = "Send a document with what is known of its source")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DocumentMessage.class),
                            examples = @ExampleObject(name = "printed page", value = DocumentExamples.DOCUMENT)))
    public Receipt submit(byte[] body) {
        return publish(RequestBodies.document(RequestBodies.json(body)));
    }

    @POST
    @Consumes({MediaType.TEXT_HTML, MediaType.TEXT_PLAIN})
    @ResponseStatus(202)
    @Operation(
            operationId = "submitPage",
            summary = "Send a page or text as it is, and what is known of its source as parameters")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = "text/html",
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "page", value = DocumentExamples.PAGE)),
                @Content(
                        mediaType = "text/plain",
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "text", value = DocumentExamples.TEXT))
            })
    @Parameter(
            name = "url",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = String.class),
            description = "Where it was published. This or outlet is required.",
            example = "https://www.harbourcourier.example/news/port-reopens/article1001.ece")
    @Parameter(
            name = "outlet",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = String.class),
            description = "Name of the outlet.",
            example = "The Harbour Courier")
    @Parameter(
            name = "outletArticleId",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = String.class),
            description = "The outlet's own number or name for it.",
            example = "1001")
    @Parameter(
            name = "section",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = String.class),
            description = "The section it stood in.",
            example = "Ports")
    @Parameter(
            name = "language",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = String.class),
            description = "BCP 47 tag.",
            example = "en")
    @Parameter(
            name = "zone",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = String.class),
            description = "Home zone of the outlet, for printed times that carry none.",
            example = "Asia/Kolkata")
    @Parameter(
            name = "publishedAt",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = String.class),
            description = "When it was published: RFC 3339, in UTC.",
            example = "2022-01-10T14:43:26Z")
    @Parameter(
            name = "retrievedAt",
            in = ParameterIn.QUERY,
            schema = @Schema(implementation = String.class),
            description = "When it was got: RFC 3339, in UTC.",
            example = "2022-01-10T15:00:00Z")
    public Receipt submitPage(byte[] body, @Context HttpHeaders headers, @Context UriInfo uri) {
        MediaType type = headers.getMediaType();
        ObjectNode json = MessageJson.MAPPER.createObjectNode();
        addParameters(uri.getQueryParameters(), json);
        json.put("mediaType", type.getType() + "/" + type.getSubtype());
        json.put("content", RequestBodies.text(body, type.getParameters().get(MediaType.CHARSET_PARAMETER)));
        return publish(RequestBodies.document((JsonNode) json));
    }

    private static void addParameters(MultivaluedMap<String, String> parameters, ObjectNode json) {
        parameters.forEach((name, values) -> {
            if (!PARAMETERS.contains(name)) {
                throw Refused.invalid(
                        name,
                        "is no parameter here; there are "
                                + String.join(", ", PARAMETERS.stream().sorted().toList()));
            }
            if (values.size() > 1) {
                throw Refused.invalid(name, "is given more than once");
            }
            json.put(name, values.getFirst());
        });
    }

    private Receipt publish(DocumentReading.Readable reading) {
        try {
            outbox.publish(reading.document(), reading.documentId(), Instant.now(clock));
            count("taken");
            return Receipt.of(reading.documentId());
        } catch (DocumentOutbox.NotTaken e) {
            count("not taken");
            throw Refused.notNow();
        } catch (DocumentOutbox.TooLarge e) {
            throw Refused.tooLarge("content", e.getMessage());
        }
    }

    private void count(String answer) {
        meters.counter("dateline.ingest.submissions", "answer", answer).increment();
    }
}
