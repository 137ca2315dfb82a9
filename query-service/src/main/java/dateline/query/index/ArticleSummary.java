package dateline.query.index;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.Known;
import dateline.contracts.ReportedTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article in a list: its newest revision, in short.
 *
 * @param outlet name of the outlet
 * @param order where it stands in lists, and why there
 * @param lead the start of the first body paragraph, at most 300 characters; empty if there is none
 * @param analysed whether the facts of this revision are known
 * @param counts how many facts of each kind; all zero until analysed
 */
@Schema(description = "An article in a list: its newest revision, in short.")
public record ArticleSummary(
        @Schema(examples = "a0h2v9rz5tq8m3c7w1x4k6n8p2d") String articleId,

        @Schema(description = "Number of the newest revision, from 1.", examples = "2")
        int revision,

        String headline,
        @Schema(description = "Name of the outlet.") String outlet,
        @Schema(description = "Canonical address.") Optional<String> url,
        @Schema(description = "The section it stood in.") Optional<String> section,

        @Schema(description = "BCP 47 tag; und if it could not be told.", examples = "en")
        String language,

        Optional<ReportedTime> published,
        @Schema(description = "When it came to us.") Instant learnedAt,
        OrderTime order,

        @Schema(description = "Names in the byline, in order.")
        List<String> authors,

        @Schema(description = "The start of the first body paragraph, at most 300 characters.")
        String lead,

        @Schema(description = "Whether the facts of this revision are known yet.")
        boolean analysed,

        Counts counts) {

    private static final int LEAD_CHARACTERS = 300;

    public ArticleSummary {
        authors = List.copyOf(authors);
    }

    /** How many facts of each kind an article has; entities, not their mentions. */
    @Schema(name = "ArticleCounts", description = "How many facts of each kind; all zero until analysed.")
    public record Counts(int people, int organisations, int places, int dates, int quotes, int figures, int events) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

        static Counts of(AnalysisMessage facts) {
            return new Counts(
                    entities(facts, EntityKind.PERSON),
                    entities(facts, EntityKind.ORGANISATION),
                    entities(facts, EntityKind.PLACE),
                    facts.dates().size(),
                    facts.quotes().size(),
                    facts.figures().size(),
                    facts.events().map(List::size).orElse(0));
        }

        private static int entities(AnalysisMessage facts, EntityKind kind) {
            return (int) facts.entities().stream()
                    .map(Entity::kind)
                    .filter(kind::equals)
                    .count();
        }
    }

    /** Sums up a revision, with its facts if they are known. */
    public static ArticleSummary of(Revised article, Optional<AnalysisMessage> facts) {
        return new ArticleSummary(
                article.articleId(),
                article.revision(),
                article.headline(),
                article.outlet().value(),
                article.url(),
                article.section().map(Known::value),
                article.language().value(),
                article.published(),
                article.learnedAt(),
                OrderTime.of(article.published(), article.learnedAt()),
                article.authors(),
                lead(article),
                facts.isPresent(),
                facts.map(Counts::of).orElse(Counts.NONE));
    }

    private static String lead(Revised article) {
        return article.blocks().stream()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                .findFirst()
                .map(block -> shortened(words(article.text(), block)))
                .orElse("");
    }

    private static String words(String text, Block block) {
        int start = text.offsetByCodePoints(0, block.start());
        return text.substring(start, text.offsetByCodePoints(start, block.end() - block.start()));
    }

    private static String shortened(String paragraph) {
        if (paragraph.codePointCount(0, paragraph.length()) <= LEAD_CHARACTERS) {
            return paragraph;
        }
        String cut = paragraph.substring(0, paragraph.offsetByCodePoints(0, LEAD_CHARACTERS - 1));
        int space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut) + "…";
    }
}
