package dateline.ingest.feed;

import dateline.contracts.PageBytes;
import dateline.ingest.fetch.WebAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads a feed, whatever its server calls it: the bytes decide. RSS, Atom, JSON Feed and sitemaps are read; of a page
 * that is none of these it is said what it is.
 */
final class FeedReader {

    /** More than any front page lists; what comes after is old or a mistake. */
    static final int MOST_ENTRIES = 1_000;

    // Clocks differ. What is dated later than this was not published then.
    private static final Duration SKEW = Duration.ofHours(1);

    private static final Pattern HTML =
            Pattern.compile("(?is)^(?><\\?xml[^>]*>|<!--.*?-->|\\s)*+<(?:!doctype\\s+html|html|head|body)\\b.*");

    private FeedReader() {}

    /**
     * Reads a feed.
     *
     * @param charset that the server named
     * @param at where it was got; links are taken from there
     * @param now decides which entries of a sitemap are news
     */
    static FeedReading read(byte[] body, Optional<String> charset, WebAddress at, Instant now) {
        FeedReading reading = judge(body, charset, at, now);
        if (!(reading instanceof FeedReading.Entries(String kind, var entries, int listed, var every))) {
            return reading;
        }
        Instant latest = now.plus(SKEW);
        return new FeedReading.Entries(
                kind, entries.stream().map(each -> each.notAfter(latest)).toList(), listed, every);
    }

    private static FeedReading judge(byte[] body, Optional<String> charset, WebAddress at, Instant now) {
        String text = withoutStart(PageBytes.decode(body, charset).text());
        if (text.isEmpty()) {
            return new FeedReading.NoFeed("is empty");
        }
        if (text.startsWith("{")) {
            return JsonFeeds.read(text, at);
        }
        if (!text.startsWith("<")) {
            return new FeedReading.NoFeed("is neither XML nor JSON");
        }
        if (HTML.matcher(text.substring(0, Math.min(text.length(), 2_000))).matches()) {
            return new FeedReading.NoFeed("is an HTML page" + namedFeed(text, at));
        }
        try {
            return fromXml(HardXml.parse(text), at, now);
        } catch (HardXml.Broken e) {
            return new FeedReading.NoFeed(e.getMessage());
        }
    }

    private static FeedReading fromXml(Document document, WebAddress at, Instant now) {
        return switch (document.getRootElement().getName()) {
            case "urlset" -> Sitemaps.entries(document.getRootElement(), at, now);
            case "sitemapindex" -> Sitemaps.index(document.getRootElement(), at, now);
            default -> XmlFeeds.read(document, at);
        };
    }

    private static String withoutStart(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == '\uFEFF' || text.charAt(start) <= ' ')) {
            start++;
        }
        return text.substring(start);
    }

    // Who registers the address of a front page is told what to register instead.
    private static String namedFeed(String html, WebAddress at) {
        Element link = Jsoup.parse(html)
                .selectFirst("link[rel~=alternate][href][type~=(?i)application/(rss\\+xml|atom\\+xml|feed\\+json)]");
        return Optional.ofNullable(link)
                .flatMap(each -> at.resolve(each.attr("href")))
                .map(address -> ", which names a feed: " + address)
                .orElse("");
    }

    /** Entries as a reading has them: each page once, and no more than are looked at. */
    static FeedReading.Entries entries(String kind, List<FeedEntry> listed, Optional<Duration> every) {
        Map<String, FeedEntry> once = new LinkedHashMap<>();
        for (FeedEntry each : listed) {
            if (once.size() < MOST_ENTRIES) {
                once.putIfAbsent(each.key(), each);
            }
        }
        return new FeedReading.Entries(kind, List.copyOf(once.values()), listed.size(), every);
    }

    /** A text that is there and says something. */
    static Optional<String> words(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty());
    }
}
