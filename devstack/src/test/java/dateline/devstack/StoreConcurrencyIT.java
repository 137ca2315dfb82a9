package dateline.devstack;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writers of one document do not undo each other, and readers see whole documents. */
class StoreConcurrencyIT {

    private static final int THREADS = 8;
    private static final int TURNS = 200;

    @TempDir
    static Path directory;

    private static EmbeddedStore store;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        store = EmbeddedStore.start(directory.resolve("store.mv"), 0, cause -> {});
        client = MongoClients.create(store.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @BeforeEach
    void beginEmpty() {
        articles().drop();
    }

    @Test
    void eachVersionIsWrittenByExactlyOneOfEightWriters() throws Exception {
        articles().insertOne(new Document("_id", "a-1").append("version", 0));

        atOnce(THREADS, () -> {
            for (int turn = 0; turn < TURNS; turn++) {
                replaceWithTheNextVersion();
            }
            return TURNS;
        });

        assertThat(articles().find()).containsExactly(new Document("_id", "a-1").append("version", THREADS * TURNS));
    }

    private static void replaceWithTheNextVersion() {
        while (true) {
            int read = articles().find(eq("a-1")).first().getInteger("version");
            Document next = new Document("_id", "a-1").append("version", read + 1);
            if (articles().replaceOne(and(eq("a-1"), eq("version", read)), next).getModifiedCount() == 1) {
                return;
            }
        }
    }

    @Test
    void oneOfEightInsertsOfAnIdSucceeds() throws Exception {
        for (int round = 0; round < 50; round++) {
            Document document = new Document("_id", "a-" + round);

            List<Integer> inserted = atOnce(THREADS, () -> {
                try {
                    articles().insertOne(document);
                    return 1;
                } catch (MongoWriteException e) {
                    return 0;
                }
            });

            assertThat(inserted.stream().mapToInt(each -> each).sum()).isEqualTo(1);
        }
    }

    /** The document is wide, so that a reader who could see it half changed would. */
    @Test
    void aReaderSeesADocumentBeforeOrAfterAnUpdateButNotInBetween() throws Exception {
        articles().insertOne(wide(0).append("_id", "a-1"));
        var done = new AtomicBoolean();

        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<?> written = writer.submit(() -> {
                for (int n = 1; n <= 500; n++) {
                    articles().updateOne(eq("a-1"), new Document("$set", wide(n)));
                }
                done.set(true);
            });
            atOnce(2, () -> {
                int reads = 0;
                while (!done.get() && !written.isDone()) {
                    Document read = articles().find(eq("a-1")).first();
                    read.remove("_id");
                    assertThat(new HashSet<>(read.values())).hasSize(1);
                    reads++;
                }
                return reads;
            });
            written.get();
        }
    }

    private static Document wide(int value) {
        Document document = new Document();
        IntStream.range(0, 300).forEach(n -> document.append("field" + n, value));
        return document;
    }

    private static MongoCollection<Document> articles() {
        return client.getDatabase("concurrency").getCollection("articles");
    }

    private static List<Integer> atOnce(int times, Callable<Integer> work)
            throws ExecutionException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<Integer>> results = threads.invokeAll(
                    IntStream.range(0, times).mapToObj(n -> work).toList());
            List<Integer> values = new ArrayList<>();
            for (Future<Integer> result : results) {
                values.add(result.get());
            }
            return values;
        }
    }
}
