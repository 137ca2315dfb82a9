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
    void resolvesRelativeLinksWhereTheFeedIs() {
        bench.server
                .on("/feed", status(302, "Location", "/deep/down/rss"))
                .on("/deep/down/rss", "text/xml", rss(item("a", "../a.html"), item("b", "b.html"), item("c", "?c")))
                .on("/deep/a.html", "text/html", page("a"))
                .on("/deep/down/b.html", "text/html", page("b"))
                .on("/deep/down/rss?c", "text/html", page("c"));

        bench.poll();

        assertThat(urls())
                .containsExactly(
                        bench.server.url("/deep/a.html"),
                        bench.server.url("/deep/down/b.html"),
                        bench.server.url("/deep/down/rss?c"));
    }

    @Test
    void knowsEntriesByTheirPagesWhateverTheirIds() {
        bench.serve(2);
        String duplicate = "<item><title>%s</title><link>/story/%s</link><guid isPermaLink='false'>1</guid></item>";
        bench.serve(rss(duplicate.formatted("a", "0"), duplicate.formatted("b", "1"), duplicate.formatted("a", "0")));
        bench.poll();
        assertThat(bench.documents).hasSize(2);

        bench.serve(rss(duplicate.replace(">1<", ">new<").formatted("a", "0"), item("b", "/story/1")));
        bench.ask();
        assertThat(bench.documents).hasSize(2);
    }

    @Test
    void takesAnIdForTheLinkIfItIsOne() {
        bench.serve(rss("<item><title>a</title><guid>" + bench.server.url("/story/0") + "</guid></item>"));
        bench.server.on("/story/0", "text/html", page("a"));

        bench.poll();

        assertThat(urls()).containsExactly(bench.server.url("/story/0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026-03-01 10:00",
                "Sun, 01 Mar 2026 10:00:00",
                "32 Mar 2026 10:00:00 GMT",
                "1772359200",
                "Mon, 01 Mar 2027 10:00:00 GMT",
                "2999-01-01T00:00:00Z",
                ""
            })
    void saysNothingOfATimeThatItCannotTell(String date) {
        bench.serve(rss("<item><title>a</title><link>/story/0</link><pubDate>" + date + "</pubDate></item>"));
        bench.server.on("/story/0", "text/html", page("a"));

        bench.poll();

        assertThat(bench.documents.getFirst().publishedAt()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sun, 01 Mar 2026 10:00:00 GMT",
                "Sun, 1 Mar 2026 05:00:00 EST",
                "01 Mar 2026 10:00 +0000",
                "Mon, 01 Mar 2026 15:30:00 +0530",
                "2026-03-01T10:00:00Z",
                "2026-03-01T15:30:00+05:30"
            })
    void readsATimeInManyForms(String date) {
        bench.serve(rss("<item><title>a</title><link>/story/0</link><pubDate>" + date + "</pubDate></item>"));
        bench.server.on("/story/0", "text/html", page("a"));

        bench.poll();

        assertThat(bench.documents.getFirst().publishedAt()).contains(Instant.parse("2026-03-01T10:00:00Z"));
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

    @Test
    void passesOverWhatIsNoPage() {
        bench.serve(rss(
                item("film", "/film.mp4"),
                item("nowhere", "mailto:desk@news.example"),
                item("inside", "http://10.0.0.1/secret"),
                item("file", "file:///etc/passwd"),
                item("large", "/large"),
                item("story", "/story")));
        bench.server
                .on("/film.mp4", "video/mp4", "film")
                .on("/large", body(200, new byte[4_000_001], "Content-Type", "text/html"))
                .on("/story", "text/html", page("story"));

        Feed.Report report = bench.poll();

        assertThat(urls()).containsExactly(bench.server.url("/story"));
        assertThat(report.words())
                .contains(
                        "its page is video/mp4",
                        "2 entries not taken: it names no page",
                        "which is not on the open web",
                        "more than 4,000,000 bytes");
        bench.ask();
        assertThat(bench.server.asked("/film.mp4")).hasSize(1);
    }

    @Test
    void knowsAPageByWhereItIsForGood() {
        bench.serve(rss(item("moved", "/old"), item("detour", "/a")));
        bench.server
                .on("/old", status(301, "Location", "/new"))
                .on("/new", "text/html", page("moved"))
                .on("/a", status(302, "Location", "/a?session=7"))
                .on("/a?session=7", "text/html", page("detour"));

        bench.poll();

        assertThat(urls()).containsExactly(bench.server.url("/new"), bench.server.url("/a"));
    }
}
