package dateline.ingest.feed;

import static dateline.ingest.feed.FeedReader.words;

import dateline.ingest.fetch.WebAddress;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Element;

/**
 * News sitemaps and their indexes. A sitemap may list all that a site ever published; only what its dates say to be of
 * the last days is news, and the rest is left alone.
 */
final class Sitemaps {

    private static final Duration NEWS = Duration.ofDays(3);
    // One of the news, or one for each of the last days.
    private static final int MOST_SITEMAPS = 4;

    private Sitemaps() {}

    static FeedReading entries(Element urlset, WebAddress at, Instant now) {
        List<FeedEntry> entries = children(urlset, "url")
                .flatMap(url -> entry(url, at, now).stream())
                .toList();
        return FeedReader.entries("sitemap", entries, Optional.empty());
    }

    private static Optional<FeedEntry> entry(Element url, WebAddress at, Instant now) {
        Optional<Element> news = children(url, "news").findFirst();
        Optional<String> publication = news.flatMap(each -> text(each, "publication_date"));
        Optional<String> modified = text(url, "lastmod");
        Optional<Instant> newest = Stream.of(publication, modified)
                .flatMap(Optional::stream)
                .flatMap(each -> earliest(each).stream())
                .max(Comparator.naturalOrder());
        boolean isNews = newest.map(each -> each.isAfter(now.minus(NEWS))).orElse(news.isPresent());
        return text(url, "loc")
                .flatMap(at::resolve)
                .filter(page -> isNews)
                .map(page -> new FeedEntry(
                        Optional.empty(),
                        Optional.of(page),
                        news.flatMap(each -> text(each, "title")),
                        publication.flatMap(Sitemaps::exact),
                        modified.flatMap(Sitemaps::earliest),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    static FeedReading index(Element index, WebAddress at, Instant now) {
        record Listed(WebAddress address, Optional<Instant> modified) {}
        List<Listed> listed = new ArrayList<>(children(index, "sitemap")
                .flatMap(each -> text(each, "loc")
                        .flatMap(at::resolve)
                        .map(address ->
                                new Listed(address, text(each, "lastmod").flatMap(Sitemaps::earliest)))
                        .stream())
                .filter(each -> each.modified()
                        .map(time -> time.isAfter(now.minus(NEWS)))
                        .orElse(true))
                .toList());
        listed.sort(Comparator.comparing((Listed each) -> !each.address().path().contains("news"))
                .thenComparing(each -> each.modified().orElse(Instant.EPOCH), Comparator.reverseOrder()));
        return new FeedReading.Index(
                listed.stream().limit(MOST_SITEMAPS).map(Listed::address).toList());
    }

    private static Stream<Element> children(Element parent, String name) {
        return parent.getChildren().stream().filter(each -> each.getName().equals(name));
    }

    private static Optional<String> text(Element parent, String name) {
        return children(parent, name).findFirst().map(Element::getText).flatMap(each -> words(each));
    }

    private static Optional<Instant> exact(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> earliest(String text) {
        return exact(text).or(() -> {
            try {
                String day = text.substring(0, Math.min(10, text.length()));
                return Optional.of(LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }
}
