package dateline.query.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import dateline.query.Unavailable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;

/**
 * A collection of JSON texts, read and written by {@code _id} alone, so that it is right and quick on every server that
 * speaks the protocol.
 *
 * <p>The JSON is kept as it came, as one string: what a newer writer adds is still there when this service learns to
 * read it. Every call throws {@link Unavailable} if the server is away.
 */
public final class KeyedStore {

    private static final int DUPLICATE_KEY = 11000;
    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> collection;

    KeyedStore(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /**
     * A stored text and how often it has been replaced.
     *
     * @param version 0 if it has never been stored
     */
    public record Versioned(String json, long version) {}

    public Optional<String> find(String id) {
        return Optional.ofNullable(findAll(List.of(id)).get(id)).map(Versioned::json);
    }

    /** Those of the ids that are stored. */
    public Map<String, Versioned> findAll(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return talk(() -> {
            Map<String, Versioned> found = new HashMap<>();
            for (Document each : collection.find(in("_id", ids))) {
                found.put(each.getString("_id"), new Versioned(each.getString("json"), version(each)));
            }
            return found;
        });
    }

    /** Stores each text under its id, whatever stood there. */
    public void putAll(Map<String, String> jsonById) {
        if (jsonById.isEmpty()) {
            return;
        }
        List<WriteModel<Document>> writes = new ArrayList<>();
        jsonById.forEach((id, json) -> writes.add(new ReplaceOneModel<>(eq("_id", id), document(id, json, 1), UPSERT)));
        talk(() -> collection.bulkWrite(writes, ANY_ORDER));
    }

    /**
     * Stores each text, if what stands under its id is still the version that it was made from.
     *
     * @param changes the new text by id, each with the version it was made from
     * @return whether all were; if not, the caller reads again
     */
    public boolean replaceAll(Map<String, Versioned> changes) {
        if (changes.isEmpty()) {
            return true;
        }
        List<WriteModel<Document>> writes = new ArrayList<>();
        changes.forEach((id, change) -> writes.add(replacement(id, change)));
        return talk(() -> {
            try {
                var result = collection.bulkWrite(writes, ANY_ORDER);
                return result.getInsertedCount() + result.getMatchedCount() == changes.size();
            } catch (MongoBulkWriteException e) {
                if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
                    throw e;
                }
                return false;
            }
        });
    }

    public void removeAll(Collection<String> ids) {
        if (!ids.isEmpty()) {
            talk(() -> collection.deleteMany(in("_id", ids)));
        }
    }

    /** About how many there are, as the server's own bookkeeping says. */
    public long count() {
        return talk(collection::estimatedDocumentCount);
    }

    private static WriteModel<Document> replacement(String id, Versioned change) {
        Document next = document(id, change.json(), change.version() + 1);
        return change.version() == 0
                ? new InsertOneModel<>(next)
                : new ReplaceOneModel<>(and(eq("_id", id), eq("version", change.version())), next);
    }

    private static Document document(String id, String json, long version) {
        return new Document("_id", id).append("version", version).append("json", json);
    }

    private static long version(Document document) {
        return ((Number) document.get("version")).longValue();
    }

    private static <T> T talk(Supplier<T> call) {
        try {
            return call.get();
        } catch (MongoException e) {
            throw new Unavailable("MongoDB", e);
        }
    }
}
