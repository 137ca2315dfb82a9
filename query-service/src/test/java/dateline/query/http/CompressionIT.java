package dateline.query.http;

import static dateline.query.FactMessages.factsOf;
import static dateline.query.Messages.article;
import static dateline.query.Messages.articleId;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.contracts.ArticleMessage.Revised;
import dateline.query.DevStackResource;
import dateline.query.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How answers go over the wire: compressed or not, and not at all if they are known. */
@QuarkusTest
@WithTestResource(DevStackResource.class)
class CompressionIT {

    private static final String LONG = "/v1/articles/" + articleId("packed");

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void tell() {
        try (Wire wire = new Wire()) {
            Revised message = article("packed")
                    .outlet("The Packer")
                    .published("2022-01-10T09:00:00Z")
                    .body("Police arrested protesters.", "The ferry was late again. ".repeat(40))
                    .message();
            wire.send(message);
            wire.send(factsOf(message)
                    .event("arrested", draft -> draft.on("2022-01-05"))
                    .message());
        }
        await().untilAsserted(() ->
                assertThat(text(ask("/v1/events?outlet=The%20Packer"))).contains("arrested"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/events?outlet=The%20Packer",
                "/v1/events/export/gdelt.tsv?outlet=The%20Packer",
                "/v1/events/export/plover.jsonl?outlet=The%20Packer",
                "/v1/events/export/geo.json?outlet=The%20Packer",
                "/"
            })
    void compressesForThoseWhoAsk(String path) throws IOException {
        HttpResponse<byte[]> packed = ask(path, "Accept-Encoding", "gzip");
        HttpResponse<byte[]> plain = ask(path);

        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(unpacked(packed)).isEqualTo(plain.body());
        assertThat(String.join(",", packed.headers().allValues("Vary")).toLowerCase())
                .contains("accept-encoding");
    }

    @Test
    void answersWithNothingWhatIsKnownInEitherForm() {
        String packed = tag(ask(LONG, "Accept-Encoding", "gzip"));
        String plain = tag(ask(LONG));

        assertThat(packed).isEqualTo(plain).startsWith("W/\"");
        for (String encoding : new String[] {"gzip", "identity"}) {
            HttpResponse<byte[]> known = ask(LONG, "Accept-Encoding", encoding, "If-None-Match", plain);
            assertThat(known.statusCode()).isEqualTo(304);
            assertThat(known.body()).isEmpty();
            assertThat(tag(known)).isEqualTo(plain);
            assertThat(known.headers().firstValue("Cache-Control")).hasValue("no-cache");
        }
        assertThat(ask(LONG, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void saysWhatIsWrongWithABody() {
        HttpResponse<byte[]> large = post("{\"text\":\"" + "x".repeat(70_000) + "\"}", "application/json");
        HttpResponse<byte[]> other = post("a=b", "application/x-www-form-urlencoded");

        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(text(large)).contains("/problems/too-large", "\"field\":\"body\"");
        assertThat(other.statusCode()).isEqualTo(415);
        assertThat(text(other)).contains("/problems/unsupported-media-type", "\"field\":\"Content-Type\"");
    }

    private HttpResponse<byte[]> post(String body, String type) {
        return send(HttpRequest.newBuilder(address("/v1/comments/c000"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<byte[]> ask(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private static String tag(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("ETag").orElse("none");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    private static byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return in.readAllBytes();
        }
    }
}
