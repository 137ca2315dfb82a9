package dateline.ingest.page;

import dateline.contracts.ReportedTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was found on a page, whether or not it makes an article: what benchmarks of page reading ask for.
 *
 * @param body subheads, paragraphs, list items and quotations in reading order, without headline and captions
 * @param text the same without what sums up the story between headline and text
 */
public record PageContents(
        Optional<String> headline,
        List<String> body,
        List<String> text,
        Optional<ReportedTime> published,
        Optional<ReportedTime> modified,
        List<String> authors,
        List<String> keywords) {

    public PageContents {
        body = List.copyOf(body);
        text = List.copyOf(text);
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }

    static PageContents of(Findings found) {
        return new PageContents(
                found.headline(),
                texts(found, line -> true),
                texts(found, line -> !line.lead()),
                found.published(),
                found.modified(),
                found.authors(),
                found.keywords());
    }

    private static List<String> texts(Findings found, Predicate<Line> which) {
        return found.lines().stream()
                .filter(Line::isBody)
                .filter(which)
                .map(Line::text)
                .toList();
    }

    /** The body as one text, a blank line between two of its blocks. */
    public String bodyText() {
        return String.join("\n\n", body);
    }
}
