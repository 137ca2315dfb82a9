package dateline.query.index;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Which articles a list holds, or of which articles it holds the facts.
 *
 * @param published when they were published, as {@link OrderTime} reckons it: in all of these periods
 * @param learned when their newest document came to us; days are those of UTC
 * @param outlet name of the outlet; case and accents make no difference, here and below
 * @param section the section they stood in
 * @param language BCP 47 tag
 */
public record Selection(
        List<Between> published,
        Between learned,
        Optional<String> outlet,
        Optional<String> section,
        Optional<String> language) {

    public static final Selection ALL =
            new Selection(List.of(), Between.ALWAYS, Optional.empty(), Optional.empty(), Optional.empty());

    public Selection {
        published = List.copyOf(published);
    }

    /** Only of this time too. */
    public Selection published(Between period) {
        if (period.isAlways()) {
            return this;
        }
        List<Between> more = new ArrayList<>(published);
        more.add(period);
        return new Selection(more, learned, outlet, section, language);
    }

    /** Only what came to us then. */
    public Selection learned(Between period) {
        return new Selection(published, period, outlet, section, language);
    }

    /** Only of this outlet, if one is named; likewise the following. */
    public Selection outlet(Optional<String> name) {
        return new Selection(published, learned, name, section, language);
    }

    public Selection section(Optional<String> name) {
        return new Selection(published, learned, outlet, name, language);
    }

    public Selection language(Optional<String> tag) {
        return new Selection(published, learned, outlet, section, tag);
    }

    /** All articles that were published in the time of this selection. */
    public Selection inTimeAlone() {
        return new Selection(published, Between.ALWAYS, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Query query() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Between each : published) {
            each.from().ifPresent(moment -> all.add(since(moment), Occur.FILTER));
            each.to().ifPresent(moment -> all.add(until(moment), Occur.FILTER));
        }
        if (!learned.isAlways()) {
            all.add(learnedQuery(), Occur.FILTER);
        }
        outlet.ifPresent(name -> all.add(is(FactKey.OUTLET, name), Occur.FILTER));
        section.ifPresent(name -> all.add(is(FactKey.SECTION, name), Occur.FILTER));
        language.ifPresent(tag -> all.add(is(FactKey.LANGUAGE, tag), Occur.FILTER));
        BooleanQuery filters = all.build();
        return filters.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : filters;
    }

    private static Query is(FactKey key, String value) {
        return new TermQuery(new Term(key.field(), FactDocument.key(value)));
    }

    private Query learnedQuery() {
        long from = learned.from().map(moment -> begin(moment, 0)).orElse(Long.MIN_VALUE);
        long to = learned.to().map(moment -> begin(moment, 1) - 1).orElse(Long.MAX_VALUE);
        return NumericDocValuesField.newSlowRangeQuery(Fields.LEARNED_AT, from, to);
    }

    /** When a moment begins, or, some days later, ends. */
    private static long begin(Moment moment, int days) {
        return switch (moment) {
            case Moment.Day(LocalDate day) ->
                day.plusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
            case Moment.Point(var instant) -> instant.toEpochMilli();
        };
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
