package dateline.query.index;

import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Which articles a list holds.
 *
 * @param from the first moment of publication, as {@link OrderTime} reckons it
 * @param to the last
 * @param outlet name of the outlet; case makes no difference
 */
public record Selection(Optional<Moment> from, Optional<Moment> to, Optional<String> outlet) {

    public static final Selection ALL = new Selection(Optional.empty(), Optional.empty(), Optional.empty());

    // Longer than any outlet's name; Lucene refuses terms of 32 KB.
    private static final int OUTLET_CHARACTERS = 200;

    Query query() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        from.ifPresent(moment -> all.add(since(moment), Occur.FILTER));
        to.ifPresent(moment -> all.add(until(moment), Occur.FILTER));
        outlet.ifPresent(name -> all.add(new TermQuery(new Term(Fields.OUTLET_NAME, outletKey(name))), Occur.FILTER));
        BooleanQuery filters = all.build();
        return filters.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : filters;
    }

    /** What makes two spellings of an outlet's name the same. */
    static String outletKey(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        return key.length() <= OUTLET_CHARACTERS ? key : key.substring(0, OUTLET_CHARACTERS);
    }

    private static Query since(Moment moment) {
        return switch (moment) {
            case Moment.Day(var day) -> IntPoint.newRangeQuery(Fields.DAY, (int) day.toEpochDay(), Integer.MAX_VALUE);
            case Moment.Point(var instant) ->
                LongPoint.newRangeQuery(Fields.AT, instant.toEpochMilli(), Long.MAX_VALUE);
        };
    }

    private static Query until(Moment moment) {
        return switch (moment) {
            case Moment.Day(var day) -> IntPoint.newRangeQuery(Fields.DAY, Integer.MIN_VALUE, (int) day.toEpochDay());
            case Moment.Point(var instant) ->
                LongPoint.newRangeQuery(Fields.AT, Long.MIN_VALUE, instant.toEpochMilli() - 1);
        };
    }
}
