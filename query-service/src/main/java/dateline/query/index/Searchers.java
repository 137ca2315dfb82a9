package dateline.query.index;

import dateline.query.Unavailable;
import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;

/** What readers of an index see, and what they are told when its disk fails. */
final class Searchers implements Closeable {

    private final String index;
    private final SearcherManager searchers;

    /**
     * Begins with all that the writer holds.
     *
     * @param index what it is called when it is away
     */
    Searchers(String index, IndexWriter writer, SearcherFactory factory) throws IOException {
        this.index = index;
        this.searchers = new SearcherManager(writer, factory);
    }

    /** Something that may meet a broken disk. */
    interface DiskWork<T> {
        T run() throws IOException;
    }

    /** Something that is read from the index. */
    interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    /**
     * Searches what can be seen now.
     *
     * @throws Unavailable if the disk fails
     */
    <T> T searching(Search<T> search) {
        return disk(() -> {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        });
    }

    /**
     * Does what may meet a broken disk.
     *
     * @throws Unavailable if it does
     */
    <T> T disk(DiskWork<T> work) {
        try {
            return work.run();
        } catch (IOException | AlreadyClosedException e) {
            throw new Unavailable(index, e);
        }
    }

    /** Lets readers see all that the writer holds. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
    }
}
