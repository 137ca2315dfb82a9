package dateline.query.search;

import dateline.query.index.FactSelection;
import dateline.query.index.Fields;
import dateline.query.index.Words;
import dateline.query.search.Question.All;
import dateline.query.search.Question.Any;
import dateline.query.search.Question.Beginning;
import dateline.query.search.Question.Not;
import dateline.query.search.Question.Phrase;
import dateline.query.search.Question.Where;
import dateline.query.search.Question.Word;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** Puts a {@link Question} to the index. */
final class QuestionQuery {

    // A word in the headline says more about an article than one in its body. The text holds the headline too, so this
    // only ranks.
    private static final float HEADLINE_WEIGHT = 2;
    private static final float NAME_WEIGHT = 1.5f;
    private static final float SHARE_OF_OTHERS = 0.3f;

    private final Analyzer words = new Words();
    private final QueryBuilder builder = new QueryBuilder(words);
    private final BiFunction<Where, Function<String, Query>, Query> looking;

    private QuestionQuery(BiFunction<Where, Function<String, Query>, Query> looking) {
        this.looking = looking;
    }

    QuestionQuery(Scope scope) {
        this(scope == Scope.ARTICLES ? QuestionQuery::inArticle : (where, query) -> inFact(scope, where, query));
    }

    /** Asks for the words in the text alone, wherever the question looks for them. */
    static Query inText(Question question) {
        return new QuestionQuery((where, query) -> query.apply(Fields.TEXT)).of(question);
    }

    Query of(Question question) {
        return switch (question) {
            case Word(var where, var text) -> looking.apply(where, field -> exactly(field, text));
            case Phrase(var where, var text) -> looking.apply(where, field -> exactly(field, text));
            case Beginning(var where, var text) ->
                looking.apply(where, field -> new PrefixQuery(new Term(field, words.normalize(field, text))));
            case All(var parts) -> all(parts);
            case Any(var parts) -> any(parts);
            case Not(var part) -> all(List.of(question));
        };
    }

    private Query all(List<Question> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean nothingToFind = true;
        for (Question part : parts) {
            if (part instanceof Not(var away)) {
                all.add(of(away), Occur.MUST_NOT);
            } else {
                all.add(of(part), Occur.MUST);
                nothingToFind = false;
            }
        }
        if (nothingToFind) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    private Query any(List<Question> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(of(part), Occur.SHOULD));
        return any.build();
    }

    private static Query inArticle(Where where, Function<String, Query> query) {
        if (where != Where.ANYWHERE) {
            return query.apply(where.field());
        }
        List<Query> everywhere = Stream.of(
                        query.apply(Fields.TEXT),
                        new BoostQuery(query.apply(Fields.HEADLINE), HEADLINE_WEIGHT),
                        new BoostQuery(query.apply(Fields.PERSON), NAME_WEIGHT),
                        new BoostQuery(query.apply(Fields.ORGANISATION), NAME_WEIGHT),
                        new BoostQuery(query.apply(Fields.PLACE), NAME_WEIGHT))
                .toList();
        return new DisjunctionMaxQuery(everywhere, SHARE_OF_OTHERS);
    }

    private static Query inFact(Scope scope, Where where, Function<String, Query> query) {
        if (where == Where.ANYWHERE) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            scope.anywhere().forEach(text -> any.add(query.apply(text.field()), Occur.SHOULD));
            return any.build();
        }
        return scope.own(where)
                .map(text -> query.apply(text.field()))
                .orElseGet(() -> FactSelection.ofArticlesThat(query.apply(where.field())));
    }

    /** The words of a text one right after the other; most often there is one. */
    private Query exactly(String field, String text) {
        return Optional.ofNullable(builder.createPhraseQuery(field, text)).orElse(MatchNoDocsQuery.INSTANCE);
    }
}
