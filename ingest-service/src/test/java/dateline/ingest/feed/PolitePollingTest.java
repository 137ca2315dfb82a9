package dateline.ingest.feed;

import static dateline.ingest.feed.FeedBench.item;
import static dateline.ingest.feed.FeedBench.rss;
import static dateline.ingest.fetch.RudeServer.body;
import static dateline.ingest.fetch.RudeServer.status;
import static dateline.ingest.fetch.RudeServer.versioned;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is asked of servers, and when. */
class PolitePollingTest {

    private final FeedBench bench = new FeedBench();

    @AfterEach
    void stop() throws IOException {
        bench.close();
    }

    @Test
    void costsOneConditionalRequestWhileNothingChanges() {
        bench.serve(2);
        bench.server.on(
                "/feed",
                versioned("text/xml", "\"v1\"", rss(item("Story 0", "/story/0"), item("Story 1", "/story/1"))));
        bench.poll();
        bench.restart();
        bench.server.forget();

        Feed.Report report = bench.ask();

        assertThat(bench.server.asked()).hasSize(1);
        assertThat(bench.server.asked("/feed").getFirst().header("If-none-match"))
                .isEqualTo("\"v1\"");
        assertThat(report.words()).isEqualTo("nothing new, says the server (304)");
        assertThat(bench.documents).hasSize(2);
    }

    @Test
    void fetchesNothingAgainThatIsListedAgain() {
        bench.serve(2);
        bench.poll();
        bench.restart();
        bench.server.forget();

        bench.ask();

        assertThat(bench.server.asked()).extracting("path").containsExactly("/feed");
    }

    @Test
    void doesNotBelieveA304ForEver() {
        bench.serve(1);
        bench.server.on("/feed", exchange -> {
            boolean knows = exchange.getRequestHeaders().containsKey("If-None-Match");
            (knows ? status(304) : body(200, rss(item("Story 0", "/story/0")).getBytes(UTF_8), "ETag", "\"x\""))
                    .to(exchange);
        });
        bench.poll();
        Instant whole = bench.clock.instant();
        while (bench.server.asked("/feed").getLast().headers().containsKey("If-none-match")
                || bench.clock.instant().equals(whole)) {
            bench.pollWhenDue();
        }

        assertThat(Duration.between(whole, bench.clock.instant()))
                .isBetween(Duration.ofHours(24), Duration.ofHours(28));
    }

    @Test
    void takesA304ToNoQuestionForTrouble() {
        bench.server.on("/feed", status(304));

        assertThat(bench.poll().words()).isEqualTo("the server answers 304");
    }

    @Test
    void waitsAsLongAsItIsAskedTo() {
        bench.server.on("/feed", status(429, "Retry-After", "30000"));
        bench.poll();
        assertThat(bench.untilAsked()).isEqualTo(Duration.ofSeconds(30_000));

        bench.server.on("/feed", status(503, "Retry-After", "Tue, 03 Mar 2026 12:00:00 GMT"));
        bench.ask();
        assertThat(bench.feed.state().nextAsk()).isEqualTo(Instant.parse("2026-03-03T12:00:00Z"));
    }

    @Test
    void waitsTwiceAsLongAfterEachFailureUpToADay() {
        bench.server.on("/feed", status(503));
        long[] hours = {1, 2, 4, 8, 16, 24, 24};
        for (long each : hours) {
            bench.ask();
            assertThat(bench.untilAsked()).isEqualTo(Duration.ofHours(each));
        }
        assertThat(bench.feed.state().failures()).isEqualTo(7);

        bench.serve(0);
        bench.ask();
        assertThat(bench.feed.state().failures()).isZero();
    }

    @Test
    void keepsANewAddressThatIsForGoodAndNoOther() {
        bench.server
                .on("/feed", status(301, "Location", "/moved"))
                .on("/moved", status(302, "Location", "/today"))
                .on("/today", "text/xml", rss());

        bench.poll();
        bench.server.forget();
        bench.ask();

        assertThat(bench.feed.state().address()).isEqualTo(bench.server.url("/moved"));
        assertThat(bench.server.asked("/feed")).isEmpty();
    }

    @Test
    void movesNowhereThatIsNoFeed() {
        bench.server
                .on("/feed", status(301, "Location", "/home"))
                .on("/home", "text/html", "<html><body>Sign in</body></html>");

        bench.poll();

        assertThat(bench.feed.state().address()).isEqualTo(bench.server.url("/feed"));
    }

    @Test
    void asksNoMoreWhenAFeedIsGone() {
        bench.server.on("/feed", status(410));

        Feed.Report report = bench.poll();

        assertThat(report.words()).contains("gone for good");
        assertThat(bench.feed.isDue(bench.clock.instant().plus(Duration.ofDays(1_000))))
                .isFalse();
    }

    @Test
    void triesAgainWhatIsNotThereNow() {
        bench.server.on("/feed", status(404));
        bench.poll();

        assertThat(bench.feed.state().gone()).isFalse();
        assertThat(bench.untilAsked()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void asksNoMoreOftenThanTheCacheLifetime() {
        bench.server.on("/feed", body(200, rss().getBytes(UTF_8), "Cache-Control", "max-age=14400"));
        bench.poll();
        assertThat(bench.untilAsked()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void believesWhatAFeedSaysOfItself() {
        bench.serve(rss("<ttl>20</ttl>"));
        bench.poll();
        assertThat(bench.untilAsked()).isEqualTo(Duration.ofMinutes(20));

        bench.serve(rss("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>"));
        bench.ask();
        assertThat(bench.untilAsked()).isEqualTo(Duration.ofHours(6));

        bench.serve(rss("<ttl>1</ttl>"));
        bench.ask();
        assertThat(bench.untilAsked()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void losesNothingWhileTheBrokerIsAway() {
        bench.serve(3);
        bench.brokerTakes = 1;

        Feed.Report report = bench.poll();
        assertThat(report.words()).contains("the broker is away", "1 document published");
        assertThat(bench.saves).isPositive();
        assertThat(bench.feed.state().failures()).isZero();
        assertThat(bench.untilAsked()).isEqualTo(Duration.ofMinutes(1));

        bench.restart();
        bench.brokerTakes = Integer.MAX_VALUE;
        bench.pollWhenDue();
        assertThat(bench.documents).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void losesNothingOfAFeedThatCarriesItsTextWhileTheBrokerIsAway() {
        bench.register(FeedBench.terms(Terms.Mode.FEED));
        bench.server.on(
                "/feed",
                versioned(
                        "text/xml",
                        "\"v1\"",
                        rss(
                                "<item><title>a</title><link>/a</link><description>A port.</description></item>",
                                "<item><title>b</title><link>/b</link><description>A ship.</description></item>")));
        bench.brokerTakes = 1;
        bench.poll();

        bench.brokerTakes = Integer.MAX_VALUE;
        bench.ask();

        assertThat(bench.documents).extracting(each -> each.url().orElse("")).hasSize(2);
        assertThat(bench.server.asked()).extracting("path").containsOnly("/feed");
    }
}
