package dateline.devstack;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** A store that is killed in the middle of its work has every write it answered. */
class StoreKillIT {

    private static final int WRITERS = 6;
    private static final int BATCH = 20;
    private static final int ACKNOWLEDGED = 4_000;

    @TempDir
    static Path directory;

    /** What the store acknowledged in this round: id to version. */
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    @RepeatedTest(3)
    void losesNoAcknowledgedWriteWhenKilled() {
        Path file = directory.resolve("store.mv");
        killAmidWrites(file);

        try (EmbeddedStore reopened = EmbeddedStore.start(file, 0, cause -> {});
                MongoClient client = MongoClients.create(reopened.uri())) {
            assertThat(acknowledged).hasSizeGreaterThan(100);
            acknowledged.forEach((id, version) -> assertKept(client, id, version));
            assertThat(documents(client).countDocuments(in("_id", acknowledged.keySet())))
                    .isEqualTo(acknowledged.size());
        }
    }

    /** A later version may have been written without an answer; none may be written by halves. */
    private static void assertKept(MongoClient client, String id, int version) {
        Document found = documents(client).find(eq(id)).first();
        assertThat(found).as("%s, acknowledged in version %d", id, version).isNotNull();
        int kept = found.getInteger("version");
        assertThat(kept).as("version of %s", id).isGreaterThanOrEqualTo(version);
        assertThat(found).isEqualTo(document(id, kept));
    }

    private void killAmidWrites(Path file) {
        try (ChildJvm child = ChildJvm.run(StoreChild.class, Map.of(), file.toString());
                MongoClient client = MongoClients.create(child.lineThatBegins("mongodb://"));
                ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            IntStream.range(0, WRITERS).forEach(writer -> writers.execute(() -> writeUntilKilled(client, writer)));
            await().atMost(20, SECONDS)
                    .until(() -> acknowledged.values().stream()
                                    .mapToInt(each -> each)
                                    .sum()
                            >= ACKNOWLEDGED);
            child.kill();
        }
    }

    /** Half of the writers write one document at a time, the others batches; each has 200 documents of its own. */
    private void writeUntilKilled(MongoClient client, int writer) {
        try {
            for (int version = 1; ; version++) {
                for (int first = 0; first < 200; first += BATCH) {
                    write(client, ids(writer, first), version, writer % 2 == 0);
                }
            }
        } catch (MongoException e) {
            // Killed, as it should be.
        }
    }

    private static List<String> ids(int writer, int first) {
        return IntStream.range(first, first + BATCH)
                .mapToObj(n -> writer + "-" + n)
                .toList();
    }

    private void write(MongoClient client, List<String> ids, int version, boolean atOnce) {
        if (atOnce) {
            writeBatch(client, ids, version);
        } else {
            ids.forEach(id -> writeOne(client, id, version));
        }
    }

    private void writeBatch(MongoClient client, List<String> ids, int version) {
        documents(client)
                .bulkWrite(ids.stream()
                        .map(id ->
                                new ReplaceOneModel<>(eq(id), document(id, version), new ReplaceOptions().upsert(true)))
                        .toList());
        ids.forEach(id -> acknowledged.put(id, version));
    }

    private void writeOne(MongoClient client, String id, int version) {
        documents(client).replaceOne(eq(id), document(id, version), new ReplaceOptions().upsert(true));
        acknowledged.put(id, version);
    }

    private static Document document(String id, int version) {
        return new Document("_id", id)
                .append("version", version)
                .append("text", (id + " in version " + version + ". ").repeat(20 + version % 30));
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("kill").getCollection("articles");
    }

    /** A store on a file until it is killed. */
    static final class StoreChild {

        private StoreChild() {}

        public static void main(String[] args) throws InterruptedException {
            EmbeddedStore store = EmbeddedStore.start(Path.of(args[0]), 0, cause -> {});
            System.out.println(store.uri());
            Thread.currentThread().join();
        }
    }
}
