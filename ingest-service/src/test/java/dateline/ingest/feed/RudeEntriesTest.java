package dateline.ingest.feed;

import static dateline.ingest.feed.FeedBench.item;
import static dateline.ingest.feed.FeedBench.page;
import static dateline.ingest.feed.FeedBench.rss;
import static dateline.ingest.fetch.RudeServer.body;
import static dateline.ingest.fetch.RudeServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries as they come: without ids, with ids twice, with dates in any form, with links to anywhere. */
class RudeEntriesTest {

    private final FeedBench bench = new FeedBench();

    @AfterEach
    void stop() throws IOException {
        bench.close();
    }

    private List<String> urls() {
        return bench.documents.stream().map(each -> each.url().orElse("")).toList();
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
