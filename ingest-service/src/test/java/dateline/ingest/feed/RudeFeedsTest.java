package dateline.ingest.feed;

import static dateline.ingest.feed.FeedBench.item;
import static dateline.ingest.feed.FeedBench.page;
import static dateline.ingest.feed.FeedBench.rss;
import static dateline.ingest.fetch.RudeServer.body;
import static dateline.ingest.fetch.RudeServer.packed;
import static dateline.ingest.fetch.RudeServer.status;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.DocumentMessage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds as they come. What can be read is read; of the rest it is said in words what is wrong. */
class RudeFeedsTest {

    private final FeedBench bench = new FeedBench();

    @AfterEach
    void stop() throws IOException {
        bench.close();
    }

    private List<String> urls() {
        return bench.documents.stream().map(each -> each.url().orElse("")).toList();
    }

    @Test
    void makesADocumentOfEachPage() {
        bench.serve(rss("""
                <item><title>Port reopens</title><link>/story/1</link><guid>g1</guid>
                <pubDate>Sun, 01 Mar 2026 10:00:00 +0530</pubDate></item>"""));
        bench.server.on("/story/1", "text/html", page("The port reopened."));

        Feed.Report report = bench.poll();

        assertThat(bench.documents)
                .containsExactly(new DocumentMessage(
                        Optional.of(bench.server.url("/story/1")),
                        Optional.of("The Harbour Courier"),
                        Optional.empty(),
                        Optional.of("Ports"),
                        Optional.of("en"),
                        Optional.of("Asia/Kolkata"),
                        Optional.of(Instant.parse("2026-03-01T04:30:00Z")),
                        Optional.of(Instant.parse("2026-03-01T12:00:00Z")),
                        "text/html",
                        page("The port reopened.")));
        assertThat(report.words()).isEqualTo("rss_2.0 with 1 entry, 1 new or changed; 1 document published");
        assertThat(report.ok()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/octet-stream", "image/png", "", "text/plain; charset=nonsense"})
    void readsAFeedWhateverItsServerCallsIt(String type) {
        bench.serve(1);
        bench.server.on("/feed", type, rss(item("Story", "/story/0")));

        bench.poll();

        assertThat(urls()).containsExactly(bench.server.url("/story/0"));
    }

    @Test
    void readsAFeedThatLiesAboutItsEncoding() {
        Charset western = Charset.forName("windows-1252");
        String feed = rss(item("Café", "/caf%C3%A9")).replace("UTF-8", "us-ascii");
        bench.server.on("/feed", body(200, feed.getBytes(western), "Content-Type", "text/xml; charset=utf-8"));
        bench.server.on("/caf%C3%A9", body(200, page("Café").getBytes(western), "Content-Type", "text/html"));

        bench.poll();

        assertThat(bench.documents.getFirst().content()).contains("Café");
    }

    @Test
    void mendsWhatIsUsuallyBroken() {
        bench.serve("\n\uFEFF  "
                + rss(
                        item("Fish &amp; chips & tea&nbsp;&ndash; caf&eacute; &unknown;", "/story/0?a=1&b=2"),
                        "<item><title>Bell \u0007 rings</title><link>/story/1</link></item>"));
        bench.server.on("/story/0?a=1&b=2", "text/html", page("Fish")).on("/story/1", "text/html", page("Bell"));

        bench.poll();

        assertThat(urls()).containsExactly(bench.server.url("/story/0?a=1&b=2"), bench.server.url("/story/1"));
    }

    @Test
    void saysFromWhereOnXmlIsBroken() {
        bench.serve("<?xml version='1.0'?>\n<rss version='2.0'><channel>\n<item></channel></rss>");

        Feed.Report report = bench.poll();

        assertThat(report.ok()).isFalse();
        assertThat(report.words()).isEqualTo("what is there is broken XML, from line 3 on");
        assertThat(bench.feed.state().failures()).isEqualTo(1);
    }

    @Test
    void namesTheFeedThatAnHtmlPageNames() {
        bench.serve("""
                <!DOCTYPE html><html><head>
                <link rel="alternate" type="application/rss+xml" href="/rss.xml"></head></html>""");

        assertThat(bench.poll().words())
                .isEqualTo("what is there is an HTML page, which names a feed: " + bench.server.url("/rss.xml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "Not found",
                "{\"items\": []}",
                "{\"version\": \"https://jsonfeed.org/version/1.1\"}",
                "{\"version\": ",
                "<opml version='2.0'><body/></opml>",
                "<rss",
                "<a xmlns:b='http://b'><b:c/></a>",
                "\u0000\u0001\u0002",
                "[]"
            })
    void saysWhatIsNoFeed(String body) {
        bench.server.on("/feed", body(200, body.getBytes(UTF_8)));

        Feed.Report report = bench.poll();

        assertThat(report.ok()).isFalse();
        assertThat(report.words()).startsWith("what is there is ");
        assertThat(bench.documents).isEmpty();
    }

    @Test
    void looksAtAThousandOfTenThousandEntriesAndFetchesThemInParts() {
        bench.serve(rss(IntStream.range(0, 10_000)
                .mapToObj(i -> item("Story " + i, "/story/" + i))
                .toArray(String[]::new)));

        Feed.Report report = bench.poll();

        assertThat(report.words()).contains("10,000 entries", "1,000 looked at");
        assertThat(bench.server.asked()).hasSize(1 + 1 + 100);
        assertThat(Duration.between(bench.clock.instant(), bench.feed.state().nextPoll()))
                .isEqualTo(Duration.ofMinutes(1));
        bench.pollWhenDue();
        assertThat(bench.server.asked("/feed")).hasSize(1);
        assertThat(bench.server.asked()).hasSize(1 + 1 + 200);
    }

    @Test
    void endsAFeedThatHasNoEnd() {
        bench.server.on("/feed", dateline.ingest.fetch.RudeServer.endless("text/xml"));

        assertThat(bench.poll().words()).isEqualTo("what is there has more than 5,242,880 bytes");
    }

    @Test
    void isDoneWithAFeedThatDrips() {
        bench.server.on("/feed", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write('<');
                exchange.getResponseBody().flush();
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            }
        });

        assertThat(bench.poll().ok()).isFalse();
    }

    @Test
    void endsALoopOfRedirects() {
        bench.server.on("/feed", status(301, "Location", "/other")).on("/other", status(301, "Location", "/feed"));

        assertThat(bench.poll().words()).isEqualTo("it redirects more than 5 times");
        assertThat(bench.feed.state().address()).isEqualTo(bench.server.url("/feed"));
    }

    @Test
    void readsWhatIsPackedTwice() {
        bench.serve(1);
        byte[] feed = packed(rss(item("Story", "/story/0")).getBytes(UTF_8), 2);
        bench.server.on("/feed", body(200, feed, "Content-Encoding", "gzip"));

        bench.poll();

        assertThat(bench.documents).hasSize(1);
    }
}
