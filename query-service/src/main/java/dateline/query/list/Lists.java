package dateline.query.list;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.MessageJson;
import dateline.query.index.FactFinder;
import dateline.query.index.FactKey;
import dateline.query.index.FactOrder;
import dateline.query.index.FactSelection;
import dateline.query.index.FactTally;
import dateline.query.index.FactType;
import dateline.query.index.FoundFact;
import dateline.query.index.FoundGroup;
import dateline.query.index.GroupOrder;
import dateline.query.index.Period;
import dateline.query.index.Place;
import dateline.query.paging.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lists of all kinds, page by page, and their counts. */
@ApplicationScoped
public class Lists {

    private static final int MOST_VALUES = 50;

    private final FactFinder finder;

    Lists(FactFinder finder) {
        this.finder = finder;
    }

    /** Articles, or facts of them, from the start of the list or from a cursor on. */
    public ListPage facts(Kind kind, FactSelection selection, FactOrder order, Paging paging) {
        String question = "%s|%s".formatted(order, selection);
        Optional<Place> after = paging.cursor().map(token -> Cursor.read(token, question));
        // One more than asked for, to know whether there is a next page.
        List<FoundFact<ObjectNode>> found = finder.facts(selection, order, ObjectNode.class, after, paging.limit() + 1);
        List<FoundFact<ObjectNode>> shown = found.subList(0, Math.min(paging.limit(), found.size()));
        Optional<String> next = found.size() > paging.limit()
                ? Optional.of(Cursor.of(shown.getLast().place(), question))
                : Optional.empty();
        return page(
                kind,
                shown.stream().map(FoundFact::shown).toList(),
                next,
                paging,
                keys -> finder.tally(selection, Optional.empty(), keys));
    }

    /**
     * Actors or places, from the start of the list or from a cursor on.
     *
     * @param naming what an article shows of one
     * @param item what is shown of one in all
     */
    public <T> ListPage groups(
            Kind kind,
            FactSelection selection,
            GroupOrder order,
            Class<T> naming,
            Function<FoundGroup<T>, Record> item,
            Paging paging) {
        String question = "%s|%s".formatted(order, selection);
        Optional<Place> after = paging.cursor().map(token -> Cursor.read(token, question));
        List<FoundGroup<T>> found = finder.groups(selection, order, naming, after, paging.limit() + 1);
        List<FoundGroup<T>> shown = found.subList(0, Math.min(paging.limit(), found.size()));
        Optional<String> next = found.size() > paging.limit()
                ? Optional.of(Cursor.of(shown.getLast().place(), question))
                : Optional.empty();
        List<ObjectNode> items = shown.stream()
                .map(item)
                .map(each -> MessageJson.MAPPER.<ObjectNode>valueToTree(each))
                .toList();
        return page(kind, items, next, paging, keys -> finder.tallyGroups(selection, keys));
    }

    /**
     * How many things a list holds, by the values of a key, by time, or both.
     *
     * @param by name of the key; by none if empty
     */
    public Summary summary(Kind kind, FactSelection selection, Optional<String> by, Optional<Period> period) {
        Optional<FactKey> key = by.map(name -> kind.facet("by", name));
        FactTally counted = finder.tally(selection, period, key.stream().toList());
        FactSelection allArticles =
                FactSelection.of(FactType.ARTICLE, selection.articles().inTimeAlone());
        // Articles of many days tell of one day, so that among those of that day alone a share would say nothing.
        Optional<Period> published = selection.type().hasOwnDay() ? Optional.empty() : period;
        return Summary.of(counted, key, period, finder.tally(allArticles, published, List.of()));
    }

    private static ListPage page(
            Kind kind,
            List<ObjectNode> items,
            Optional<String> next,
            Paging paging,
            Function<List<FactKey>, FactTally> counting) {
        items.forEach(item -> show(kind, item, paging));
        if (paging.facets().isEmpty()) {
            return new ListPage(items, next, Optional.empty(), Optional.empty());
        }
        FactTally counted =
                counting.apply(paging.facets().values().stream().distinct().toList());
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        paging.facets()
                .forEach((name, key) -> facets.put(name, ranked(counted.cells().get(key))));
        return new ListPage(items, next, Optional.of(counted.total()), Optional.of(facets));
    }

    private static void show(Kind kind, ObjectNode item, Paging paging) {
        Optional<Explanation> why = paging.explained().map(asked -> Explanation.of(kind, asked, item));
        if (!paging.fields().isEmpty()) {
            item.retain(paging.fields());
        }
        why.ifPresent(each -> item.set("explain", MessageJson.MAPPER.valueToTree(each)));
    }

    private static List<FacetCount> ranked(List<FactTally.Cell> cells) {
        List<FacetCount> counts = new ArrayList<>();
        cells.forEach(cell -> counts.add(
                new FacetCount(cell.value(), cell.name(), cell.count().facts())));
        return FacetCount.ranked(counts, MOST_VALUES);
    }
}
