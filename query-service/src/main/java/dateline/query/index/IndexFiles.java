package dateline.query.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jboss.logging.Logger;

/** The files of the index: they are used if they are whole and of our layout, and emptied if not. */
final class IndexFiles {

    /** Layout of the documents. Another number in a commit means that the index must be built again. */
    static final String LAYOUT = "7";

    static final String LAYOUT_KEY = "dateline.layout";

    // What is shown a moment after it came is in tiny segments. Below this size they all count as equal, and are merged
    // and written over again without end: with Lucene's 16 MB that was a third of this service's work.
    private static final double SMALL_SEGMENT_MB = 1;

    private static final Logger LOG = Logger.getLogger(IndexFiles.class);

    private IndexFiles() {}

    /** A writer on what is in a directory, or on an empty index if that cannot be used. */
    static IndexWriter writer(Directory directory) throws IOException {
        if (DirectoryReader.indexExists(directory) && !isSound(directory)) {
            LOG.warnf("the index in %s is torn; it is emptied and built again from the topics", directory);
            empty(directory);
        }
        IndexWriter writer = opened(directory);
        if (!LAYOUT.equals(committed(writer).getOrDefault(LAYOUT_KEY, LAYOUT))) {
            writer.close();
            LOG.warnf("the index in %s has an older layout; it is emptied and built again from the topics", directory);
            empty(directory);
            return opened(directory);
        }
        return writer;
    }

    private static IndexWriter opened(Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new Words())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setSimilarity(new Relevance())
                // Lists are in this order, so the first page of a list is the first documents of each segment that it
                // holds; and so are the facts of an article in its block.
                .setIndexSort(FactOrder.PUBLISHED.sort())
                // Facts stand in blocks before their article, and a sorted index keeps a block together.
                .setParentField(Fields.PARENT)
                .setMergePolicy(new TieredMergePolicy().setFloorSegmentMB(SMALL_SEGMENT_MB))
                .setCommitOnClose(false);
        try {
            return new IndexWriter(directory, config);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            LOG.warnf("the index in %s cannot be read (%s); it is emptied and built again", directory, e.getMessage());
            empty(directory);
            return new IndexWriter(directory, config(config));
        }
    }

    /** A config serves one writer only, even if that writer could not be made. */
    private static IndexWriterConfig config(IndexWriterConfig used) {
        return new IndexWriterConfig(used.getAnalyzer())
                .setSimilarity(used.getSimilarity())
                .setIndexSort(used.getIndexSort())
                .setParentField(used.getParentField())
                .setMergePolicy(used.getMergePolicy())
                .setCommitOnClose(false);
    }

    /** Whether every file has the checksum that was written with it. */
    private static boolean isSound(Directory directory) throws IOException {
        try (CheckIndex check = new CheckIndex(directory)) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
            return check.checkIndex().clean;
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.debugf(e, "checking %s", directory);
            return false;
        }
    }

    static void empty(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    /** What the last commit says of itself. */
    static Map<String, String> committed(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }
}
