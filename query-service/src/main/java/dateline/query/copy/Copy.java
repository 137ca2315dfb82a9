package dateline.query.copy;

import dateline.query.index.ArticleSummary;
import dateline.query.likeness.Likeness;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another printing of an article.
 *
 * @param contained how much of the shorter of the two is in the longer one, from 0 to 1
 * @param similarity what the two have in common, of all that either has, from 0 to 1
 */
@Schema(description = "Another printing of the article.")
public record Copy(
        ArticleSummary article,

        @Schema(
                description = "How much of the shorter of the two is in the longer one, from 0 to 1.",
                examples = "0.956")
        double contained,

        @Schema(description = "What the two have in common, of all that either has, from 0 to 1.", examples = "0.757")
        double similarity) {

    static Copy of(ArticleSummary article, Likeness likeness) {
        return new Copy(article, rounded(likeness.contained()), rounded(likeness.similarity()));
    }

    private static double rounded(double share) {
        return Math.round(share * 1_000) / 1_000.0;
    }
}
