package dateline.ingest.page;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.DocumentMessage;
import dateline.contracts.Known;
import dateline.contracts.Limits;
import dateline.contracts.ReportedTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Reads a document into an article. The steps, top to bottom: find what stands on the page, weigh it against what the
 * sender says of it, and set the words into one text.
 *
 * <p>The same document always gives the same article: no clock, no network and no state between documents.
 */
public final class PageReader {

    // "The port of Westhaven reopened on Monday." has 42; what is shorter is a label.
    private static final int SHORTEST_SENTENCE = 25;

    private PageReader() {}

    /** What a document holds. */
    public static PageReading read(DocumentMessage document) {
        Findings found = findings(document);
        if (found.pageKind().filter(PageKinds::hasNoArticle).isPresent()
                || found.headline().isEmpty()
                || !hasSentence(found)) {
            return new PageReading.NoArticle("content: no article; it seems to be " + seemsToBe(found));
        }
        Layout layout = Layout.of(found.headline().get(), found.lines());
        int characters = layout.text().codePointCount(0, layout.text().length());
        if (characters > Limits.ARTICLE_CHARACTERS) {
            return new PageReading.TooLarge("content: the article has %,d characters; at most %,d are taken"
                    .formatted(characters, Limits.ARTICLE_CHARACTERS));
        }
        return new PageReading.Article(copy(document, found, layout));
    }

    /** What stands on a web page, article or not. */
    public static PageContents contents(String html, Optional<String> url) {
        return PageContents.of(HtmlReader.read(html, url, Optional.empty()));
    }

    private static Findings findings(DocumentMessage document) {
        // A zone that nobody knows is no help to whoever reads the time.
        Optional<String> zone = document.zone().filter(ZoneId.getAvailableZoneIds()::contains);
        return document.mediaType().equals("text/html")
                ? HtmlReader.read(document.content(), document.url(), zone)
                : PrintableReader.read(document.content(), document.url(), zone);
    }

    private static String seemsToBe(Findings found) {
        return found.pageKind()
                .filter(kind -> !kind.value().equals("article"))
                .map(kind -> "%s %s page: %s"
                        .formatted("aeio".indexOf(kind.value().charAt(0)) < 0 ? "a" : "an", kind.value(), kind.basis()))
                .orElseGet(found::seemsToBe);
    }

    private static boolean hasSentence(Findings found) {
        return found.lines().stream()
                .filter(Line::isBody)
                .filter(line -> line.kind() != BlockKind.SUBHEAD)
                .anyMatch(line -> line.text().codePointCount(0, line.text().length()) >= SHORTEST_SENTENCE);
    }

    private static Copy copy(DocumentMessage document, Findings found, Layout layout) {
        Optional<String> url = Addresses.canonical(document.url(), found.address());
        return new Copy(
                outlet(document, found, url),
                url,
                document.outletArticleId().flatMap(CleanText::value).or(() -> url.flatMap(Addresses::ownNumber)),
                section(document, found, url),
                language(document, found, layout),
                found.headline().orElseThrow(),
                document.publishedAt().map(PageReader::fromSender).or(found::published),
                found.modified(),
                found.printed(),
                found.authors(),
                layout.dateline(),
                found.keywords(),
                found.image(),
                found.pageKind(),
                layout.text(),
                layout.blocks(),
                layout.captions(),
                found.furniture());
    }

    private static ReportedTime fromSender(Instant time) {
        return new ReportedTime(time.toString(), Optional.empty(), "sender");
    }

    private static Known outlet(DocumentMessage document, Findings found, Optional<String> url) {
        return fromSender(document.outlet())
                .or(found::outlet)
                .or(() -> url.map(Addresses::host).map(host -> new Known(host.replaceFirst("^www\\.", ""), "host")))
                .orElseGet(() -> new Known("unknown", "nobody says"));
    }

    private static Optional<Known> section(DocumentMessage document, Findings found, Optional<String> url) {
        return fromSender(document.section()).or(found::section).or(() -> url.flatMap(Sections::of));
    }

    private static Known language(DocumentMessage document, Findings found, Layout layout) {
        return fromSender(document.language())
                .or(found::language)
                .or(() -> LanguageFinder.of(layout.text()).map(tag -> new Known(tag, "words of the text")))
                .orElseGet(() -> new Known("und", "cannot be told from the words"));
    }

    private static Optional<Known> fromSender(Optional<String> value) {
        return value.flatMap(CleanText::value).map(words -> new Known(words, "sender"));
    }
}
