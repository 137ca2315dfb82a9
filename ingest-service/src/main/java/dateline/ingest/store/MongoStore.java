package dateline.ingest.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;

/**
 * One collection, asked by {@code _id} alone. Every document carries a {@code version}, and a write replaces exactly the
 * version that was read, so that two writers never overwrite each other unseen.
 */
public abstract class MongoStore {

    private static final String ID = "_id";
    private static final String VERSION = "version";

    private final MongoCollection<Document> collection;

    protected MongoStore(MongoClient client, String database, String name) {
        this.collection = client.getDatabase(database).getCollection(name).withWriteConcern(WriteConcern.MAJORITY);
    }

    protected final Optional<Document> find(String id) {
        return asking(() -> Optional.ofNullable(collection.find(eq(ID, id)).first()));
    }

    /** Adds a document as version 1; false if there is one with this id. */
    protected final boolean insert(String id, Document fields) {
        Document document = new Document(ID, id).append(VERSION, 1L);
        document.putAll(fields);
        return asking(() -> {
            try {
                collection.insertOne(document);
                return true;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                    return false;
                }
                throw e;
            }
        });
    }

    /** Replaces the version that was read by the next one; false if somebody else did so before. */
    protected final boolean replace(Document read, Document fields) {
        String id = read.getString(ID);
        long version = read.getLong(VERSION);
        Document next = new Document(ID, id).append(VERSION, version + 1);
        next.putAll(fields);
        return asking(() -> collection
                        .replaceOne(and(eq(ID, id), eq(VERSION, version)), next)
                        .getMatchedCount()
                == 1);
    }

    /** All documents, in the order of their ids. It reads the whole collection: for small ones alone. */
    protected final List<Document> all() {
        return asking(() -> collection.find().sort(ascending(ID)).into(new ArrayList<>()));
    }

    /** Removes a document; false if there is none with this id. */
    protected final boolean delete(String id) {
        return asking(() -> collection.deleteOne(eq(ID, id)).getDeletedCount() == 1);
    }

    private static <T> T asking(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException e) {
            throw new StoreAway(e);
        }
    }
}
