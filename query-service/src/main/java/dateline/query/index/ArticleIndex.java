package dateline.query.index;

import dateline.query.Unavailable;
import dateline.query.index.Unseen.Fate;
import dateline.query.likeness.Marks;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The index on disk: what is in it, and how far each topic is in it. It holds articles, and beside each its quotes,
 * figures and events, and who and what it names, which come, change and go with it in one step. {@link FactFinder} lists
 * and counts them.
 *
 * <p>Each commit carries, with the articles, the {@link Position} of each partition that they came from. So after a
 * crash the index and its positions agree, whoever reads the topics goes on from them, and nothing is lost; what was not
 * committed comes again. An index that is missing, torn, or of another layout is emptied, and its positions with it.
 *
 * <p>One process owns a directory. All methods may be called from any thread. They throw {@link Unavailable} if the disk
 * fails.
 */
public final class ArticleIndex implements Closeable {

    private final Directory directory;
    private final IndexWriter writer;
    private final Searchers searchers;
    private final Unseen unseen = new Unseen();

    // Guards positions together with the writer's commit: a commit never carries a position ahead of its articles.
    private final Object commitLock = new Object();
    private final Positions positions;
    private boolean changed;

    private final ExecutorService counters = CountingSearcher.threads();

    private ArticleIndex(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new Searchers("The index", writer, new ByRelevance());
        this.positions = Positions.in(IndexFiles.committed(writer));
    }

    /**
     * Opens the index in a directory, or begins one.
     *
     * @throws IllegalStateException if another process owns the directory
     * @throws UncheckedIOException if the directory cannot be made or written
     */
    public static ArticleIndex open(Path path) {
        try {
            Directory directory = FSDirectory.open(path);
            try {
                return new ArticleIndex(directory, IndexFiles.writer(directory));
            } catch (LockObtainFailedException e) {
                directory.close();
                throw new IllegalStateException(
                        "Another query-service uses the index in %s. Stop it, or give this one its own DATELINE_INDEX_DIR."
                                .formatted(path),
                        e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the index in " + path, e);
        }
    }

    /** Puts articles in with their facts, each in the place of what the index held of it. */
    public void put(Collection<IndexedArticle> articles) {
        write(() -> {
            for (IndexedArticle article : articles) {
                writer.updateDocuments(ArticleBlock.owner(article.summary().articleId()), ArticleBlock.of(article));
            }
        });
        unseen.note(
                articles.stream().map(article -> article.summary().articleId()).toList(), Fate.CHANGED);
    }

    /** Takes articles out, and their facts. */
    public void remove(Collection<String> articleIds) {
        if (!articleIds.isEmpty()) {
            write(() -> writer.deleteDocuments(
                    articleIds.stream().map(ArticleBlock::owner).toArray(Term[]::new)));
            unseen.note(articleIds, Fate.GONE);
        }
    }

    /** Makes what was put in and taken out visible to readers, and says what that is. */
    public Refreshed refresh() {
        return refresh(articles -> {});
    }

    /**
     * Makes what was put in and taken out visible to readers, and says what that is.
     *
     * @param before is told first of what, so that nobody sees it who was not warned
     */
    Refreshed refresh(Consumer<Refreshing> before) {
        Map<String, Fate> taken = unseen.take();
        try {
            if (!taken.isEmpty()) {
                before.accept(new Refreshing(List.copyOf(taken.keySet())));
            }
            // What was put in and taken out in between was never seen, and is not gone for anybody.
            List<String> gone = articles(taken, Fate.GONE)
                    .filter(id -> find(id).isPresent())
                    .toList();
            return searchers.disk(() -> {
                searchers.refresh();
                return new Refreshed(articles(taken, Fate.CHANGED).toList(), gone);
            });
        } catch (Unavailable e) {
            unseen.giveBack(taken);
            throw e;
        }
    }

    private static Stream<String> articles(Map<String, Fate> taken, Fate fate) {
        return taken.entrySet().stream().filter(each -> each.getValue() == fate).map(Map.Entry::getKey);
    }

    /** Notes how far topics are in. Only call this when everything before these positions has been put in. */
    public void reached(Collection<Position> reached) {
        synchronized (commitLock) {
            positions.reach(reached);
            changed = true;
        }
    }

    /** Offset of the first record of a partition that is not in the index; empty if none of it is. */
    public OptionalLong next(String topic, int partition) {
        synchronized (commitLock) {
            return positions.next(topic, partition);
        }
    }

    /** How far each partition is in, in a fixed order. */
    public List<Position> positions() {
        synchronized (commitLock) {
            return positions.all();
        }
    }

    /** Makes what is in the index safe on disk, with the positions it stands for. Does nothing if nothing changed. */
    public void commit() {
        synchronized (commitLock) {
            if (!changed) {
                return;
            }
            Map<String, String> data = positions.written();
            data.put(IndexFiles.LAYOUT_KEY, IndexFiles.LAYOUT);
            searchers.disk(() -> {
                writer.setLiveCommitData(data.entrySet());
                return writer.commit();
            });
            changed = false;
        }
    }

    /** Whether the index can still be written. After a full disk it cannot, until the service is started again. */
    public boolean isWritable() {
        return writer.isOpen();
    }

    /** An article's summary. */
    public Optional<ArticleSummary> find(String articleId) {
        return searching(searcher -> {
            ScoreDoc[] found = searcher.search(new TermQuery(id(articleId)), 1).scoreDocs;
            return found.length == 0 ? Optional.empty() : Optional.of(ArticleDocument.summary(searcher, found[0].doc));
        });
    }

    /**
     * Articles, newest first.
     *
     * @param after where to go on; from the start if empty
     * @param limit how many at most
     */
    public List<ArticleSummary> list(Selection selection, Optional<Place> after, int limit) {
        return searching(searcher -> {
            List<ArticleSummary> articles = new ArrayList<>();
            for (ScoreDoc each : ranked(searcher, selection.query(), Ranking.TIME, after, limit)) {
                articles.add(ArticleDocument.summary(searcher, each.doc));
            }
            return articles;
        });
    }

    /** Articles that answer a question, with their words. */
    public List<Hit> search(Query question, Ranking ranking, Optional<Place> after, int limit) {
        return searching(searcher -> {
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc each : ranked(searcher, question, ranking, after, limit)) {
                String text = ArticleDocument.text(searcher, each.doc).words();
                hits.add(new Hit(
                        ArticleDocument.summary(searcher, each.doc), text, ranking.rank(((FieldDoc) each).fields[0])));
            }
            return hits;
        });
    }

    /**
     * The text of an article, and the texts that meet it: see {@link Marks#meet}. Empty if the index does not hold the
     * article.
     *
     * @param most how many others at most; those with most marks in common
     */
    public Optional<Neighbours> neighbours(String articleId, int most) {
        return searching(searcher -> {
            ScoreDoc[] found = searcher.search(new TermQuery(id(articleId)), 1).scoreDocs;
            return found.length == 0 ? Optional.empty() : Optional.of(Neighbours.of(searcher, found[0].doc, most));
        });
    }

    /** How many articles the index holds. */
    public int articles() {
        return searching(searcher -> searcher.count(ArticleBlock.ARTICLES));
    }

    /** How many of them have facts. */
    public int analysed() {
        return searching(searcher -> searcher.count(new TermQuery(new Term(Fields.ANALYSED, "true"))));
    }

    /** Commits and lets the directory go. */
    @Override
    public void close() {
        if (writer.isOpen()) {
            commit();
        }
        abandon();
    }

    /** Lets the directory go without a commit, as a killed process does. */
    void abandon() {
        searchers.disk(() -> {
            counters.shutdown();
            searchers.close();
            writer.rollback();
            directory.close();
            return null;
        });
    }

    /** A searcher over the same documents that counts with several threads. */
    IndexSearcher counting(IndexSearcher searcher) {
        return new CountingSearcher(searcher.getIndexReader(), counters);
    }

    private static ScoreDoc[] ranked(
            IndexSearcher searcher, Query query, Ranking ranking, Optional<Place> after, int limit) throws IOException {
        FieldDoc last = after.map(
                        place -> ranking.after(place, searcher.getIndexReader().maxDoc()))
                .orElse(null);
        return searcher.searchAfter(last, ArticleBlock.articles(query), limit, ranking.sort()).scoreDocs;
    }

    private static Term id(String articleId) {
        return new Term(Fields.ID, articleId);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing work) {
        searchers.disk(() -> {
            work.run();
            return null;
        });
        synchronized (commitLock) {
            changed = true;
        }
    }

    /** Searches what can be seen now. */
    <T> T searching(Searchers.Search<T> search) {
        return searchers.searching(search);
    }
}
