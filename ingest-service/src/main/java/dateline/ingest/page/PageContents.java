package dateline.ingest.page;

import dateline.contracts.ReportedTime;
import java.util.List;
import java.util.Optional;

/**
 * What was found on a page, whether or not it makes an article: what benchmarks of page reading ask for.
 *
 * @param body subheads, paragraphs, list items and quotations in reading order, without headline and captions
 */
public record PageContents(
        Optional<String> headline,
        List<String> body,
        Optional<ReportedTime> published,
        Optional<ReportedTime> modified,
        List<String> authors,
        List<String> keywords) {

    public PageContents {
        body = List.copyOf(body);
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }

    static PageContents of(Findings found) {
        return new PageContents(
                found.headline(),
                found.lines().stream().filter(Line::isBody).map(Line::text).toList(),
                found.published(),
                found.modified(),
                found.authors(),
                found.keywords());
    }

    /** The body as one text, a blank line between two of its blocks. */
    public String bodyText() {
        return String.join("\n\n", body);
    }
}
