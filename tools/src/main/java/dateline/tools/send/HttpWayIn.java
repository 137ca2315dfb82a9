package dateline.tools.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.DocumentMessage;
import dateline.contracts.MessageJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Posts documents to ingest-service, one after the other: versions of one page then stay in order. */
public final class HttpWayIn implements WayIn {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI documents;

    /**
     * Opens a way to an address.
     *
     * @param ingest address of ingest-service, such as {@code http://127.0.0.1:8071}
     */
    public HttpWayIn(String ingest) {
        this.documents = URI.create(ingest + "/v1/documents");
    }

    @Override
    public CompletableFuture<Delivery> send(DocumentMessage document) {
        HttpRequest request = HttpRequest.newBuilder(documents)
                .timeout(Duration.ofSeconds(40))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(MessageJson.write(document)))
                .build();
        return CompletableFuture.completedFuture(post(request));
    }

    private Delivery post(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            JsonNode body = tree(answer.body());
            return answer.statusCode() == 202
                    ? new Delivery.Taken(body.path("documentId").asText())
                    : new Delivery.Refused("%d %s"
                            .formatted(answer.statusCode(), Problem.text(body))
                            .strip());
        } catch (IOException e) {
            return new Delivery.Refused("%s cannot be reached: %s".formatted(documents, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.Refused("interrupted");
        }
    }

    private static JsonNode tree(String body) {
        try {
            return MessageJson.MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            return MessageJson.MAPPER.createObjectNode().put("detail", body);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
