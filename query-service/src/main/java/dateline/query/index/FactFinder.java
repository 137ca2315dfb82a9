package dateline.query.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Lists and counts what is in an {@link ArticleIndex}. All methods may be called from any thread. */
public final class FactFinder {

    // How many articles are opened to know what somebody is called.
    private static final int NEWEST_IN_LIST = 5;
    private static final int NEWEST_OF_ONE = GroupArticles.MOST_NEWEST;

    // A part of the memory that the process may have.
    private static final long MEMORY_BYTES = Runtime.getRuntime().maxMemory() / 12;

    private final ArticleIndex index;
    private final SegmentMemory<SegmentCounts> counted = new SegmentMemory<>(MEMORY_BYTES, SegmentCounts::bytes);
    private final SegmentMemory<SegmentGroups> grouped = new SegmentMemory<>(MEMORY_BYTES, SegmentGroups::bytes);
    private final SegmentMemory<GroupArticles.InSegment> told =
            new SegmentMemory<>(MEMORY_BYTES / 2, GroupArticles.InSegment::bytes);

    private final long many;

    public FactFinder(ArticleIndex index) {
        this(index, EarliestFacts.MANY);
    }

    /** @param many facts from which on a list by day looks at some days first */
    FactFinder(ArticleIndex index, long many) {
        this.index = index;
        this.many = many;
    }

    /**
     * Articles or facts of them.
     *
     * @param type what they are read as: what {@link IndexedFact#shown()} was
     * @param after where to go on; from the start if empty
     * @param limit how many at most
     */
    public <T> List<FoundFact<T>> facts(
            FactSelection selection, FactOrder order, Class<T> type, Optional<Place> after, int limit) {
        return index.searching(searcher -> {
            Optional<FieldDoc> last = after.map(
                    place -> order.after(place, searcher.getIndexReader().maxDoc()));
            List<FoundFact<T>> facts = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc each : first(searcher, selection.query(), order, last, limit)) {
                facts.add(new FoundFact<>(FactDocument.shown(stored, each.doc, type), order.place((FieldDoc) each)));
            }
            return facts;
        });
    }

    /**
     * How many there are. Of actors and places, each counts once in each article that names it.
     *
     * @param period the steps in which time is counted; not by time if empty
     * @param keys by whose values they are counted
     */
    public FactTally tally(FactSelection selection, Optional<Period> period, List<FactKey> keys) {
        Query query = selection.query();
        Tallying tallying = new Tallying(new Tallying.Question(query, period, keys), counted);
        return index.searching(searcher -> index.counting(searcher).search(query, tallying));
    }

    /** How many actors or places there are, each counted once, by what the index knows first of each. */
    public FactTally tallyGroups(FactSelection selection, List<FactKey> keys) {
        return index.searching(searcher -> {
            int[] documents =
                    groups(searcher, selection.query(), GroupOrder.ARTICLES).documents();
            Arrays.sort(documents);
            return Tallying.of(searcher.getIndexReader(), documents, keys);
        });
    }

    /** Actors or places; parameters as those of {@link #facts}. */
    public <T> List<FoundGroup<T>> groups(
            FactSelection selection, GroupOrder order, Class<T> type, Optional<Place> after, int limit) {
        return index.searching(searcher -> {
            List<FoundGroup<T>> found = new ArrayList<>();
            for (Place place : places(searcher, selection.query(), order, after, limit)) {
                String key = place.key();
                String id = order == GroupOrder.NAME ? key.substring(key.indexOf('\0') + 1) : key;
                reading(searcher, selection, id)
                        .read(type, place, NEWEST_IN_LIST)
                        .ifPresent(found::add);
            }
            return found;
        });
    }

    /** One actor or place; empty if no article names it. */
    public <T> Optional<FoundGroup<T>> group(FactSelection selection, String id, Class<T> type) {
        return index.searching(
                searcher -> reading(searcher, selection, id).read(type, new Place(0, id), NEWEST_OF_ONE));
    }

    /** What is told of one actor or place over time, by the days of publication. */
    public List<FoundGroup.Step> steps(FactSelection selection, String id, Period period) {
        return index.searching(
                searcher -> reading(searcher, selection, id).articles().steps(period));
    }

    /** The article that names most of the actors and places which this one names; empty if none names any. */
    public Optional<ArticleSummary> likest(String articleId) {
        return index.searching(searcher -> new SameNames(searcher).likest(articleId));
    }

    private GroupReading reading(IndexSearcher searcher, FactSelection selection, String id) {
        return new GroupReading(searcher, selection, id, told);
    }

    private ScoreDoc[] first(IndexSearcher searcher, Query query, FactOrder order, Optional<FieldDoc> after, int limit)
            throws IOException {
        return switch (order) {
            case PUBLISHED -> searcher.searchAfter(after.orElse(null), query, limit, order.sort()).scoreDocs;
            case BY_DAY -> new EarliestFacts(searcher, order.sort(), many).first(query, after, limit);
        };
    }

    private List<Place> places(IndexSearcher searcher, Query query, GroupOrder order, Optional<Place> after, int limit)
            throws IOException {
        if (order == GroupOrder.NAME) {
            return index.counting(searcher).search(query, new NamedGroups(after, limit)).stream()
                    .map(key -> new Place(0, key))
                    .toList();
        }
        List<Place> places = new ArrayList<>();
        for (var each : RankedGroups.first(groups(searcher, query, order), after, limit)) {
            places.add(new Place(each.rank(), GroupReading.id(searcher, each.document())));
        }
        return places;
    }

    private GroupCounts groups(IndexSearcher searcher, Query query, GroupOrder order) throws IOException {
        return index.counting(searcher)
                .search(query, new GroupCounting(new GroupCounting.Question(query, order), grouped));
    }
}
