package dateline.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.FSDirectory;

/** Fills an index with what the search for copies needs of an article and no more, in a fraction of the time. */
public final class CopyIndexFill {

    private static final double BUFFER_MEGABYTES = 200;

    private CopyIndexFill() {}

    /** Adds articles, from a number on up to another. */
    public static void fill(Path directory, int from, int to, IntFunction<IndexedArticle> articles) {
        IndexWriterConfig config = new IndexWriterConfig(new Words())
                .setIndexSort(Ranking.TIME.sort())
                .setParentField(Fields.PARENT)
                .setSimilarity(new Relevance())
                // Some twenty segments at a million articles, as many as merging would leave.
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(NoMergePolicy.INSTANCE);
        try (FSDirectory files = FSDirectory.open(directory);
                IndexWriter writer = new IndexWriter(files, config)) {
            IntStream.range(from, to).parallel().forEach(number -> add(writer, articles.apply(number)));
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(IndexWriter writer, IndexedArticle article) {
        try {
            writer.addDocument(document(article));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(IndexedArticle article) {
        Document document = ArticleDocument.of(article);
        document.removeFields(Fields.TEXT);
        document.removeFields(Fields.HEADLINE);
        document.removeFields(Fields.PERSON);
        document.add(new StoredField(Fields.TEXT, article.text()));
        return document;
    }
}
