package dateline.ingest.feed;

import static dateline.ingest.feed.FeedReader.words;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import dateline.ingest.fetch.WebAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;

/** RSS of every version and Atom, by ROME, from XML that {@link HardXml} has parsed. */
final class XmlFeeds {

    private static final Set<String> DATES =
            Set.of("pubDate", "date", "published", "updated", "issued", "modified", "created", "lastBuildDate");
    // A time without its zone would be read as if it were in London.
    private static final Pattern HAS_ZONE = Pattern.compile("(?:[Zz]|[+-]\\d{2}:?\\d{2}|\\b(?:GMT|UTC?|[ECMP][SD]T))$");

    private static final Namespace SYNDICATION = Namespace.getNamespace("http://purl.org/rss/1.0/modules/syndication/");

    private XmlFeeds() {}

    static FeedReading read(Document document, WebAddress at) {
        removeDatesWithoutZone(document.getRootElement());
        Optional<Duration> every = every(document.getRootElement());
        try {
            WireFeed wire = new WireFeedInput(false, Locale.ROOT).build(document);
            SyndFeed feed = new SyndFeedImpl(wire);
            List<FeedEntry> entries = new ArrayList<>();
            for (SyndEntry each : feed.getEntries()) {
                entries.add(entry(each, at));
            }
            return FeedReader.entries(words(wire.getFeedType()).orElse("feed"), entries, every);
        } catch (FeedException | IllegalArgumentException e) {
            return new FeedReading.NoFeed("is XML with <%s>, which is no feed that is known here"
                    .formatted(document.getRootElement().getName()));
        }
    }

    private static void removeDatesWithoutZone(Element root) {
        List<Element> dates = new ArrayList<>();
        for (Element each : root.getDescendants(Filters.element())) {
            if (DATES.contains(each.getName())
                    && !HAS_ZONE.matcher(each.getTextTrim()).find()) {
                dates.add(each);
            }
        }
        dates.forEach(Element::detach);
    }

    private static FeedEntry entry(SyndEntry entry, WebAddress at) {
        Optional<String> id = words(entry.getUri());
        return new FeedEntry(
                id,
                words(entry.getLink()).flatMap(at::resolve).or(() -> id.filter(each -> each.startsWith("http"))
                        .flatMap(at::resolve)),
                words(entry.getTitle()),
                time(entry.getPublishedDate()),
                time(entry.getUpdatedDate()),
                content(entry),
                Optional.ofNullable(entry.getDescription())
                        .map(SyndContent::getValue)
                        .flatMap(FeedReader::words),
                words(entry.getAuthor()));
    }

    private static Optional<String> content(SyndEntry entry) {
        return entry.getContents().stream()
                .map(SyndContent::getValue)
                .flatMap(each -> words(each).stream())
                .findFirst();
    }

    private static Optional<Instant> time(Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    /** What the feed says of itself; ROME reads it in some versions of RSS only. */
    private static Optional<Duration> every(Element root) {
        Element channel = root.getChildren().stream()
                .filter(each -> each.getName().equals("channel"))
                .findFirst()
                .orElse(root);
        return number(channel.getChildText("ttl")).map(Duration::ofMinutes).or(() -> words(
                        channel.getChildText("updatePeriod", SYNDICATION))
                .map(period -> period(period)
                        .dividedBy(number(channel.getChildText("updateFrequency", SYNDICATION))
                                .orElse(1L))));
    }

    private static Optional<Long> number(String text) {
        return words(text).filter(each -> each.matches("0*[1-9]\\d{0,5}")).map(Long::parseLong);
    }

    private static Duration period(String name) {
        return switch (name) {
            case "hourly" -> Duration.ofHours(1);
            case "daily" -> Duration.ofDays(1);
            case "weekly" -> Duration.ofDays(7);
            default -> Duration.ofDays(30);
        };
    }
}
