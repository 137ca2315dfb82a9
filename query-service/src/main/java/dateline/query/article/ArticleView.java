package dateline.query.article;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.Figure;
import dateline.contracts.AnalysisMessage.Gap;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.AnalysisMessage.Reader;
import dateline.contracts.AnalysisMessage.Sentence;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.Caption;
import dateline.contracts.ArticleMessage.Change;
import dateline.contracts.ArticleMessage.ChangeKind;
import dateline.contracts.ArticleMessage.Furniture;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.Event;
import dateline.contracts.Known;
import dateline.contracts.ReportedTime;
import dateline.contracts.Span;
import dateline.query.article.ArticleHistory.RevisionNote;
import dateline.query.article.ArticleHistory.WithdrawalNote;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as it is read: with its words and facts, or with the reason why it was taken back. */
public sealed interface ArticleView {

    /** An article that its source took back: that it was, and why, and nothing it said. */
    @Schema(name = "WithdrawnArticle", description = "An article that its source took back: why, and nothing it said.")
    record Withdrawn(
            String articleId,

            @Schema(description = "The highest revision that is known.")
            int latestRevision,

            Withdrawal withdrawn,
            @Schema(description = "Newest first.") List<Revision> revisions)
            implements ArticleView {}

    /** One revision of an article, with its facts if they are known. */
    @Schema(name = "Article", description = "One revision of an article, with its facts if they are known.")
    record Readable(
            @Schema(examples = "a0h2v9rz5tq8m3c7w1x4k6n8p2d")
            String articleId,

            int revision,

            @Schema(description = "The highest revision that is known.")
            int latestRevision,

            @Schema(description = "The document that this revision was read from.")
            String documentId,

            @Schema(description = "SHA-256 of the text.") String contentHash,

            @Schema(description = "When the document came to us.")
            Instant learnedAt,

            Known outlet,
            @Schema(description = "Canonical address.") Optional<String> url,
            Optional<String> outletArticleId,
            Optional<Known> section,

            @Schema(description = "BCP 47 tag; und if it could not be told.")
            Known language,

            String headline,
            Optional<ReportedTime> published,
            Optional<ReportedTime> modified,

            @Schema(description = "When the printable form was made, as its printed line says.")
            Optional<ReportedTime> printed,

            List<String> authors,

            @Schema(description = "The place and agency before the first words.")
            Optional<Span> dateline,

            List<String> keywords,

            @Schema(description = "Address of the picture that stands for the article.")
            Optional<Known> image,

            @Schema(
                    description =
                            "What the page is, and how that shows: article, paywalled (only the free part was there), liveblog, gallery or video.")
            Optional<Known> pageKind,

            @Schema(description = "All words, in reading order; every offset counts code points of it.")
            String text,

            @Schema(description = "What each stretch of the text is.")
            List<Block> blocks,

            List<Caption> captions,

            @Schema(description = "What stood on the page and is not part of the article.")
            List<Furniture> furniture,

            @Schema(description = "What is other than in the revision before; absent in the first.")
            Optional<Change> change,

            @Schema(description = "Newest first.") List<Revision> revisions,
            Optional<Facts> facts,

            @Schema(description = "True, and facts absent, until this revision has been read for facts.")
            Optional<Boolean> factsPending)
            implements ArticleView {}

    /** One revision in a list of them. */
    @Schema(
            name = "ArticleRevision",
            description = "One revision, in short: a text, or that the article was taken back.")
    record Revision(
            int revision,
            Instant learnedAt,

            @Schema(description = "Absent once the revision is withdrawn.")
            Optional<String> headline,

            @Schema(description = "Why it was made; absent in the first.")
            Optional<ChangeKind> change,

            @Schema(description = "Why the source took the article back, if that is what this revision is.")
            Optional<String> withdrawn,

            Optional<String> contentHash,
            Optional<String> documentId) {

        static Revision of(RevisionNote note) {
            return new Revision(
                    note.revision(),
                    note.learnedAt(),
                    note.headline(),
                    note.change(),
                    Optional.empty(),
                    Optional.of(note.contentHash()),
                    Optional.of(note.documentId()));
        }

        static Revision of(WithdrawalNote note) {
            return new Revision(
                    note.revision(),
                    note.learnedAt(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(note.reason()),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** Why an article was taken back. */
    @Schema(description = "Why an article was taken back.")
    record Withdrawal(int revision, String reason, Instant learnedAt) {

        static Withdrawal of(WithdrawalNote note) {
            return new Withdrawal(note.revision(), note.reason(), note.learnedAt());
        }
    }

    /** What was read in a revision. */
    @Schema(description = "What was read in a revision; every fact carries the words that support it.")
    record Facts(
            @Schema(description = "What read it, in which version.")
            Reader reader,

            List<Sentence> sentences,
            List<Entity> entities,
            List<TimeExpression> dates,
            List<Quote> quotes,
            List<Figure> figures,

            @Schema(description = "Layers that could not be read, and why.")
            List<Gap> gaps,

            @Schema(description = "The places it names, resolved; absent if they were not read.")
            Optional<Places> places,

            @Schema(description = "Who acts and speaks in it; absent if they were not read.")
            Optional<List<Actor>> actors,

            @Schema(description = "What happened, who did it to whom; absent if it was not read.")
            Optional<List<Event>> events) {

        static Facts of(AnalysisMessage message) {
            return new Facts(
                    message.reader(),
                    message.sentences(),
                    message.entities(),
                    message.dates(),
                    message.quotes(),
                    message.figures(),
                    message.gaps(),
                    message.places(),
                    message.actors(),
                    message.events());
        }
    }

    static ArticleView withdrawn(ArticleHistory history, WithdrawalNote withdrawal) {
        return new Withdrawn(
                history.articleId(), history.latestRevision(), Withdrawal.of(withdrawal), revisions(history));
    }

    static ArticleView of(Revised article, ArticleHistory history, Optional<AnalysisMessage> facts) {
        return new Readable(
                article.articleId(),
                article.revision(),
                history.latestRevision(),
                article.documentId(),
                article.contentHash(),
                article.learnedAt(),
                article.outlet(),
                article.url(),
                article.outletArticleId(),
                article.section(),
                article.language(),
                article.headline(),
                article.published(),
                article.modified(),
                article.printed(),
                article.authors(),
                article.dateline(),
                article.keywords(),
                article.image(),
                article.pageKind(),
                article.text(),
                article.blocks(),
                article.captions(),
                article.furniture(),
                article.change(),
                revisions(history),
                facts.map(Facts::of),
                facts.isPresent() ? Optional.empty() : Optional.of(true));
    }

    private static List<Revision> revisions(ArticleHistory history) {
        return Stream.concat(
                        history.revisions().stream().map(Revision::of),
                        history.withdrawals().stream().map(Revision::of))
                .sorted(Comparator.comparingInt(Revision::revision).reversed())
                .toList();
    }
}
