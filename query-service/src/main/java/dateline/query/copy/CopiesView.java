package dateline.query.copy;

import dateline.query.index.ArticleSummary;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The other printings of an article.
 *
 * @param origin the printing that the others were most likely taken from, the article itself or a copy; absent if there
 *     are no copies
 * @param agency an agency that a printing names and whose own article is not among them
 * @param copies earliest first
 * @param outlets under which names the text was printed, each once, in the order of the alphabet. However many, they
 *     are one source
 */
@Schema(name = "ArticleCopies", description = "The other printings of an article.")
public record CopiesView(
        @Schema(examples = "a0h2v9rz5tq8m3c7w1x4k6n8p2d") String articleId,

        @Schema(description = "Absent if there are no copies. It may be the article itself.")
        Optional<Origin> origin,

        @Schema(description = "An agency that a printing names, and whose own article is not among them.")
        Optional<Credit> agency,

        @Schema(description = "Earliest first.") List<Copy> copies,

        @Schema(
                description =
                        "Under which names the text was printed, each once, in the order of the alphabet. However many, they are one source.")
        List<String> outlets) {

    public CopiesView {
        copies = List.copyOf(copies);
        outlets = List.copyOf(outlets);
    }

    static CopiesView none(ArticleSummary article) {
        return new CopiesView(
                article.articleId(), Optional.empty(), Optional.empty(), List.of(), List.of(article.outlet()));
    }
}
