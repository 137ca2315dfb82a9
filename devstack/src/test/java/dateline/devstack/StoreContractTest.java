package dateline.devstack;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The embedded store keeps the contract. */
class StoreContractTest implements KeyedWrites, GuardedWrites, BulkWrites, Deletes, Reads, Cursors, Values {

    @TempDir
    static Path directory;

    private static EmbeddedStore store;
    private static ContractDatabase database;

    @BeforeAll
    static void start() {
        store = EmbeddedStore.start(directory.resolve("store.mv"), 0, cause -> {});
        database = new ContractDatabase(store.uri());
    }

    @AfterAll
    static void stop() {
        database.close();
        store.close();
    }

    @BeforeEach
    void beginEmpty() {
        articles().drop();
    }

    @Override
    public MongoDatabase database() {
        return database.get();
    }
}
