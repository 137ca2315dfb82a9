package dateline.devstack;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is the embedded store's own, beside the contract. */
class EmbeddedStoreIT {

    @TempDir
    Path directory;

    private EmbeddedStore store;
    private MongoClient client;

    @BeforeEach
    void start() {
        store = EmbeddedStore.start(directory.resolve("store.mv"), 0, cause -> {});
        client = MongoClients.create(store.uri());
    }

    @AfterEach
    void stop() {
        client.close();
        store.close();
    }

    @Test
    void anIndexIsRefusedRatherThanIgnored() {
        assertThatThrownBy(() -> articles().createIndex(Indexes.ascending("published")))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("published");
    }

    @Test
    void aRefusedIndexLeavesTheStoreWell() {
        articles().insertOne(new Document("_id", "a-1"));
        assertThatThrownBy(() -> articles().createIndex(Indexes.ascending("published")))
                .isInstanceOf(MongoCommandException.class);
        stop();

        start();

        assertThat(articles().find(eq("a-1"))).hasSize(1);
    }

    @Test
    void collectionsAndTheirDocumentsAreThereWhenOpenedAgain() {
        articles().insertMany(List.of(new Document("_id", "a-1"), new Document("_id", 7)));
        client.getDatabase("other").getCollection("outlets").insertOne(new Document("_id", "o-1"));
        stop();

        start();

        assertThat(articles().find(eq("a-1"))).hasSize(1);
        assertThat(articles().find(eq(7))).hasSize(1);
        assertThat(client.getDatabase("own").listCollectionNames()).contains("articles");
        assertThat(client.getDatabase("other").getCollection("outlets").countDocuments())
                .isEqualTo(1);
    }

    @Test
    void aDroppedDatabaseStaysAwayWhenOpenedAgain() {
        articles().insertOne(new Document("_id", "a-1"));
        client.getDatabase("own").drop();
        stop();

        start();

        assertThat(articles().find()).isEmpty();
    }

    @Test
    void aRenamedCollectionKeepsItsDocumentsWhenOpenedAgain() {
        articles().insertOne(new Document("_id", "a-1"));
        articles().renameCollection(new MongoNamespace("own", "archive"));
        stop();

        start();

        assertThat(client.getDatabase("own").getCollection("archive").find(eq("a-1")))
                .hasSize(1);
        assertThat(articles().find()).isEmpty();
    }

    @Test
    void aFileIsOpenedByOneStoreAtATime() {
        assertThatThrownBy(() -> EmbeddedStore.start(directory.resolve("store.mv"), 0, cause -> {}))
                .isInstanceOf(MVStoreException.class);
    }

    /** Reading the whole collection for each would take hundreds of times as long; ten leaves room for a busy machine. */
    @Test
    void aGuardedDocumentIsFoundByItsId() {
        articles()
                .insertMany(IntStream.range(0, 20_000)
                        .mapToObj(n -> new Document("_id", "a-" + n).append("version", 1))
                        .toList());
        nanosToFind(eq("a-1"));

        long plain = nanosToFind(eq("a-19999"));
        long guarded = nanosToFind(and(eq("a-19999"), eq("version", 1)));

        assertThat(guarded).isLessThan(10 * plain);
    }

    private long nanosToFind(Bson query) {
        long start = System.nanoTime();
        for (int n = 0; n < 100; n++) {
            assertThat(articles().find(query).first()).isNotNull();
        }
        return System.nanoTime() - start;
    }

    private MongoCollection<Document> articles() {
        return client.getDatabase("own").getCollection("articles");
    }
}
