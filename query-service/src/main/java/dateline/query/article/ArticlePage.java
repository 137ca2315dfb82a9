package dateline.query.article;

import dateline.query.index.ArticleSummary;
import dateline.query.list.Explained;
import dateline.query.list.FacetCount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some articles of a list.
 *
 * @param next the cursor for the page after this one; absent on the last
 */
@Schema(description = "Some articles of a list.")
public record ArticlePage(
        List<Listed> items,

        @Schema(description = "The cursor for the page after this one; absent on the last.")
        Optional<String> next,

        @Schema(description = "How many there are in all, if facets are asked for.")
        Optional<Integer> total,

        @Schema(description = "Counts by each parameter that facets names.")
        Optional<Map<String, List<FacetCount>>> facets) {
    /** An article of a list. */
    @Schema(
            name = "ListedArticle",
            allOf = {ArticleSummary.class, Explained.class})
    public record Listed() {}
}
