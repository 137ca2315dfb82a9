package dateline.query.index;

import dateline.query.Unavailable;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Which comments stand under which article, and which wait for a moderator. It holds ids and none of the words, so that
 * what is erased from the store is not left lying in a segment.
 *
 * <p>As with {@link ArticleIndex}, a commit carries the {@link Position} of each partition that it was made from, and who
 * reads the topic goes on from there. All methods may be called from any thread; they throw {@link Unavailable} if the
 * disk fails.
 */
public final class CommentIndex implements Closeable {

    /** Layout of the documents. Another in a commit means that the index must be built again. */
    private static final String LAYOUT = "3";

    private static final String ID = "id";
    private static final String ARTICLE = "article";
    private static final String SHOWN = "shown";
    private static final String WAITS = "waits";
    private static final String RISK = "risk";
    private static final String AT = "at";
    private static final String REFUSED = "refused";
    private static final String ASKED = "asked";
    private static final String MARK = "mark";
    private static final Sort OLDEST_FIRST =
            new Sort(new SortField(AT, SortField.Type.LONG), new SortField(ID, SortField.Type.STRING));
    private static final Sort GRAVE_FIRST = new Sort(
            new SortField(RISK, SortField.Type.LONG, true),
            new SortField(AT, SortField.Type.LONG),
            new SortField(ID, SortField.Type.STRING));

    private final Directory directory;
    private final IndexWriter writer;
    private final Searchers searchers;
    private final Positions positions;

    private CommentIndex(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new Searchers("The index of comments", writer, null);
        this.positions = Positions.in(IndexFiles.committed(writer));
    }

    /** Opens the index in a directory, or begins one; one that cannot be read is begun anew. */
    public static CommentIndex open(Path path) {
        try {
            Directory directory = FSDirectory.open(path);
            try {
                return new CommentIndex(directory, ofThisLayout(directory));
            } catch (org.apache.lucene.store.LockObtainFailedException e) {
                directory.close();
                throw new IllegalStateException("Another query-service uses the index in " + path, e);
            } catch (IOException | IllegalArgumentException e) {
                IndexFiles.empty(directory);
                return new CommentIndex(directory, writer(directory));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the index in " + path, e);
        }
    }

    private static IndexWriter ofThisLayout(Directory directory) throws IOException {
        IndexWriter writer = writer(directory);
        if (LAYOUT.equals(IndexFiles.committed(writer).get(IndexFiles.LAYOUT_KEY))) {
            return writer;
        }
        writer.close();
        IndexFiles.empty(directory);
        return writer(directory);
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        return new IndexWriter(
                directory,
                new IndexWriterConfig(new KeywordAnalyzer())
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                        .setCommitOnClose(false));
    }

    /** Puts comments in, each in the place of what the index held of it, and shows them. */
    public void put(Collection<IndexedComment> comments) {
        searchers.disk(() -> {
            for (IndexedComment comment : comments) {
                writer.updateDocument(new Term(ID, comment.commentId()), document(comment));
            }
            searchers.refresh();
            return null;
        });
    }

    private static Document document(IndexedComment comment) {
        Document document = new Document();
        document.add(new StringField(ID, comment.commentId(), Field.Store.YES));
        document.add(new SortedDocValuesField(ID, new BytesRef(comment.commentId())));
        document.add(new StringField(ARTICLE, comment.articleId(), Field.Store.NO));
        document.add(new StringField(SHOWN, Boolean.toString(comment.isShown()), Field.Store.NO));
        document.add(new StringField(WAITS, Boolean.toString(comment.waits()), Field.Store.NO));
        document.add(new NumericDocValuesField(RISK, comment.isGrave() ? 1 : 0));
        document.add(new NumericDocValuesField(AT, comment.receivedAt()));
        document.add(new StoredField(AT, comment.receivedAt()));
        comment.refusedAt().ifPresent(at -> addTime(document, REFUSED, at));
        comment.askedAt().ifPresent(at -> addTime(document, ASKED, at));
        comment.marks().forEach(mark -> document.add(new StringField(MARK, mark, Field.Store.NO)));
        return document;
    }

    private static void addTime(Document document, String field, long at) {
        document.add(new LongPoint(field, at));
        document.add(new NumericDocValuesField(field, at));
    }

    /** Notes how far the topic is in, and makes that safe on disk with what was put in before. */
    public synchronized void reached(Collection<Position> reached) {
        positions.reach(reached);
        Map<String, String> data = positions.written();
        data.put(IndexFiles.LAYOUT_KEY, LAYOUT);
        searchers.disk(() -> {
            writer.setLiveCommitData(data.entrySet());
            return writer.commit();
        });
    }

    /** Offset of the first record of a partition that is not in the index; empty if none of it is. */
    public synchronized OptionalLong next(String topic, int partition) {
        return positions.next(topic, partition);
    }

    /**
     * What readers see under an article, oldest first.
     *
     * @param after where to go on; from the start if empty
     */
    public List<Place> shown(String articleId, Optional<Place> after, int limit) {
        return searchers.searching(searcher -> {
            int documents = Math.max(1, searcher.getIndexReader().maxDoc());
            FieldDoc last = after.map(place -> new FieldDoc(
                            documents - 1, Float.NaN, new Object[] {place.rank(), new BytesRef(place.key())}))
                    .orElse(null);
            ScoreDoc[] found = searcher.searchAfter(last, underArticle(articleId), limit, OLDEST_FIRST).scoreDocs;
            List<Place> places = new ArrayList<>();
            for (ScoreDoc each : found) {
                Document document = searcher.storedFields().document(each.doc);
                places.add(new Place(document.getField(AT).numericValue().longValue(), document.get(ID)));
            }
            return places;
        });
    }

    /** How many readers see under an article. */
    public int countShown(String articleId) {
        return searchers.searching(searcher -> searcher.count(underArticle(articleId)));
    }

    /** Ids of what waits for a moderator: what is grave first, and the oldest first. */
    public List<String> waiting(int limit) {
        return searchers.searching(searcher -> ids(searcher, searcher.search(is(WAITS, "true"), limit, GRAVE_FIRST)));
    }

    /** Ids of what was refused or taken back before some time, the oldest first. */
    public List<String> refusedBefore(long millis, int limit) {
        return before(REFUSED, millis, limit);
    }

    /** Ids of what waits for its writer's answer to a letter since before some time, the oldest first. */
    public List<String> askedBefore(long millis, int limit) {
        return before(ASKED, millis, limit);
    }

    private List<String> before(String field, long millis, int limit) {
        Query before = LongPoint.newRangeQuery(field, Long.MIN_VALUE, millis);
        Sort oldestFirst = new Sort(new SortField(field, SortField.Type.LONG));
        return searchers.searching(searcher -> ids(searcher, searcher.search(before, limit, oldestFirst)));
    }

    /** How many comments have each mark, in the order of the marks. */
    public Map<String, Long> tallies() {
        return searchers.searching(searcher -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            Terms marks = MultiTerms.getTerms(searcher.getIndexReader(), MARK);
            TermsEnum each = marks == null ? TermsEnum.EMPTY : marks.iterator();
            for (BytesRef mark = each.next(); mark != null; mark = each.next()) {
                String name = mark.utf8ToString();
                // Not the index's own count, in which what was replaced is still in.
                long count = searcher.count(is(MARK, name));
                if (count > 0) {
                    counts.put(name, count);
                }
            }
            return counts;
        });
    }

    private static List<String> ids(IndexSearcher searcher, TopDocs found) throws IOException {
        List<String> ids = new ArrayList<>();
        for (ScoreDoc each : found.scoreDocs) {
            ids.add(searcher.storedFields().document(each.doc).get(ID));
        }
        return ids;
    }

    /** How many wait for a moderator. */
    public int countWaiting() {
        return searchers.searching(searcher -> searcher.count(is(WAITS, "true")));
    }

    private static Query underArticle(String articleId) {
        return new BooleanQuery.Builder()
                .add(is(ARTICLE, articleId), Occur.FILTER)
                .add(is(SHOWN, "true"), Occur.FILTER)
                .build();
    }

    private static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    @Override
    public void close() {
        searchers.disk(() -> {
            searchers.close();
            writer.rollback();
            directory.close();
            return null;
        });
    }
}
