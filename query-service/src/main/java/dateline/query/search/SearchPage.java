package dateline.query.search;

import dateline.query.index.ArticleSummary;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some answers to a question.
 *
 * @param next the cursor for the page after this one; absent on the last
 */
@Schema(description = "Some answers to a question.")
public record SearchPage(
        List<Found> items,

        @Schema(description = "The cursor for the page after this one; absent on the last.")
        Optional<String> next) {

    /** An article that answers, and where in it. */
    @Schema(name = "SearchAnswer", description = "An article that answers, and where in it.")
    public record Found(ArticleSummary article, List<Snippet> snippets) {}
}
