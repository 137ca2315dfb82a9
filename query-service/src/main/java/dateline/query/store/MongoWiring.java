package dateline.query.store;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the collections of this service are. */
@ApplicationScoped
public class MongoWiring {

    private final MongoClient client;
    private final String database;

    MongoWiring(MongoClient client, @ConfigProperty(name = "dateline.query.database") String database) {
        this.client = client;
        this.database = database;
    }

    public KeyedStore collection(String name) {
        return new KeyedStore(client.getDatabase(database).getCollection(name).withWriteConcern(WriteConcern.MAJORITY));
    }
}
