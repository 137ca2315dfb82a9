package dateline.query.comment;

import dateline.contracts.DecisionMessage;
import dateline.contracts.ModerationMessage;
import dateline.query.article.ArticleHistory;
import dateline.query.article.ArticleStore;
import dateline.query.article.Bookshelf;
import dateline.query.index.CommentIndex;
import dateline.query.index.IndexedComment;
import dateline.query.index.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Comments as they are decided: stored first, then indexed, so that what is listed can be read. */
@ApplicationScoped
public class Comments {

    private final CommentStore store;
    private final CommentIndex index;
    private final ArticleStore articles;
    private final Bookshelf bookshelf;

    Comments(CommentStore store, CommentIndex index, ArticleStore articles, Bookshelf bookshelf) {
        this.store = store;
        this.index = index;
        this.articles = articles;
        this.bookshelf = bookshelf;
    }

    /** Takes decisions, in the order of the topic. Taking one again changes nothing. */
    public void take(List<DecisionMessage> decisions) {
        index.put(store.keep(decisions).stream().map(Comments::indexed).toList());
    }

    private static IndexedComment indexed(DecisionMessage comment) {
        return new IndexedComment(
                comment.commentId(),
                comment.articleId(),
                comment.state().isPublic(),
                comment.state().waits(),
                comment.risk() == DecisionMessage.Risk.HIGH,
                comment.receivedAt().toEpochMilli(),
                comment.state().allows(ModerationMessage.Action.REDUCE)
                        ? OptionalLong.of(comment.steps().getLast().at().toEpochMilli())
                        : OptionalLong.empty(),
                comment.unansweredSince().stream()
                        .mapToLong(Instant::toEpochMilli)
                        .findFirst(),
                Tallies.marks(comment));
    }

    Optional<DecisionMessage> find(String commentId) {
        return store.find(commentId);
    }

    /** What readers see under an article, oldest first. */
    List<DecisionMessage> shown(List<Place> places) {
        return store.findAll(places.stream().map(Place::key).toList()).stream()
                .filter(each -> each.state().isPublic())
                .toList();
    }

    List<Place> places(String articleId, Optional<Place> after, int limit) {
        return index.shown(articleId, after, limit);
    }

    int countShown(String articleId) {
        return index.countShown(articleId);
    }

    /** What waits for a moderator: grave things first, and the oldest first. */
    List<DecisionMessage> waiting(int limit) {
        return store.findAll(index.waiting(limit)).stream()
                .filter(each -> each.state().waits())
                .toList();
    }

    /** What was refused or taken back before some time and still has its words, as far as that is known here. */
    List<DecisionMessage> reducible(Instant before, int limit) {
        return store.findAll(index.refusedBefore(before.toEpochMilli(), limit)).stream()
                .filter(each -> each.state().allows(ModerationMessage.Action.REDUCE))
                .toList();
    }

    /** What waits for its writer's answer to a letter since before some time, as far as that is known here. */
    List<DecisionMessage> unanswered(Instant before, int limit) {
        return store.findAll(index.askedBefore(before.toEpochMilli(), limit)).stream()
                .filter(each -> each.unansweredSince().filter(before::isAfter).isPresent())
                .toList();
    }

    /** How many comments have each of the marks of {@link Tallies}. */
    Map<String, Long> tallies() {
        return index.tallies();
    }

    int countWaiting() {
        return index.countWaiting();
    }

    /** An article that comments may stand under, or stood under; empty if no message about it has come. */
    Optional<ArticleHistory> article(String articleId) {
        return articles.find(articleId);
    }

    /** What the article is called; empty if it cannot be read. */
    Optional<String> headline(String articleId) {
        return bookshelf.fetch(articleId, Optional.empty()) instanceof Bookshelf.Found.Readable readable
                ? Optional.of(readable.article().headline())
                : Optional.empty();
    }
}
