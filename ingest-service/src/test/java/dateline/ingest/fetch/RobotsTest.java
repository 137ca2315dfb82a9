package dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {

    private final ManualClock clock = new ManualClock("2026-03-01T12:00:00Z");
    private final RudeServer server = new RudeServer();
    private final HostGate gate = new HostGate(clock, clock::advance, Duration.ofSeconds(1));
    private final Fetcher fetcher = new Fetcher(
            new Gatekeeper(InetAddress::getAllByName, new AllowList("127.0.0.1")),
            gate,
            FetchLimits.USUAL,
            clock,
            "Dateline/test");
    private final Robots robots = new Robots(fetcher, gate, clock);

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        server.close();
    }

    private Robots.Word on(String path) throws Exception {
        return robots.on(WebAddress.of(server.url(path)));
    }

    @Test
    void obeysTheRulesForItsNameBeforeThoseForAll() throws Exception {
        server.on("/robots.txt", "text/plain", """
                User-agent: *
                Disallow: /

                User-agent: Dateline
                Disallow: /private
                Allow: /private/open
                """);

        assertThat(on("/news")).isEqualTo(Robots.Word.ALLOWED);
        assertThat(on("/private/x")).isEqualTo(Robots.Word.DISALLOWED);
        assertThat(on("/private/open/x")).isEqualTo(Robots.Word.ALLOWED);
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void obeysTheRulesForAll() throws Exception {
        server.on("/robots.txt", "text/html", "User-agent: *\nDisallow: /*.pdf$\nDisallow: /search?\n");

        assertThat(on("/report.pdf")).isEqualTo(Robots.Word.DISALLOWED);
        assertThat(on("/search?q=port")).isEqualTo(Robots.Word.DISALLOWED);
        assertThat(on("/report.pdf.html")).isEqualTo(Robots.Word.ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 451})
    void mayFetchEverythingWhereThereAreNoRules(int status) throws Exception {
        server.on("/robots.txt", RudeServer.status(status));

        assertThat(on("/news")).isEqualTo(Robots.Word.ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503, 304})
    void fetchesNothingWhileTheRulesCannotBeRead(int status) throws Exception {
        server.on("/robots.txt", RudeServer.status(status));

        assertThat(on("/news")).isEqualTo(Robots.Word.NOT_NOW);
        assertThat(on("/news")).isEqualTo(Robots.Word.NOT_NOW);
        assertThat(server.asked()).hasSize(1);

        server.on("/robots.txt", "text/plain", "User-agent: *\nDisallow:\n");
        clock.advance(Duration.ofMinutes(11));
        assertThat(on("/news")).isEqualTo(Robots.Word.ALLOWED);
    }

    @Test
    void asksAgainAfterADay() throws Exception {
        server.on("/robots.txt", "text/plain", "User-agent: *\nDisallow:\n");
        on("/news");
        clock.advance(Duration.ofHours(23));
        on("/news");
        assertThat(server.asked()).hasSize(1);

        clock.advance(Duration.ofHours(2));
        on("/news");
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void givesAHostTheRestThatItAsksForUpToHalfAMinute() throws Exception {
        server.on("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 7\n");
        on("/news");
        assertThat(restBetweenTwoTurns()).isEqualTo(Duration.ofSeconds(7));

        server.on("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 3600\n");
        clock.advance(Duration.ofDays(2));
        on("/news");
        assertThat(restBetweenTwoTurns()).isEqualTo(Duration.ofSeconds(30));
    }

    private Duration restBetweenTwoTurns() throws InterruptedException {
        gate.enter("127.0.0.1").close();
        Instant end = clock.instant();
        gate.enter("127.0.0.1").close();
        return Duration.between(end, clock.instant());
    }

    @Test
    void readsTheStartOfRulesThatHaveNoEnd() throws Exception {
        server.on("/robots.txt", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("User-agent: *\nDisallow: /private\n".getBytes());
            byte[] comment = "# and so on\n".repeat(1_000).getBytes();
            while (true) {
                exchange.getResponseBody().write(comment);
            }
        });

        assertThat(on("/private/x")).isEqualTo(Robots.Word.DISALLOWED);
        assertThat(on("/news")).isEqualTo(Robots.Word.ALLOWED);
    }
}
