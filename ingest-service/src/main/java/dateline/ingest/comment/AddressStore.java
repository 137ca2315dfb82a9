package dateline.ingest.comment;

import com.mongodb.client.MongoClient;
import dateline.ingest.store.MongoStore;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The {@code addresses} collection: the one place where writers' addresses are, locked up.
 *
 * <pre>
 * {_id: comment id, version, since, key, address}  and, once erased,  {_id: comment id, version, since, erased: true}
 * </pre>
 */
@Singleton
class AddressStore extends MongoStore {

    AddressStore(MongoClient client, @ConfigProperty(name = "dateline.ingest.database") String database) {
        super(client, database, "addresses");
    }

    /** Keeps an address, unless the comment has one or had one; answers since when that is so. */
    Instant keep(String commentId, AddressVault.Locked locked, Instant now) {
        Document fields = new Document("since", Date.from(now))
                .append("key", new Binary(locked.key()))
                .append("address", new Binary(locked.address()));
        return insert(commentId, fields)
                ? now
                : find(commentId).orElseThrow().getDate("since").toInstant();
    }

    /** Whether the comment has an address or had one. */
    boolean knows(String commentId) {
        return find(commentId).isPresent();
    }

    /** A comment's address; empty if there is none, or none any more. */
    Optional<AddressVault.Locked> locked(String commentId) {
        return find(commentId)
                .filter(each -> each.containsKey("key"))
                .map(each -> new AddressVault.Locked(
                        each.get("key", Binary.class).getData(),
                        each.get("address", Binary.class).getData()));
    }

    /** Destroys a comment's address and its key. That there was one stays, so that it does not come back. */
    void destroy(String commentId) {
        while (true) {
            Optional<Document> stored = find(commentId).filter(each -> each.containsKey("key"));
            if (stored.isEmpty()) {
                return;
            }
            Document left = new Document("since", stored.get().getDate("since")).append("erased", true);
            if (replace(stored.get(), left)) {
                return;
            }
        }
    }
}
