package dateline.query.index;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** How articles are sorted. Equals stand in the order of their ids, so that every sort is total. */
public enum Ranking {
    /** Newest first, by {@link OrderTime}. */
    TIME(new SortField(Fields.AT, SortField.Type.LONG, true)) {
        @Override
        long rank(Object value) {
            return (Long) value;
        }

        @Override
        Object value(long rank) {
            return rank;
        }
    },
    /** Best answer first. */
    RELEVANCE(SortField.FIELD_SCORE) {
        @Override
        long rank(Object value) {
            return Float.floatToIntBits((Float) value);
        }

        @Override
        Object value(long rank) {
            return Float.intBitsToFloat((int) rank);
        }
    };

    private final Sort sort;

    Ranking(SortField first) {
        this.sort = new Sort(first, new SortField(Fields.FACT_KEY, SortField.Type.STRING));
    }

    Sort sort() {
        return sort;
    }

    /** What Lucene sorted by, as a number that can be carried outside. */
    abstract long rank(Object value);

    abstract Object value(long rank);

    /** Where Lucene goes on: after the place, and after every document at that very place. */
    FieldDoc after(Place place, int documents) {
        return new FieldDoc(
                Math.max(0, documents - 1), Float.NaN, new Object[] {value(place.rank()), new BytesRef(place.key())});
    }
}
