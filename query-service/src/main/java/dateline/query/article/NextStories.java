package dateline.query.article;

import dateline.query.index.ArticleIndex;
import dateline.query.index.ArticleSummary;
import dateline.query.index.FactFinder;
import dateline.query.index.Place;
import dateline.query.index.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds the story to read after one. */
@ApplicationScoped
class NextStories {

    private final ArticleIndex index;
    private final FactFinder finder;

    NextStories(ArticleIndex index, FactFinder finder) {
        this.index = index;
        this.finder = finder;
    }

    /** The one published just before it. */
    Optional<ArticleSummary> inTime(ArticleSummary article) {
        return before(article, Selection.ALL);
    }

    /** The one published just before it in the same section of the same outlet; empty if it tells no section. */
    Optional<ArticleSummary> inSection(ArticleSummary article) {
        return article.section()
                .flatMap(section -> before(
                        article,
                        Selection.ALL.outlet(Optional.of(article.outlet())).section(Optional.of(section))));
    }

    /** The one that names most of those actors and places which it names; rare ones say more. */
    Optional<ArticleSummary> about(ArticleSummary article) {
        return finder.likest(article.articleId());
    }

    private Optional<ArticleSummary> before(ArticleSummary article, Selection selection) {
        return index.list(selection, Optional.of(Place.inTime(article)), 1).stream()
                .findFirst();
    }
}
