package dateline.ingest.document;

import dateline.contracts.WithdrawalMessage;
import dateline.ingest.http.Problem;
import dateline.ingest.http.Refused;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Withdrawals sent over HTTP: each is judged, put on the topic of documents behind what it takes back, and nothing else. */
@Path("/v1/withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class WithdrawalResource {

    private final DocumentOutbox outbox;
    private final Clock clock;
    private final MeterRegistry meters;

    WithdrawalResource(DocumentOutbox outbox, Clock clock, MeterRegistry meters) {
        this.outbox = outbox;
        this.clock = clock;
        this.meters = meters;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(operationId = "withdrawArticle", summary = "Take an article back", description = """
                    Name the article as its documents named it: by url, else by outlet and outletArticleId. Without
                    withdrawnAt, now is taken. An article that nobody sent cannot be taken back: its state is then
                    rejected, with the code UNKNOWN_ARTICLE.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = WithdrawalMessage.class),
                            examples = @ExampleObject(name = "kill", value = DocumentExamples.WITHDRAWAL)))
    @APIResponse(
            responseCode = "202",
            description = "The broker has the withdrawal. What becomes of it is told at statusUrl, on query-service.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Receipt.class)))
    @APIResponse(
            responseCode = "400",
            description = "A field is wrong; errors names it.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "invalid", value = DocumentExamples.INVALID_WITHDRAWAL)))
    @APIResponse(
            responseCode = "413",
            description = "The body has over 1,800,000 bytes.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "too large", value = DocumentExamples.TOO_LARGE)))
    @APIResponse(
            responseCode = "415",
            description = "Not JSON.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "unsupported", value = DocumentExamples.UNSUPPORTED)))
    @APIResponse(
            responseCode = "503",
            description = "The broker did not take it in five seconds. Send it again after Retry-After.",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "not now", value = DocumentExamples.NOT_NOW)))
    public Receipt withdraw(byte[] body) {
        Instant now = Instant.now(clock);
        WithdrawalMessage withdrawal = dated(RequestBodies.withdrawal(RequestBodies.json(body)), now);
        try {
            outbox.publish(withdrawal, now);
            count("withdrawal taken");
            return Receipt.of(withdrawal.documentId());
        } catch (DocumentOutbox.NotTaken e) {
            count("withdrawal not taken");
            throw Refused.notNow();
        }
    }

    /** With a time it is a withdrawal of its own, even if the article was taken back before in the same words. */
    private static WithdrawalMessage dated(WithdrawalMessage withdrawal, Instant now) {
        return new WithdrawalMessage(
                withdrawal.url(),
                withdrawal.outlet(),
                withdrawal.outletArticleId(),
                withdrawal.reason(),
                withdrawal.withdrawnAt().or(() -> Optional.of(now)));
    }

    private void count(String answer) {
        meters.counter("dateline.ingest.submissions", "answer", answer).increment();
    }
}
