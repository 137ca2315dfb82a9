package dateline.query.article;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.ArticleMessage.Revised;
import dateline.query.article.ArticleHistory.WithdrawalNote;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Fetches articles from the stores, and says in which state they are. */
@ApplicationScoped
public class Bookshelf {

    private final ArticleStore histories;
    private final RevisionStore revisions;
    private final AnalysisStore analyses;

    Bookshelf(ArticleStore histories, RevisionStore revisions, AnalysisStore analyses) {
        this.histories = histories;
        this.revisions = revisions;
        this.analyses = analyses;
    }

    /** What is found under an article's id. */
    public sealed interface Found {

        /** No message about this article has come. */
        record Nothing() implements Found {}

        /** The article is here, this revision is not. */
        record NoSuchRevision(int latestRevision) implements Found {}

        /** The source took it back. */
        record Withdrawn(ArticleHistory history, WithdrawalNote withdrawal) implements Found {}

        /** Here it is; facts are absent until it has been read for them. */
        record Readable(Revised article, ArticleHistory history, Optional<AnalysisMessage> facts) implements Found {}
    }

    /**
     * Fetches one.
     *
     * @param revision its number; the newest that may be read if empty
     */
    public Found fetch(String articleId, Optional<Integer> revision) {
        return histories
                .find(articleId)
                .map(history -> fetch(history, revision))
                .orElseGet(Found.Nothing::new);
    }

    /** What the revisions of an article changed; empty if no message about it has come. */
    public Optional<ArticleChanges> changes(String articleId) {
        return histories.find(articleId).map(history -> {
            List<RevisionKey> keys = history.revisions().stream()
                    .map(note -> new RevisionKey(articleId, note.revision()))
                    .toList();
            return ArticleChanges.of(history, revisions.findAll(keys));
        });
    }

    private Found fetch(ArticleHistory history, Optional<Integer> wanted) {
        Optional<Integer> number = wanted.or(history::newest);
        if (history.withdrawal().isPresent() && (number.isEmpty() || history.isWithdrawn(number.get()))) {
            return new Found.Withdrawn(history, history.withdrawal().get());
        }
        return number.map(revision -> new RevisionKey(history.articleId(), revision))
                .flatMap(key -> revisions.find(key).map(article -> readable(article, history)))
                .orElseGet(() -> new Found.NoSuchRevision(history.latestRevision()));
    }

    private Found readable(Revised article, ArticleHistory history) {
        return new Found.Readable(article, history, analyses.find(article));
    }
}
