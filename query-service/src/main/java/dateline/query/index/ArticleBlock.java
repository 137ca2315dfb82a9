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

/** All documents of an article: its facts, then itself. They go in and out together. */
final class ArticleBlock {

    /** The type of an article's own document. */
    static final String ARTICLE = "article";

    /** Articles, and nothing of their facts. */
    static final Query ARTICLES = ofType(ARTICLE);

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
    static void stamp(Document document, String type, ArticleSummary article) {
        long at = article.order().at().toEpochMilli();
        document.add(new StringField(Fields.OWNER, article.articleId(), Store.NO));
        document.add(new StringField(Fields.TYPE, type, Store.NO));
        document.add(new LongPoint(Fields.AT, at));
        document.add(new NumericDocValuesField(Fields.AT, at));
        document.add(new IntPoint(Fields.DAY, (int) article.order().day().toEpochDay()));
        document.add(new StringField(Fields.OUTLET_NAME, Selection.outletKey(article.outlet()), Store.NO));
    }

    /** The articles among what a question finds; their scores stay as they are. */
    static Query articles(Query question) {
        return new BooleanQuery.Builder()
                .add(question, Occur.MUST)
                .add(ARTICLES, Occur.FILTER)
                .build();
    }

    static Query ofType(String type) {
        return new TermQuery(new Term(Fields.TYPE, type));
    }
}
