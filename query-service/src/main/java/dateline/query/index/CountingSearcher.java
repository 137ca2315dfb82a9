package dateline.query.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/**
 * A searcher that reads every segment, as counts do, with as many threads as it may have. Each thread has about as many
 * documents as another, and only one sum of its own, so that there is little to bring together at the end.
 */
final class CountingSearcher extends IndexSearcher {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    /** @param threads from {@link #threads} */
    CountingSearcher(IndexReader reader, ExecutorService threads) {
        super(reader, threads);
    }

    /** What counts. */
    static ExecutorService threads() {
        return Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "index-counter");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
        List<List<LeafReaderContextPartition>> shares = new ArrayList<>();
        int[] documents = new int[THREADS];
        for (int i = 0; i < THREADS; i++) {
            shares.add(new ArrayList<>());
        }
        List<LeafReaderContext> largestFirst = new ArrayList<>(leaves);
        largestFirst.sort(Comparator.comparingInt(leaf -> -leaf.reader().maxDoc()));
        for (LeafReaderContext leaf : largestFirst) {
            int least = 0;
            for (int i = 1; i < THREADS; i++) {
                least = documents[i] < documents[least] ? i : least;
            }
            shares.get(least).add(LeafReaderContextPartition.createForEntireSegment(leaf));
            documents[least] += leaf.reader().maxDoc();
        }
        return shares.stream()
                .filter(share -> !share.isEmpty())
                .map(LeafSlice::new)
                .toArray(LeafSlice[]::new);
    }
}
