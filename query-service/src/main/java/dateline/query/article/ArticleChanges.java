package dateline.query.article;

import dateline.contracts.ArticleMessage.Change;
import dateline.contracts.ArticleMessage.Revised;
import dateline.query.article.ArticleHistory.RevisionNote;
import dateline.query.article.ArticleHistory.WithdrawalNote;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article over time: what each revision changed, newest first. Of a revision that its source took back, no words.
 *
 * @param changes one for each revision and each withdrawal
 */
@Schema(description = "An article over time: what each revision changed.")
public record ArticleChanges(
        String articleId,
        @Schema(description = "Newest first.") List<Step> changes) {

    public ArticleChanges {
        changes = List.copyOf(changes);
    }

    /**
     * What one revision did.
     *
     * @param change what it changed; absent in the first, and once it is withdrawn
     * @param withdrawn why the source took the article back, if that is what this revision is
     */
    @Schema(name = "RevisionStep", description = "What one revision did.")
    public record Step(
            int revision,
            Instant learnedAt,

            @Schema(description = "What it changed; absent in the first, and once it is withdrawn.")
            Optional<Change> change,

            @Schema(description = "Why the source took the article back, if that is what this revision is.")
            Optional<String> withdrawn) {}

    static ArticleChanges of(ArticleHistory history, Map<RevisionKey, Revised> texts) {
        Stream<Step> revisions = history.revisions().stream().map(note -> step(note, history, texts));
        Stream<Step> withdrawals = history.withdrawals().stream().map(ArticleChanges::step);
        return new ArticleChanges(
                history.articleId(),
                Stream.concat(revisions, withdrawals)
                        .sorted(Comparator.comparingInt(Step::revision).reversed())
                        .toList());
    }

    private static Step step(RevisionNote note, ArticleHistory history, Map<RevisionKey, Revised> texts) {
        Optional<Change> change = Optional.ofNullable(texts.get(new RevisionKey(history.articleId(), note.revision())))
                .flatMap(Revised::change);
        return new Step(note.revision(), note.learnedAt(), change, Optional.empty());
    }

    private static Step step(WithdrawalNote note) {
        return new Step(note.revision(), note.learnedAt(), Optional.empty(), Optional.of(note.reason()));
    }
}
