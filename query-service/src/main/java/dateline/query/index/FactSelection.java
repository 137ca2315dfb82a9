package dateline.query.index;

import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Which facts a list holds: all of a type, but for what is narrowed down.
 *
 * @param articles by when and where their article was published
 * @param articleId of their article
 * @param words all of which {@link IndexedFact#words()} has
 * @param names words, all of which the names of the one who says so have
 * @param cue words, all of which the cue has
 * @param kind of count; case makes no difference
 * @param place id or name; case and accents make no difference
 */
public record FactSelection(
        FactType type,
        Selection articles,
        Optional<String> articleId,
        Optional<String> words,
        Optional<String> names,
        Optional<String> cue,
        Optional<String> kind,
        Optional<String> place) {

    private static final Words WORDS = new Words();

    Query query() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(ArticleBlock.ofType(type.term()), Occur.FILTER);
        all.add(articles.query(), Occur.FILTER);
        articleId.ifPresent(id -> all.add(is(Fields.OWNER, id), Occur.FILTER));
        words.ifPresent(text -> all.add(has(Fields.FACT_WORDS, text), Occur.FILTER));
        names.ifPresent(text -> all.add(has(Fields.FACT_NAMES, text), Occur.FILTER));
        cue.ifPresent(text -> all.add(has(Fields.FACT_CUE, text), Occur.FILTER));
        kind.ifPresent(name -> all.add(is(Fields.FACT_KIND, FactDocument.key(name)), Occur.FILTER));
        place.ifPresent(name -> all.add(is(Fields.FACT_PLACE, FactDocument.key(name)), Occur.FILTER));
        return all.build();
    }

    private static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    /** All words of a text, as {@link Words} counts words; a text without any finds nothing. */
    private static Query has(String field, String text) {
        Query query = new QueryBuilder(WORDS).createBooleanQuery(field, text, Occur.MUST);
        return query == null ? new MatchNoDocsQuery() : query;
    }
}
