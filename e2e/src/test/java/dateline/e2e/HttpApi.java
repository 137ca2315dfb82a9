package dateline.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.DocumentMessage;
import dateline.contracts.MessageJson;
import dateline.contracts.WithdrawalMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stranger with an HTTP client: posts documents, and reads what became of them. */
final class HttpApi {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String ingest;
    private final String query;

    HttpApi(RunningSystem system) {
        this.ingest = system.address(RunningSystem.INGEST);
        this.query = system.address(RunningSystem.QUERY);
    }

    /**
     * Posts a document as the JSON message.
     *
     * @return its id, or nothing if the service is not there or cannot take anything just now
     */
    Optional<String> post(DocumentMessage document) {
        return post(ingest + "/v1/documents", "application/json", MessageJson.write(document));
    }

    /** Posts the page or text itself, with its source in parameters. */
    Optional<String> postBare(DocumentMessage document) {
        String source = "?url=%s&outlet=%s&language=%s"
                .formatted(encoded(document.url()), encoded(document.outlet()), encoded(document.language()));
        return post(
                ingest + "/v1/documents" + source,
                document.mediaType() + "; charset=UTF-8",
                document.content().getBytes(UTF_8));
    }

    /** Takes an article back, as its outlet does. */
    void withdraw(String url, String reason) {
        byte[] message =
                MessageJson.write(new WithdrawalMessage(Optional.of(url), Optional.empty(), Optional.empty(), reason));
        post(ingest + "/v1/withdrawals", "application/json", message).orElseThrow();
    }

    private Optional<String> post(String address, String mediaType, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(15))
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<byte[]> answer = send(request);
            return switch (answer.statusCode()) {
                case 202 ->
                    Optional.of(MessageJson.MAPPER
                            .readTree(answer.body())
                            .path("documentId")
                            .asText());
                case 503 -> Optional.empty();
                default ->
                    throw new AssertionError(
                            "POST %s: %d %s".formatted(address, answer.statusCode(), new String(answer.body(), UTF_8)));
            };
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What stands at a path of query-service; nothing if it is not there, or the service is not. */
    Optional<JsonNode> get(String path) {
        return get(HttpRequest.newBuilder(URI.create(query + path)));
    }

    /** The same for somebody with an API key. */
    Optional<JsonNode> getAs(String path, String key) {
        return get(HttpRequest.newBuilder(URI.create(query + path)).header("Authorization", "Bearer " + key));
    }

    private Optional<JsonNode> get(HttpRequest.Builder asked) {
        HttpRequest request = asked.timeout(Duration.ofSeconds(15)).build();
        try {
            HttpResponse<byte[]> answer = send(request);
            return answer.statusCode() == 200
                    ? Optional.of(MessageJson.MAPPER.readTree(answer.body()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Ids of all articles that can be listed, page by page. */
    List<String> listedArticles() {
        List<String> ids = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            JsonNode page = get("/v1/articles?limit=50"
                            + cursor.map(next -> "&cursor=" + encoded(Optional.of(next)))
                                    .orElse(""))
                    .orElseThrow();
            page.path("items").forEach(item -> ids.add(item.path("articleId").asText()));
            cursor = page.hasNonNull("next") ? Optional.of(page.path("next").asText()) : Optional.empty();
        } while (cursor.isPresent());
        return ids;
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    static String encoded(Optional<String> value) {
        return URLEncoder.encode(value.orElse(""), UTF_8);
    }
}
