package dateline.ingest.feed;

import static dateline.ingest.feed.FeedBench.item;
import static dateline.ingest.feed.FeedBench.page;
import static dateline.ingest.feed.FeedBench.rss;
import static dateline.ingest.fetch.RudeServer.status;
import static dateline.ingest.fetch.RudeServer.versioned;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.DocumentMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of the pages that a feed named: which are fetched, when, and how often. */
class FollowedPagesTest {

    private final FeedBench bench = new FeedBench();

    @AfterEach
    void stop() throws IOException {
        bench.close();
    }

    @Test
    void fetchesAPageAgainWhoseEntryChangedIfItChangedToo() {
        bench.serve(rss(item("Two hurt", "/story/0"), item("Port closed", "/story/1")));
        bench.server
                .on("/story/0", versioned("text/html", "\"a\"", page("Two hurt")))
                .on("/story/1", versioned("text/html", "\"b\"", page("Closed")));
        bench.poll();
        bench.serve(rss(item("Three hurt", "/story/0"), item("Port is closed", "/story/1")));
        bench.server.on("/story/0", versioned("text/html", "\"a2\"", page("Three hurt")));
        bench.server.forget();

        Feed.Report report = bench.ask();

        assertThat(report.words()).contains("2 new or changed", "1 document published", "1 page as it was");
        assertThat(bench.documents).hasSize(3);
        assertThat(bench.documents.getLast().content()).contains("Three hurt");
        assertThat(bench.server.asked("/story/1").getFirst().header("If-none-match"))
                .isEqualTo("\"b\"");
    }

    @Test
    void sendsNoPageTwiceThatCameAsItWas() {
        bench.serve(rss(item("Two hurt", "/story/0")));
        bench.server.on("/story/0", "text/html", page("Two hurt"));
        bench.poll();
        bench.serve(rss(item("Two hurt!", "/story/0")));

        bench.ask();

        assertThat(bench.server.asked("/story/0")).hasSize(2);
        assertThat(bench.documents).hasSize(1);
    }

    @Test
    void looksAtAPublishedPageAgainForSomeDaysAndThenNoMore() {
        bench.serve(rss(item("Story", "/story/0")));
        bench.server.on("/story/0", versioned("text/html", "\"a\"", page("Two hurt")));
        Instant start = bench.clock.instant();
        while (bench.clock.instant().isBefore(start.plus(Duration.ofDays(10)))) {
            bench.pollWhenDue();
        }

        assertThat(bench.server.asked("/story/0")).hasSize(1 + 4);
    }

    @Test
    void withdrawsAPageThatIsGone() {
        bench.serve(2);
        bench.poll();
        bench.server.on("/story/0", status(410)).on("/story/1", status(404));

        bench.clock.advance(Duration.ofHours(6));
        Feed.Report report = bench.poll();
        bench.clock.advance(Duration.ofDays(2));
        bench.poll();

        assertThat(bench.withdrawals).singleElement().satisfies(told -> {
            assertThat(told.url()).contains(bench.server.url("/story/0"));
            assertThat(told.reason()).isEqualTo("the server answers 410 Gone");
            assertThat(told.withdrawnAt()).isPresent();
        });
        assertThat(report.withdrawn()).isEqualTo(1);
        assertThat(bench.server.asked("/story/0")).hasSize(2);
    }

    @Test
    void withdrawsNothingThatItNeverPublished() {
        bench.serve(rss(item("Story", "/story/0")));
        bench.server.on("/story/0", status(410));

        bench.poll();

        assertThat(bench.withdrawals).isEmpty();
    }

    @Test
    void fetchesNoPageThatRobotsTxtForbids() {
        bench.serve(2);
        bench.server.on("/robots.txt", "text/plain", "User-agent: dateline\nDisallow: /story/0\n");

        Feed.Report report = bench.poll();

        assertThat(report.words()).contains("1 entry not taken: robots.txt does not let it be fetched");
        assertThat(bench.server.asked("/story/0")).isEmpty();
        assertThat(bench.documents).hasSize(1);
    }

    @Test
    void fetchesPagesLaterWhenRobotsTxtFails() {
        bench.serve(1);
        bench.server.on("/robots.txt", status(500));
        bench.poll();
        assertThat(bench.documents).isEmpty();

        bench.server.on("/robots.txt", status(404));
        bench.pollWhenDue();
        assertThat(bench.documents).hasSize(1);
        assertThat(bench.server.asked("/feed")).hasSize(1);
    }

    @Test
    void leavesAHostAloneThatSaysSoWithAllItsPages() {
        bench.serve(5);
        bench.server.on("/story/1", status(429, "Retry-After", "7200"));
        Instant start = bench.clock.instant();

        bench.poll();

        assertThat(bench.documents).hasSize(1);
        assertThat(bench.server.asked("/story/2")).isEmpty();
        assertThat(bench.feed.state().nextAsk()).isEqualTo(start.plusSeconds(7_200));
        bench.server.on("/story/1", "text/html", page("Story 1"));
        bench.clock.advance(Duration.ofHours(2));
        bench.poll();
        assertThat(bench.documents).extracting(DocumentMessage::url).hasSize(5);
    }

    @Test
    void givesAPageUpAfterFiveTries() {
        bench.serve(rss(item("Story", "/story/0")));
        bench.server.on("/story/0", status(500));
        Instant start = bench.clock.instant();
        while (bench.clock.instant().isBefore(start.plus(Duration.ofDays(3)))) {
            bench.pollWhenDue();
        }

        assertThat(bench.server.asked("/story/0")).hasSize(5);
    }
}
