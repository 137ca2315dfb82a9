package dateline.devstack;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.UuidRepresentation;

/** A client and a database of one test class, which is dropped at its end. */
final class ContractDatabase implements AutoCloseable {

    private final MongoClient client;
    private final MongoDatabase database;

    ContractDatabase(String uri) {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
        database = client.getDatabase(
                "dateline_contract_" + ProcessHandle.current().pid());
    }

    MongoDatabase get() {
        return database;
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }
}
