package dateline.tools;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.MessageJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Reads query-service over HTTP. */
public final class ReadApi implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String query;

    /**
     * Opens a way to an address.
     *
     * @param query address of query-service, such as {@code http://127.0.0.1:8070}
     */
    public ReadApi(String query) {
        this.query = query;
    }

    /**
     * What stands at a path.
     *
     * @return its JSON, or nothing if it is not there (404)
     * @throws IOException if the service cannot be reached or answers anything else
     */
    public Optional<JsonNode> get(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(query + path))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            return switch (answer.statusCode()) {
                case 200 -> Optional.of(MessageJson.MAPPER.readTree(answer.body()));
                case 404 -> Optional.empty();
                default -> throw new IOException("%s%s answers %d".formatted(query, path, answer.statusCode()));
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
