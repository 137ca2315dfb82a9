package dateline.query.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.PointValues.IntersectVisitor;
import org.apache.lucene.index.PointValues.Relation;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.Weight;

/**
 * Finds the first facts by their day. Documents stand newest first, so that who looks for the earliest meets all others
 * before them, each better than the last. Here only as many days are looked at as are likely to hold enough, and more if
 * they do not.
 */
final class EarliestFacts {

    /** Fewer are all looked at in a moment. */
    static final long MANY = 200_000;

    private static final long FIRST_GUESS = 4_096;
    private static final long NEXT_GUESS = 16;

    private final IndexSearcher searcher;
    private final Sort sort;
    private final long many;

    /**
     * @param sort by {@link Fields#AS_OF} first
     * @param many from how many facts on it is worth while to look at some days first, see {@link #MANY}
     */
    EarliestFacts(IndexSearcher searcher, Sort sort, long many) {
        this.searcher = searcher;
        this.sort = sort;
        this.many = many;
    }

    /** @param after where to go on; from the start if empty */
    ScoreDoc[] first(Query query, Optional<FieldDoc> after, int limit) throws IOException {
        if (atMost(query) > many) {
            IndexReader reader = searcher.getIndexReader();
            long from = after.map(last -> (Long) last.fields[0])
                    .orElse(LongPoint.decodeDimension(PointValues.getMinPackedValue(reader, Fields.AS_OF), 0));
            long latest = LongPoint.decodeDimension(PointValues.getMaxPackedValue(reader, Fields.AS_OF), 0);
            long all = PointValues.size(reader, Fields.AS_OF);
            for (long enough = FIRST_GUESS; enough < all; enough *= NEXT_GUESS) {
                ScoreDoc[] found = search(within(query, from, holding(enough, from, latest)), after, limit);
                if (found.length == limit) {
                    return found;
                }
            }
        }
        return search(query, after, limit);
    }

    /** How many a query finds at most, about. */
    private long atMost(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        long all = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            ScorerSupplier scorer = weight.scorerSupplier(leaf);
            all += scorer == null ? 0 : scorer.cost();
        }
        return all;
    }

    private ScoreDoc[] search(Query query, Optional<FieldDoc> after, int limit) throws IOException {
        return searcher.searchAfter(after.orElse(null), query, limit, sort).scoreDocs;
    }

    private static Query within(Query query, long from, long to) {
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(
                        new IndexOrDocValuesQuery(
                                LongPoint.newRangeQuery(Fields.AS_OF, from, to),
                                NumericDocValuesField.newSlowRangeQuery(Fields.AS_OF, from, to)),
                        Occur.FILTER)
                .build();
    }

    /** The end of the shortest time from there on that holds about so many facts. */
    private long holding(long enough, long from, long latest) throws IOException {
        long low = from;
        long high = Math.max(from, latest);
        while (low < high) {
            long middle = low + (high - low >>> 1);
            if (estimate(from, middle) >= enough) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }

    private long estimate(long from, long to) throws IOException {
        IntersectVisitor within = within(from, to);
        long facts = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PointValues points = leaf.reader().getPointValues(Fields.AS_OF);
            if (points != null) {
                facts += points.estimatePointCount(within);
            }
        }
        return facts;
    }

    private static IntersectVisitor within(long from, long to) {
        return new IntersectVisitor() {
            @Override
            public void visit(int document) {
                throw new IllegalStateException("estimating does not open leaves");
            }

            @Override
            public void visit(int document, byte[] value) {
                throw new IllegalStateException("estimating does not open leaves");
            }

            @Override
            public Relation compare(byte[] least, byte[] most) {
                long first = LongPoint.decodeDimension(least, 0);
                long last = LongPoint.decodeDimension(most, 0);
                if (last < from || first > to) {
                    return Relation.CELL_OUTSIDE_QUERY;
                }
                return from <= first && last <= to ? Relation.CELL_INSIDE_QUERY : Relation.CELL_CROSSES_QUERY;
            }
        };
    }
}
