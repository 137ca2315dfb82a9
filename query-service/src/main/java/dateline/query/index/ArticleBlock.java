package dateline.query.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;

/** All documents of an article: its facts, then itself. They go in and out together. */
final class ArticleBlock {

    /** Articles, and nothing of their facts. */
    static final Query ARTICLES = ofType(FactType.ARTICLE);

    /** Where each block ends. */
    static final BitSetProducer ENDS = new QueryBitSetProducer(ARTICLES);

    private ArticleBlock() {}

    static List<Document> of(IndexedArticle article) {
        List<Document> block = new ArrayList<>();
        for (IndexedFact fact : article.facts()) {
            block.add(FactDocument.of(fact, block.size(), article.summary()));
        }
        block.add(ArticleDocument.of(article));
        return block;
    }

    /** What every document says of its article: whose it is, and what lists filter by. */
    static void stamp(Document document, FactType type, ArticleSummary article) {
        long at = article.order().at().toEpochMilli();
        document.add(new StringField(Fields.OWNER, article.articleId(), Store.NO));
        document.add(new StringField(Fields.TYPE, type.term(), Store.NO));
        document.add(new LongPoint(Fields.AT, at));
        document.add(new NumericDocValuesField(Fields.AT, at));
        document.add(new IntPoint(Fields.DAY, (int) article.order().day().toEpochDay()));
        document.add(NumericDocValuesField.indexedField(
                Fields.LEARNED_AT, article.learnedAt().toEpochMilli()));
        FactDocument.addKeys(document, FactKey.OUTLET, List.of(article.outlet()));
        FactDocument.addKeys(
                document, FactKey.SECTION, article.section().stream().toList());
        FactDocument.addKeys(document, FactKey.LANGUAGE, List.of(article.language()));
    }

    /** The articles among what a question finds; their scores stay as they are. */
    static Query articles(Query question) {
        return new BooleanQuery.Builder()
                .add(question, Occur.MUST)
                .add(ARTICLES, Occur.FILTER)
                .build();
    }

    /** The facts of the articles that a question finds. */
    static Query factsOf(Query question) {
        return new ToChildBlockJoinQuery(articles(question), ENDS);
    }

    /** What all documents of an article have in common. */
    static Term owner(String articleId) {
        return new Term(Fields.OWNER, articleId);
    }

    static Query ofType(FactType type) {
        return new TermQuery(new Term(Fields.TYPE, type.term()));
    }
}
