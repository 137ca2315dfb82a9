package dateline.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.fetch.RudeServer;
import dateline.ingest.fetch.WebAddress;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final FeedBench bench = new FeedBench();

    @AfterEach
    void stop() throws IOException {
        bench.close();
    }

    private static FeedReading.Entries entries(String body) throws Exception {
        return (FeedReading.Entries) FeedReader.read(
                body.getBytes(UTF_8), Optional.empty(), WebAddress.of("https://news.example/feed"), NOW);
    }

    @Test
    void readsAtom() throws Exception {
        FeedReading.Entries feed = entries("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><id>x</id><updated>2026-03-01T11:00:00Z</updated>
                <entry><id>tag:1</id><title type="html">Port &amp;amp; ships</title>
                <link rel="self" href="/api/1"/><link rel="alternate" href="/story/1"/>
                <published>2026-03-01T09:00:00+01:00</published><updated>2026-03-01T10:00:00Z</updated>
                <author><name>Asha Rao</name></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Whole story.</p></div></content>
                <summary>Short.</summary></entry></feed>""");

        FeedEntry entry = feed.entries().getFirst();
        assertThat(feed.kind()).isEqualTo("atom_1.0");
        assertThat(entry.page().orElseThrow()).hasToString("https://news.example/story/1");
        assertThat(entry.ownId()).contains("tag:1");
        assertThat(entry.published()).contains(Instant.parse("2026-03-01T08:00:00Z"));
        assertThat(entry.updated()).contains(Instant.parse("2026-03-01T10:00:00Z"));
        assertThat(entry.author()).contains("Asha Rao");
        assertThat(entry.html().orElseThrow()).contains("<p>Whole story.</p>");
        assertThat(entry.summary()).contains("Short.");
    }

    @Test
    void readsRssOne() throws Exception {
        FeedReading.Entries feed = entries("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/">
                <title>c</title><link>https://news.example/</link><description>d</description></channel>
                <item rdf:about="https://news.example/1"><title>Port</title><link>https://news.example/1</link>
                <dc:date>2026-03-01T09:00:00Z</dc:date><dc:creator>Asha Rao</dc:creator></item></rdf:RDF>""");

        assertThat(feed.entries().getFirst().page().orElseThrow()).hasToString("https://news.example/1");
        assertThat(feed.entries().getFirst().published()).contains(Instant.parse("2026-03-01T09:00:00Z"));
        assertThat(feed.entries().getFirst().author()).contains("Asha Rao");
    }

    @Test
    void readsJsonFeed() throws Exception {
        FeedReading.Entries feed = entries("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Courier", "items": [
                 {"id": 7, "url": "/story/7", "title": "Port", "content_text": "One < two.\\n\\nThree.",
                  "date_published": "2026-03-01T09:00:00+05:30", "authors": [{"name": "Asha Rao"}]},
                 {"id": "8", "url": null, "content_html": "<p>x</p>", "date_published": "soon"}]}""");

        FeedEntry entry = feed.entries().getFirst();
        assertThat(entry.page().orElseThrow()).hasToString("https://news.example/story/7");
        assertThat(entry.html()).contains("<p>One &lt; two.</p><p>Three.</p>");
        assertThat(entry.published()).contains(Instant.parse("2026-03-01T03:30:00Z"));
        assertThat(entry.author()).contains("Asha Rao");
        assertThat(feed.entries().get(1).page()).isEmpty();
        assertThat(feed.entries().get(1).published()).isEmpty();
    }

    @Test
    void takesOfASitemapWhatIsNews() throws Exception {
        FeedReading.Entries feed = entries("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://news.example/new</loc><news:news><news:publication><news:name>C</news:name>
                  <news:language>en</news:language></news:publication>
                  <news:publication_date>2026-03-01T09:00:00+05:30</news:publication_date>
                  <news:title>Port reopens</news:title></news:news></url>
                <url><loc>https://news.example/day</loc><lastmod>2026-02-28</lastmod></url>
                <url><loc>https://news.example/corrected</loc><lastmod>2026-02-28T10:00:00Z</lastmod><news:news>
                  <news:publication_date>2026-02-20</news:publication_date></news:news></url>
                <url><loc>https://news.example/old</loc><lastmod>2025-02-28</lastmod></url>
                <url><loc>https://news.example/about</loc></url>
                <url><loc>mailto:desk@news.example</loc><lastmod>2026-02-28</lastmod></url></urlset>""");

        assertThat(feed.entries())
                .extracting(each -> each.page().orElseThrow().path())
                .containsExactly("/new", "/day", "/corrected");
        assertThat(feed.entries().getFirst().published()).contains(Instant.parse("2026-03-01T03:30:00Z"));
        assertThat(feed.entries().get(1).published()).isEmpty();
        assertThat(feed.entries().getFirst().title()).contains("Port reopens");
    }

    @Test
    void followsAnIndexToTheNewestSitemapsPackedOrNot() {
        String sitemap = """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>%s</loc><lastmod>2026-03-01</lastmod></url></urlset>""";
        bench.serve("""
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap>
                <sitemap><loc>/days/28.xml</loc><lastmod>2026-02-28</lastmod></sitemap>
                <sitemap><loc>/news.xml.gz</loc></sitemap>
                </sitemapindex>""");
        bench.server
                .on("/days/28.xml", "text/xml", sitemap.formatted("/a"))
                .on(
                        "/news.xml.gz",
                        RudeServer.body(
                                200,
                                RudeServer.packed(sitemap.formatted("/b").getBytes(UTF_8), 1),
                                "Content-Type",
                                "application/gzip"))
                .on("/a", "text/html", FeedBench.page("a"))
                .on("/b", "text/html", FeedBench.page("b"));

        assertThat(bench.poll().words()).startsWith("sitemap index with 2 entries, 2 new or changed");
        assertThat(bench.documents)
                .extracting(each -> each.url().orElse(""))
                .containsExactly(bench.server.url("/b"), bench.server.url("/a"));
        assertThat(bench.server.asked("/old.xml")).isEmpty();
    }

    @Test
    void takesTheWholeStoryFromTheFeedWhereItIsThere() {
        String whole = "<p>The port of Westhaven reopened on Monday after the storm, the harbour master said, and the"
                + " ferries will follow in the course of the week if the wind allows it.</p>";
        bench.serve(FeedBench.rss(
                "<item><title>Port &amp;amp; ferries</title><link>/whole</link><dc:creator>Asha Rao</dc:creator>"
                        + "<content:encoded><![CDATA[" + whole.repeat(12) + "]]></content:encoded></item>",
                "<item><title>Start</title><link>/start</link><content:encoded><![CDATA[" + whole.repeat(12)
                        + "<p><a href='/start'>Continue reading</a></p>]]></content:encoded></item>"));
        bench.server.on("/start", "text/html", FeedBench.page("all of it"));

        bench.poll();

        assertThat(bench.server.asked("/whole")).isEmpty();
        assertThat(bench.documents).hasSize(2);
        assertThat(bench.documents.getFirst().url()).contains(bench.server.url("/whole"));
        assertThat(bench.documents.getFirst().content())
                .contains("<h1>Port &amp; ferries</h1>", "<meta name=\"author\" content=\"Asha Rao\">", whole)
                .startsWith("<!DOCTYPE html>");
        assertThat(bench.documents.getLast().content()).contains("all of it");
    }

    @Test
    void fetchesNoPageOfAFeedThatIsTakenAsItIs() {
        bench.register(FeedBench.terms(Terms.Mode.FEED));
        bench.serve(FeedBench.rss(
                "<item><title>a</title><link>/a</link><description>A port.</description></item>",
                "<item><title>b</title><guid isPermaLink='false'>b-7</guid><description>A ship.</description></item>",
                "<item><title>c</title><link>/c</link></item>"));

        Feed.Report report = bench.poll();

        assertThat(bench.documents).hasSize(2);
        assertThat(bench.documents.getFirst().content()).contains("<p>A port.</p>");
        assertThat(bench.documents.getLast().url()).isEmpty();
        assertThat(bench.documents.getLast().outletArticleId()).contains("b-7");
        assertThat(report.words()).contains("1 entry not taken: it carries no text");
        assertThat(bench.server.asked()).hasSize(1);
    }

    @Test
    void publishesAnEntryOfSuchAFeedAgainWhenItChanges() {
        bench.register(FeedBench.terms(Terms.Mode.FEED));
        String item = "<item><title>a</title><link>/a</link><description>%s</description></item>";
        bench.serve(FeedBench.rss(item.formatted("Two hurt.")));
        bench.poll();
        bench.serve(FeedBench.rss(item.formatted("Three hurt.")));
        bench.ask();
        bench.ask();

        assertThat(bench.documents).hasSize(2);
    }

    @Test
    void keepsInMindAllThatIsListedAndSomeOfWhatWas() {
        bench.register(FeedBench.terms(Terms.Mode.FEED));
        for (int round = 0; round < 4; round++) {
            String[] items = new String[600];
            for (int i = 0; i < items.length; i++) {
                items[i] = "<item><title>t</title><link>/%d/%d</link></item>".formatted(round, i);
            }
            bench.serve(FeedBench.rss(items));
            bench.ask();
            bench.clock.advance(Duration.ofHours(1));
            bench.restart();
        }

        assertThat(bench.seen.kept()).hasSize(1_500);
    }
}
