package dateline.tools.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.DocumentMessage;
import dateline.contracts.Limits;
import dateline.contracts.MessageJson;
import dateline.contracts.Rejection;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Posts documents to ingest-service in a few lanes side by side. Documents of one key go in one lane, so that versions
 * of one page stay in order.
 */
public final class HttpWayIn implements WayIn {

    // As many as the service takes without one waiting for the other.
    private static final int LANES = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final List<ExecutorService> lanes = Stream.generate(() -> Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().factory()))
            .limit(LANES)
            .toList();
    private final URI documents;
    private final Duration patience;
    private volatile boolean answered;

    /**
     * Opens a way to an address.
     *
     * @param ingest address of ingest-service, such as {@code http://127.0.0.1:8071}
     */
    public HttpWayIn(String ingest) {
        this(ingest, PATIENCE);
    }

    /** @param patience with a service that says it is busy, or is away after it was there */
    HttpWayIn(String ingest, Duration patience) {
        this.documents = URI.create(ingest + "/v1/documents");
        this.patience = patience;
    }

    @Override
    public CompletableFuture<Delivery> send(String documentId, DocumentMessage document) {
        byte[] body = MessageJson.write(document);
        return Sizes.tooLarge(body.length, Limits.REQUEST_BYTES)
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> CompletableFuture.supplyAsync(() -> post(body), lane(document.key())));
    }

    private ExecutorService lane(String key) {
        return lanes.get(Math.floorMod(key.hashCode(), LANES));
    }

    private Delivery post(byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(documents)
                .timeout(Duration.ofSeconds(40))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        var pauses = new Pauses(patience);
        try {
            while (true) {
                try {
                    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
                    answered = true;
                    if (!isBusy(answer.statusCode())) {
                        return delivery(answer);
                    }
                    if (!pauses.pause(answer.headers().firstValue("Retry-After"))) {
                        return new Delivery.Unreachable("%s is too busy: %d".formatted(documents, answer.statusCode()));
                    }
                } catch (IOException e) {
                    boolean neverThere = !answered && e instanceof ConnectException;
                    if (neverThere || !pauses.pause()) {
                        return new Delivery.Unreachable("%s cannot be reached: %s".formatted(documents, e));
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.Unreachable("interrupted");
        }
    }

    private static boolean isBusy(int status) {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    private static Delivery delivery(HttpResponse<String> answer) {
        JsonNode body = tree(answer.body());
        if (answer.statusCode() == 202) {
            return new Delivery.Taken(body.path("documentId").asText());
        }
        String reason =
                "%d %s".formatted(answer.statusCode(), Problem.text(body)).strip();
        Rejection.Code code = answer.statusCode() == 413
                ? Rejection.Code.TOO_LARGE
                : answer.statusCode() < 500 ? Rejection.Code.INVALID : Rejection.Code.FAILED;
        return new Delivery.Refused(new Rejection(code, reason));
    }

    private static JsonNode tree(String body) {
        try {
            return MessageJson.MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            return MessageJson.MAPPER.createObjectNode().put("detail", body);
        }
    }

    @Override
    public String destination() {
        return documents.toString();
    }

    @Override
    public String inWords() {
        return "over HTTP";
    }

    @Override
    public void close() {
        lanes.forEach(ExecutorService::shutdownNow);
        http.shutdownNow();
    }
}
