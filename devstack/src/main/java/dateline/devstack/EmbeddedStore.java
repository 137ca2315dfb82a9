package dateline.devstack;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;

/**
 * A server for documents in this JVM that speaks MongoDB's protocol, on loopback, with one file.
 *
 * <p>It is for documents that are read and written by {@code _id}, and for no more: there is no other index, and asking
 * for one is refused rather than ignored, because Dateline searches in Lucene and would otherwise read whole collections
 * without knowing. Sorting and filtering by other fields work, slowly.
 *
 * <p>An answer to a write is sent only when the write is in the file: killing the process loses nothing that was
 * answered. The file is handed to the operating system, not forced to the disk, so a power failure may lose the last
 * writes.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final int CACHE_MEGABYTES = 64;

    private final MongoServer server;

    private EmbeddedStore(MongoServer server) {
        this.server = server;
    }

    /**
     * Opens the file, or makes it, and serves it.
     *
     * @param port 0 for a free one
     * @param onFailure told once when the store can keep nothing more, so that the process can end
     */
    public static EmbeddedStore start(Path file, int port, Consumer<Throwable> onFailure) {
        QuietLogs.turnDown();
        MVStore store = open(file);
        MongoServer server = new MongoServer(new StoreBackend(store, new StoreFailure(onFailure)));
        try {
            server.bind("127.0.0.1", port);
        } catch (RuntimeException e) {
            server.shutdownNow();
            throw e;
        }
        return new EmbeddedStore(server);
    }

    private static MVStore open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Commits are ours, one before each answer; nobody reads old versions, so their space is free at once.
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize(CACHE_MEGABYTES)
                .autoCommitDisabled()
                .open();
        store.setVersionsToKeep(0);
        store.setRetentionTime(0);
        return store;
    }

    /** For the driver, such as {@code mongodb://127.0.0.1:27027}. */
    public String uri() {
        return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
