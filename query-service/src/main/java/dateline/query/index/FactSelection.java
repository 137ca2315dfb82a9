package dateline.query.index;

import java.util.ArrayList;
import java.util.List;
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
 * Which things a list holds: all of a type, but for what is narrowed down. As text it says all that it depends on, since
 * cursors carry it.
 *
 * @param articles by when and where they, or their article, were published
 * @param narrowed all of which must hold
 */
public record FactSelection(FactType type, Selection articles, List<Clause> narrowed) {

    private static final Words WORDS = new Words();

    public FactSelection {
        narrowed = List.copyOf(narrowed);
    }

    /** What must hold of a thing. */
    sealed interface Clause {

        Query query();
    }

    private record OfArticle(String id) implements Clause {
        @Override
        public Query query() {
            return new TermQuery(ArticleBlock.owner(id));
        }
    }

    private record Has(FactText text, String words) implements Clause {
        /** All words of a text, as {@link Words} counts words; a text without any finds nothing. */
        @Override
        public Query query() {
            Query query = new QueryBuilder(WORDS).createBooleanQuery(text.field(), words, Occur.MUST);
            return query == null ? new MatchNoDocsQuery() : query;
        }
    }

    private record Is(FactKey key, List<String> values) implements Clause {
        @Override
        public Query query() {
            List<BytesRef> keys =
                    values.stream().map(FactDocument::key).map(BytesRef::new).toList();
            return keys.size() == 1
                    ? new TermQuery(new Term(key.field(), keys.getFirst()))
                    : new TermInSetQuery(key.field(), keys);
        }
    }

    private record On(Days days) implements Clause {
        @Override
        public Query query() {
            return IntRange.newIntersectsQuery(
                    Fields.FACT_DAYS,
                    new int[] {(int) days.first().toEpochDay()},
                    new int[] {(int) days.last().toEpochDay()});
        }
    }

    private record In(Area area) implements Clause {
        @Override
        public Query query() {
            return area.query();
        }
    }

    private record Asks(Query query) implements Clause {}

    private record InArticle(Clause clause) implements Clause {
        @Override
        public Query query() {
            return ArticleBlock.factsOf(clause.query());
        }
    }

    /** All things of a type in these articles. */
    public static FactSelection of(FactType type, Selection articles) {
        return new FactSelection(type, articles, List.of());
    }

    /** Only of this article. */
    public FactSelection ofArticle(Optional<String> id) {
        return id.map(each -> and(new OfArticle(each))).orElse(this);
    }

    /** Only with these words, if there are any. */
    public FactSelection with(FactText text, Optional<String> words) {
        return words.map(each -> and(new Has(text, each))).orElse(this);
    }

    /** Only with one of these values, if there are any. */
    public FactSelection with(FactKey key, List<String> values) {
        return values.isEmpty() ? this : and(new Is(key, List.copyOf(values)));
    }

    /** Only at this time. What has no time is not found then. */
    public FactSelection on(Optional<Days> days) {
        return days.map(each -> and(new On(each))).orElse(this);
    }

    /** Only there. What has no point is not found then. */
    public FactSelection in(Optional<Area> where) {
        return where.map(each -> and(new In(each))).orElse(this);
    }

    /** Only in articles with one of these values, if there are any. */
    public FactSelection inArticlesWith(FactKey key, List<String> values) {
        return values.isEmpty() ? this : and(new InArticle(new Is(key, List.copyOf(values))));
    }

    /** Only in articles that name a place there. */
    public FactSelection inArticlesIn(Optional<Area> where) {
        return where.map(each -> and(new InArticle(new In(each)))).orElse(this);
    }

    /** Only what answers this question. */
    public FactSelection asking(Query question) {
        return and(new Asks(question));
    }

    /** The facts of articles that a question finds. */
    public static Query ofArticlesThat(Query question) {
        return ArticleBlock.factsOf(question);
    }

    private FactSelection and(Clause clause) {
        List<Clause> more = new ArrayList<>(narrowed);
        more.add(clause);
        return new FactSelection(type, articles, more);
    }

    Query query() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(ArticleBlock.ofType(type), Occur.FILTER);
        all.add(articles.query(), Occur.FILTER);
        narrowed.forEach(clause -> all.add(clause.query(), Occur.FILTER));
        return all.build();
    }
}
