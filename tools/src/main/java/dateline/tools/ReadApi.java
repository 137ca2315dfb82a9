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

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String query;
    private final Optional<String> key;

    /**
     * Opens a way to an address.
     *
     * @param query address of query-service, such as {@code http://127.0.0.1:8070}
     * @param key the API key to ask with, where one is needed
     */
    public ReadApi(String query, Optional<String> key) {
        this.query = query;
        this.key = key;
    }

    /**
     * What stands at a path.
     *
     * @return its JSON, or nothing if it is not there (404)
     * @throws IOException if the service cannot be reached or answers anything else
     */
    public Optional<JsonNode> get(String path) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(query + path))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "application/json");
        key.ifPresent(known -> request.header("Authorization", "Bearer " + known));
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
            return switch (answer.statusCode()) {
                case 200 -> Optional.of(MessageJson.MAPPER.readTree(answer.body()));
                case 404 -> Optional.empty();
                case 401 -> throw new IOException(query + " asks for an API key: set DATELINE_API_KEY");
                default -> throw new IOException("%s%s answers %d".formatted(query, path, answer.statusCode()));
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /**
     * Waits until so many articles can be read with their facts.
     *
     * @throws IOException if there are fewer after half an hour
     */
    public void awaitAnalysed(int articles) throws IOException, InterruptedException {
        for (long look = 0; look < PATIENCE.dividedBy(BETWEEN_LOOKS); look++) {
            if (get("/v1/status").orElseThrow().path("analysed").asInt() >= articles) {
                return;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        throw new IOException("%d articles could not be read after %s".formatted(articles, PATIENCE));
    }

    @Override
    public void close() {
        http.close();
    }
}
