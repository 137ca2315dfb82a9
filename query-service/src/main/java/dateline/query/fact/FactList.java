package dateline.query.fact;

import dateline.query.index.ArticleIndex;
import dateline.query.index.FactOrder;
import dateline.query.index.FactSelection;
import dateline.query.index.FoundFact;
import dateline.query.index.Place;
import dateline.query.paging.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Lists of facts, page by page. */
@ApplicationScoped
public class FactList {

    private final ArticleIndex index;

    FactList(ArticleIndex index) {
        this.index = index;
    }

    /**
     * Some facts of a list.
     *
     * @param next the cursor for those after them; empty if there are none
     */
    public record Slice<T>(List<T> items, Optional<String> next) {}

    /**
     * Facts, from the start of the list or from a cursor on.
     *
     * @param type what a fact is shown as
     * @param limit how many at most
     * @param cursor of the slice before; empty to begin
     */
    public <T> Slice<T> slice(
            FactSelection selection, FactOrder order, Class<T> type, int limit, Optional<String> cursor) {
        String question = "%s|%s".formatted(order, selection);
        Optional<Place> after = cursor.map(token -> Cursor.read(token, question));
        // One more than asked for, to know whether there is a next page.
        List<FoundFact<T>> found = index.facts(selection, order, type, after, limit + 1);
        List<FoundFact<T>> shown = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next =
                found.size() > limit ? Optional.of(Cursor.of(shown.getLast().place(), question)) : Optional.empty();
        return new Slice<>(shown.stream().map(FoundFact::shown).toList(), next);
    }
}
