package dateline.query.index;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/**
 * Which facts a list holds: all of a type, but for what is narrowed down.
 *
 * @param articles by when and where their article was published
 * @param articleId of their article
 * @param texts words, all of which must be there
 * @param keys values, one of which must be there
 * @param on days, of which the time of the fact has at least one; what has no time is not found then
 * @param area where the fact is on the map; what has no point is not found then
 */
public record FactSelection(
        FactType type,
        Selection articles,
        Optional<String> articleId,
        Map<FactText, String> texts,
        Map<FactKey, List<String>> keys,
        Optional<Days> on,
        Optional<Area> area) {

    private static final Words WORDS = new Words();

    // Ordered maps, since cursors carry a selection as text.
    public FactSelection {
        texts = Collections.unmodifiableMap(texts);
        keys = Collections.unmodifiableMap(keys);
    }

    /** All facts of a type in these articles. */
    public static FactSelection of(FactType type, Selection articles) {
        return new FactSelection(
                type,
                articles,
                Optional.empty(),
                new EnumMap<>(FactText.class),
                new EnumMap<>(FactKey.class),
                Optional.empty(),
                Optional.empty());
    }

    /** Only of this article. */
    public FactSelection ofArticle(Optional<String> id) {
        return new FactSelection(type, articles, id, texts, keys, on, area);
    }

    /** Only with these words, if there are any. */
    public FactSelection with(FactText text, Optional<String> words) {
        Map<FactText, String> more = new EnumMap<>(FactText.class);
        more.putAll(texts);
        words.ifPresent(each -> more.put(text, each));
        return new FactSelection(type, articles, articleId, more, keys, on, area);
    }

    /** Only with one of these values, if there are any. */
    public FactSelection with(FactKey key, List<String> values) {
        Map<FactKey, List<String>> more = new EnumMap<>(FactKey.class);
        more.putAll(keys);
        if (!values.isEmpty()) {
            more.put(key, List.copyOf(values));
        }
        return new FactSelection(type, articles, articleId, texts, more, on, area);
    }

    /** Only at this time. */
    public FactSelection on(Optional<Days> days) {
        return new FactSelection(type, articles, articleId, texts, keys, days, area);
    }

    /** Only there. */
    public FactSelection in(Optional<Area> where) {
        return new FactSelection(type, articles, articleId, texts, keys, on, where);
    }

    Query query() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(ArticleBlock.ofType(type.term()), Occur.FILTER);
        all.add(articles.query(), Occur.FILTER);
        articleId.ifPresent(id -> all.add(new TermQuery(new Term(Fields.OWNER, id)), Occur.FILTER));
        texts.forEach((text, words) -> all.add(has(text.field(), words), Occur.FILTER));
        keys.forEach((key, values) -> all.add(oneOf(key.field(), values), Occur.FILTER));
        on.ifPresent(days -> all.add(
                IntRange.newIntersectsQuery(
                        Fields.FACT_DAYS,
                        day(days.first().toEpochDay()),
                        day(days.last().toEpochDay())),
                Occur.FILTER));
        area.ifPresent(where -> all.add(where.query(), Occur.FILTER));
        return all.build();
    }

    private static int[] day(long epochDay) {
        return new int[] {(int) epochDay};
    }

    private static Query oneOf(String field, List<String> values) {
        return new TermInSetQuery(
                field, values.stream().map(FactDocument::key).map(BytesRef::new).toList());
    }

    /** All words of a text, as {@link Words} counts words; a text without any finds nothing. */
    private static Query has(String field, String text) {
        Query query = new QueryBuilder(WORDS).createBooleanQuery(field, text, Occur.MUST);
        return query == null ? new MatchNoDocsQuery() : query;
    }
}
