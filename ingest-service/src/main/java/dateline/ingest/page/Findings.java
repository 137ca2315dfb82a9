package dateline.ingest.page;

import dateline.contracts.ArticleMessage.Furniture;
import dateline.contracts.Known;
import dateline.contracts.ReportedTime;
import java.util.List;
import java.util.Optional;

/**
 * What stands on one page, before it is weighed against what its sender says.
 *
 * @param lines captions, credits and body in reading order; the headline is not among them
 * @param address where the page says that it stands, as written there
 * @param seemsToBe what the page is, should there be no article in it
 */
record Findings(
        Optional<String> headline,
        List<Line> lines,
        Optional<String> address,
        Optional<Known> outlet,
        Optional<Known> section,
        Optional<Known> language,
        Optional<ReportedTime> published,
        Optional<ReportedTime> modified,
        Optional<ReportedTime> printed,
        List<String> authors,
        List<String> keywords,
        Optional<Known> image,
        Optional<Known> pageKind,
        List<Furniture> furniture,
        String seemsToBe) {

    Findings {
        lines = List.copyOf(lines);
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        furniture = List.copyOf(furniture);
    }
}
