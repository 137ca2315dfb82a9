package dateline.devstack;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/**
 * What Dateline expects of a store, whichever it is. Only what is tested here may be used in a service.
 *
 * <p>The parts of the contract are interfaces of tests; {@link StoreContractTest} and {@link MongoContractTest} keep
 * each of them.
 */
interface StoreContract {

    /** A database of the test's own. */
    MongoDatabase database();

    /** An empty collection. */
    default MongoCollection<Document> articles() {
        return database().getCollection("articles");
    }

    /** A document of one version. */
    static Document article(String id, int version) {
        return new Document("_id", id).append("version", version).append("headline", "Version " + version);
    }
}
