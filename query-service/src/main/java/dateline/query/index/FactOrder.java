package dateline.query.index;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** How facts are sorted. Every sort is total. */
public enum FactOrder {
    /** Newest article first, by {@link OrderTime}; those of one article in the order of its text. */
    PUBLISHED(
            new SortField(Fields.AT, SortField.Type.LONG, true), new SortField(Fields.FACT_KEY, SortField.Type.STRING)),
    /** Earliest first by the time of the fact, of one day the one published first; those without a time come last. */
    BY_DAY(new SortField(Fields.AS_OF, SortField.Type.LONG), new SortField(Fields.AS_OF_KEY, SortField.Type.STRING));

    private final Sort sort;

    FactOrder(SortField... fields) {
        this.sort = new Sort(fields);
    }

    Sort sort() {
        return sort;
    }

    Place place(FieldDoc found) {
        return new Place((Long) found.fields[0], ((BytesRef) found.fields[1]).utf8ToString());
    }

    /** Where Lucene goes on: after the place, and after every document at that very place. */
    FieldDoc after(Place place, int documents) {
        return new FieldDoc(
                Math.max(0, documents - 1), Float.NaN, new Object[] {place.rank(), new BytesRef(place.key())});
    }
}
