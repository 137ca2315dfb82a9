package dateline.query.fact;

import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.Known;
import dateline.contracts.ReportedTime;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The article that a fact was read in, in short.
 *
 * @param revision the newest; a fact of an older one is in no list
 * @param outlet name of the outlet
 */
@Schema(description = "The article that the fact was read in, in short.")
public record FactArticle(
        @Schema(examples = "a0h2v9rz5tq8m3c7w1x4k6n8p2d") String articleId,

        @Schema(description = "Number of the newest revision, from 1.", examples = "2")
        int revision,

        String headline,
        @Schema(description = "Name of the outlet.") String outlet,
        @Schema(description = "The section it stood in.") Optional<String> section,

        @Schema(description = "BCP 47 tag; und if it could not be told.", examples = "en")
        Optional<String> language,

        @Schema(description = "Canonical address.") Optional<String> url,
        Optional<ReportedTime> published,

        @Schema(description = "When the document of that revision came to us.")
        Instant learnedAt) {

    public static FactArticle of(Revised article) {
        return new FactArticle(
                article.articleId(),
                article.revision(),
                article.headline(),
                article.outlet().value(),
                article.section().map(Known::value),
                Optional.of(article.language().value()),
                article.url(),
                article.published(),
                article.learnedAt());
    }
}
