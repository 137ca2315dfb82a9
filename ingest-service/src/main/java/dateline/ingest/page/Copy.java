package dateline.ingest.page;

import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.Caption;
import dateline.contracts.ArticleMessage.Furniture;
import dateline.contracts.Known;
import dateline.contracts.ReportedTime;
import dateline.contracts.Span;
import java.util.List;
import java.util.Optional;

/**
 * One article as a document tells it, before it has an id or a revision. The fields mean what they mean in {@link
 * dateline.contracts.ArticleMessage.Revised}.
 */
public record Copy(
        Known outlet,
        Optional<String> url,
        Optional<String> outletArticleId,
        Optional<Known> section,
        Known language,
        String headline,
        Optional<ReportedTime> published,
        Optional<ReportedTime> modified,
        Optional<ReportedTime> printed,
        List<String> authors,
        Optional<Span> dateline,
        List<String> keywords,
        Optional<Known> image,
        Optional<Known> pageKind,
        String text,
        List<Block> blocks,
        List<Caption> captions,
        List<Furniture> furniture) {

    public Copy {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        blocks = List.copyOf(blocks);
        captions = List.copyOf(captions);
        furniture = List.copyOf(furniture);
    }
}
