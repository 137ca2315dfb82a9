package dateline.query.projection;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.ArticleMessage;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.ArticleMessage.Withdrawn;
import dateline.query.actor.ActorView;
import dateline.query.article.AnalysisStore;
import dateline.query.article.ArticleHistory;
import dateline.query.article.ArticleKind;
import dateline.query.article.ArticleStore;
import dateline.query.article.RevisionKey;
import dateline.query.article.RevisionStore;
import dateline.query.event.EventView;
import dateline.query.figure.FigureView;
import dateline.query.index.ArticleIndex;
import dateline.query.index.IndexedArticle;
import dateline.query.index.IndexedFact;
import dateline.query.place.PlaceView;
import dateline.query.quote.QuoteView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What messages about articles change.
 *
 * <p>Messages are stored first; then each article they are about is put in the index as the stores have it. So an
 * analysis may come before its article, and anything may come twice or late: what the index ends up with depends on the
 * stores, not on the order. Articles and analyses come on two topics at the same time, hence the lock: the one that
 * comes second sees what the first one stored.
 */
@ApplicationScoped
public class ArticleProjection {

    private final ArticleStore histories;
    private final RevisionStore revisions;
    private final AnalysisStore analyses;
    private final ArticleIndex index;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    ArticleProjection(ArticleStore histories, RevisionStore revisions, AnalysisStore analyses, ArticleIndex index) {
        this.histories = histories;
        this.revisions = revisions;
        this.analyses = analyses;
        this.index = index;
    }

    /** Takes article revisions and withdrawals, in the order of the topic. */
    public void articles(List<? extends ArticleMessage> messages) {
        alone(() -> {
            revisions.keep(messages.stream()
                    .filter(Revised.class::isInstance)
                    .map(Revised.class::cast)
                    .toList());
            Map<String, ArticleHistory> changed = histories.change(changes(messages));
            drop(withdrawn(changed.values()));
            index(changed, Map.of());
        });
    }

    /** Takes the facts of article revisions. */
    public void analyses(List<AnalysisMessage> messages) {
        alone(() -> {
            Set<String> articleIds =
                    messages.stream().map(AnalysisMessage::articleId).collect(Collectors.toSet());
            Map<String, ArticleHistory> known = histories.findAll(articleIds);
            Map<RevisionKey, AnalysisMessage> kept = messages.stream()
                    .filter(facts -> Optional.ofNullable(known.get(facts.articleId()))
                            .filter(history -> history.isWithdrawn(facts.revision()))
                            .isEmpty())
                    .collect(Collectors.toMap(
                            facts -> new RevisionKey(facts.articleId(), facts.revision()),
                            facts -> facts,
                            (earlier, later) -> later));
            analyses.keep(kept.values());
            index(known, kept);
        });
    }

    private static Map<String, UnaryOperator<ArticleHistory>> changes(List<? extends ArticleMessage> messages) {
        Map<String, UnaryOperator<ArticleHistory>> changes = new HashMap<>();
        for (ArticleMessage message : messages) {
            UnaryOperator<ArticleHistory> change =
                    switch (message) {
                        case Revised article -> history -> history.with(article);
                        case Withdrawn withdrawal -> history -> history.with(withdrawal);
                    };
            changes.merge(
                    message.articleId(), change, (first, second) -> history -> second.apply(first.apply(history)));
        }
        return changes;
    }

    private static List<RevisionKey> withdrawn(Collection<ArticleHistory> changed) {
        List<RevisionKey> keys = new ArrayList<>();
        for (ArticleHistory history : changed) {
            history.revisions().stream()
                    .map(ArticleHistory.RevisionNote::revision)
                    .filter(history::isWithdrawn)
                    .forEach(revision -> keys.add(new RevisionKey(history.articleId(), revision)));
        }
        return keys;
    }

    /** What the source took back is not kept either. */
    private void drop(List<RevisionKey> keys) {
        revisions.drop(keys);
        analyses.drop(keys);
    }

    /** @param atHand facts that were stored a moment ago */
    private void index(Map<String, ArticleHistory> known, Map<RevisionKey, AnalysisMessage> atHand) {
        Set<RevisionKey> newest = new HashSet<>();
        List<String> gone = new ArrayList<>();
        known.forEach((id, history) -> history.newest()
                .ifPresentOrElse(revision -> newest.add(new RevisionKey(id, revision)), () -> gone.add(id)));
        Map<RevisionKey, Revised> articles = revisions.findAll(newest);
        Map<RevisionKey, AnalysisMessage> facts = analyses.findAll(articles.values(), atHand);
        index.put(articles.entrySet().stream()
                .map(entry -> indexed(entry.getValue(), Optional.ofNullable(facts.get(entry.getKey()))))
                .toList());
        index.remove(gone);
    }

    /** What the index holds of an article with its facts. */
    public static IndexedArticle indexed(Revised article, Optional<AnalysisMessage> facts) {
        List<IndexedFact> found = facts.stream()
                .flatMap(read -> Stream.of(
                        QuoteView.indexed(article, read),
                        FigureView.indexed(article, read),
                        EventView.indexed(article, read),
                        ActorView.indexed(read),
                        PlaceView.indexed(read)))
                .flatMap(List::stream)
                .toList();
        return IndexedArticle.of(article, facts)
                .with(found)
                .found(own -> facts.map(read -> ArticleKind.found(own, read)).orElse(own));
    }

    private void alone(Runnable work) {
        oneAtATime.lock();
        try {
            work.run();
        } finally {
            oneAtATime.unlock();
        }
    }
}
