package dateline.query.index;

import dateline.query.index.Neighbours.Text;
import dateline.query.likeness.Marks;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** An article as Lucene holds it: what is written of it, and how that is read again. */
final class ArticleDocument {

    private static final Set<String> TEXT_ALONE = Set.of(Fields.TEXT);

    private ArticleDocument() {}

    static Document of(IndexedArticle article) {
        ArticleSummary summary = article.summary();
        Document document = FactDocument.of(article.asFact(), summary.articleId(), summary);
        document.add(new StringField(Fields.ID, summary.articleId(), Store.NO));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(summary.articleId())));
        document.add(new TextField(Fields.OUTLET, summary.outlet(), Store.NO));
        document.add(new StringField(Fields.ANALYSED, Boolean.toString(summary.analysed()), Store.NO));
        document.add(new TextField(Fields.HEADLINE, summary.headline(), Store.NO));
        document.add(new TextField(Fields.TEXT, article.text(), Store.YES));
        article.people().forEach(name -> document.add(new TextField(Fields.PERSON, name, Store.NO)));
        article.organisations().forEach(name -> document.add(new TextField(Fields.ORGANISATION, name, Store.NO)));
        article.places().forEach(name -> document.add(new TextField(Fields.PLACE, name, Store.NO)));
        SharedMarks.add(document, Marks.of(article.text()));
        return document;
    }

    static ArticleSummary summary(IndexSearcher searcher, int document) throws IOException {
        return FactDocument.shown(searcher.storedFields(), document, ArticleSummary.class);
    }

    static Text text(IndexSearcher searcher, int document) throws IOException {
        return new Text(
                articleId(searcher.getIndexReader(), document),
                searcher.storedFields().document(document, TEXT_ALONE).get(Fields.TEXT));
    }

    static String articleId(IndexReader reader, int document) throws IOException {
        LeafReaderContext leaf = leaf(reader, document);
        SortedDocValues ids = leaf.reader().getSortedDocValues(Fields.ID);
        if (ids == null || !ids.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("every article in the index has an id");
        }
        return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }

    static LeafReaderContext leaf(IndexReader reader, int document) {
        List<LeafReaderContext> leaves = reader.leaves();
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }
}
