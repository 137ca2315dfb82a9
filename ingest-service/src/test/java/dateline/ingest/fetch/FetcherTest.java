package dateline.ingest.fetch;

import static dateline.ingest.fetch.RudeServer.body;
import static dateline.ingest.fetch.RudeServer.packed;
import static dateline.ingest.fetch.RudeServer.status;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that do what they like. Nothing they do costs more than was agreed. */
class FetcherTest {

    private static final int CAP = 100_000;
    private static final FetchLimits SHORT =
            new FetchLimits(Duration.ofSeconds(2), Duration.ofMillis(400), Duration.ofMillis(800), 5);

    private final ManualClock clock = new ManualClock("2026-03-01T12:00:00Z");
    private final RudeServer server = new RudeServer();
    private final Fetcher fetcher = new Fetcher(
            new Gatekeeper(InetAddress::getAllByName, new AllowList("127.0.0.1")),
            new HostGate(clock, clock::advance, Duration.ZERO),
            SHORT,
            clock,
            "Dateline/test");

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        server.close();
    }

    private FetchResult fetch(String path) throws Exception {
        return fetch(path, Validators.NONE);
    }

    private FetchResult fetch(String path, Validators validators) throws Exception {
        return fetcher.fetch(FetchRequest.of(WebAddress.of(server.url(path)), validators, "*/*", CAP));
    }

    private static String text(FetchResult result) {
        return new String(((FetchResult.Got) result).body(), UTF_8);
    }

    @Test
    void givesThePageWithWhatTheServerSaysOfIt() throws Exception {
        server.on(
                "/page",
                body(
                        200,
                        "Port reopens".getBytes(UTF_8),
                        "Content-Type",
                        "text/HTML; Charset=\"iso-8859-1\"",
                        "ETag",
                        "\"v1\"",
                        "Last-Modified",
                        "Sun, 01 Mar 2026 10:00:00 GMT",
                        "Cache-Control",
                        "public, max-age=600",
                        "Age",
                        "60"));

        var got = (FetchResult.Got) fetch("/page");

        assertThat(text(got)).isEqualTo("Port reopens");
        assertThat(got.mediaType()).contains("text/html");
        assertThat(got.charset()).contains("iso-8859-1");
        assertThat(got.validators())
                .isEqualTo(new Validators(Optional.of("\"v1\""), Optional.of("Sun, 01 Mar 2026 10:00:00 GMT")));
        assertThat(got.freshFor()).contains(Duration.ofSeconds(540));
        assertThat(got.movedTo()).isEmpty();
        assertThat(server.asked("/page").getFirst().header("Accept-encoding")).isEqualTo("gzip");
    }

    @Test
    void asksWhetherThereIsAnotherVersion() throws Exception {
        server.on("/page", RudeServer.versioned("text/html", "W/\"odd'etag\"", "words"));
        var known = new Validators(Optional.of("W/\"odd'etag\""), Optional.of("yesterday, it said"));

        assertThat(fetch("/page", known)).isEqualTo(new FetchResult.Unchanged(Optional.empty(), Optional.empty()));
        assertThat(server.asked("/page").getFirst().header("If-modified-since")).isEqualTo("yesterday, it said");
    }

    @Test
    void doesNotBelieveA304ThatNobodyAskedFor() throws Exception {
        server.on("/page", status(304));

        assertThat(fetch("/page")).isEqualTo(new FetchResult.Answered(304, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | 2026-03-01T12:02:00Z",
                "Sun, 01 Mar 2026 13:00:00 GMT | 2026-03-01T13:00:00Z",
                "0 | 2026-03-01T12:00:00Z",
                "soon | ",
                "-5 | ",
                "99999999999999999999 | "
            })
    void readsRetryAfterInSecondsAndAsADate(String header, Instant notBefore) throws Exception {
        server.on("/page", status(429, "Retry-After", header));

        assertThat(fetch("/page")).isEqualTo(new FetchResult.Answered(429, Optional.ofNullable(notBefore)));
    }

    @Test
    void saysWhereThingsAreForGoodOnlyWhileEveryStepSaysSo() throws Exception {
        server.on("/a", status(301, "Location", "/b"))
                .on("/b", status(308, "Location", "c"))
                .on("/c", status(302, "Location", "/d"))
                .on("/d", status(301, "Location", "/e"))
                .on("/e", "text/html", "here");

        var got = (FetchResult.Got) fetch("/a");

        assertThat(got.at().path()).isEqualTo("/e");
        assertThat(got.movedTo().orElseThrow().path()).isEqualTo("/c");
    }

    @Test
    void endsALoopOfRedirectsAfterFive() throws Exception {
        server.on("/a", status(302, "Location", "/b")).on("/b", status(302, "Location", "/a"));

        assertThat(fetch("/a")).isEqualTo(new FetchResult.Refused("it redirects more than 5 times"));
        assertThat(server.asked()).hasSize(6);
    }

    @Test
    void takesARedirectToNowhereForAnAnswer() throws Exception {
        server.on("/a", status(301));

        assertThat(fetch("/a")).isEqualTo(new FetchResult.Answered(301, Optional.empty()));
    }

    @Test
    void refusesMoreThanItWasAskedFor() throws Exception {
        server.on("/large", body(200, new byte[CAP + 1])).on("/full", body(200, new byte[CAP]));

        assertThat(fetch("/large")).isEqualTo(new FetchResult.Refused("what is there has more than 100,000 bytes"));
        assertThat(((FetchResult.Got) fetch("/full")).body()).hasSize(CAP);
    }

    @Test
    void endsABodyThatHasNoEnd() throws Exception {
        server.on("/endless", RudeServer.endless("text/xml"));

        assertThat(fetch("/endless")).isEqualTo(new FetchResult.Refused("what is there has more than 100,000 bytes"));
    }

    @Test
    void cutsWhereThatIsAgreed() throws Exception {
        server.on("/endless", RudeServer.endless("text/plain"));

        FetchResult result = fetcher.fetch(
                new FetchRequest(WebAddress.of(server.url("/endless")), Validators.NONE, "*/*", 500, true));

        assertThat(((FetchResult.Got) result).body()).hasSize(500);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void unpacksWhatIsPackedOnceOrTwiceWhateverTheHeaderSays(int times) throws Exception {
        byte[] packed = packed("Port reopens".getBytes(UTF_8), times);
        server.on("/said", body(200, packed, "Content-Encoding", "gzip"))
                .on("/unsaid", body(200, packed))
                .on("/plain", body(200, "Port reopens".getBytes(UTF_8), "Content-Encoding", "gzip"));

        assertThat(text(fetch("/said"))).isEqualTo("Port reopens");
        assertThat(text(fetch("/unsaid"))).isEqualTo("Port reopens");
        assertThat(text(fetch("/plain"))).isEqualTo("Port reopens");
    }

    @Test
    void unpacksNoBomb() throws Exception {
        byte[] nothing = new byte[10_000_000];
        server.on("/10k", body(200, packed(nothing, 1), "Content-Encoding", "gzip"))
                .on("/nested", body(200, packed(nothing, 2), "Content-Encoding", "gzip, gzip"))
                .on("/matryoshka", body(200, packed(nothing, 3), "Content-Encoding", "gzip"))
                .on("/ratio", body(200, packed(new byte[90_000], 1), "Content-Encoding", "gzip"));

        assertThat(fetch("/10k")).isInstanceOf(FetchResult.Refused.class);
        assertThat(fetch("/nested")).isInstanceOf(FetchResult.Refused.class);
        assertThat(fetch("/matryoshka")).isInstanceOf(FetchResult.Refused.class);
        assertThat(fetch("/ratio")).isEqualTo(new FetchResult.Refused("what is there is packed more than 100 times"));
    }

    @Test
    void failsOnHalfAPackage() throws Exception {
        byte[] packed = packed("words ".repeat(1_000).getBytes(UTF_8), 1);
        server.on("/half", body(200, Arrays.copyOf(packed, packed.length / 2), "Content-Encoding", "gzip"));

        assertThat(fetch("/half")).isInstanceOf(FetchResult.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "deflate", "compress", "gzip, br", "<script>"})
    void takesNoPackingThatItDidNotAskFor(String encoding) throws Exception {
        server.on("/page", body(200, "x".getBytes(UTF_8), "Content-Encoding", encoding));

        assertThat(fetch("/page"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(FetchResult.Refused.class))
                .extracting(FetchResult.Refused::reason)
                .asString()
                .contains("was not asked for")
                .doesNotContain("<");
    }

    @Test
    void saysInWordsWhatIsWrongWithTheNetwork() throws Exception {
        Names nobody = host -> {
            throw new java.net.UnknownHostException(host);
        };
        try (var lost = new Fetcher(
                new Gatekeeper(nobody, new AllowList("")),
                new HostGate(clock, clock::advance, Duration.ZERO),
                SHORT,
                Clock.systemUTC(),
                "Dateline/test")) {
            FetchResult result =
                    lost.fetch(FetchRequest.of(WebAddress.of("https://gone.example/"), Validators.NONE, "*/*", CAP));

            assertThat(result).isEqualTo(new FetchResult.Failed("the host gone.example is not found"));
        }
    }
}
