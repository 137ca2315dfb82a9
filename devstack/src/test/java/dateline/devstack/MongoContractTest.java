package dateline.devstack;

import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The MongoDB that the services would use keeps the contract too. Runs where MONGODB_URI names one. */
@EnabledIfEnvironmentVariable(named = "MONGODB_URI", matches = "mongodb.+", disabledReason = "no MongoDB is named")
class MongoContractTest implements KeyedWrites, GuardedWrites, BulkWrites, Deletes, Reads, Cursors, Values {

    private static ContractDatabase database;

    @BeforeAll
    static void connect() {
        database = new ContractDatabase(System.getenv("MONGODB_URI"));
    }

    @AfterAll
    static void disconnect() {
        database.close();
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
