package dateline.processing.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import dateline.contracts.MessageJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bson.Document;

/**
 * A collection of records as JSON, read and written by {@code _id} alone. Each has a version, so that two writers never
 * overwrite each other unseen. Every call throws {@link AnalysisStore.Away} if the store does not answer.
 */
public final class JsonStore<T> {

    private final MongoCollection<Document> collection;
    private final Class<T> type;

    public JsonStore(MongoClient client, String name, Class<T> type) {
        this.collection =
                client.getDatabase("dateline_processing").getCollection(name).withWriteConcern(WriteConcern.MAJORITY);
        this.type = type;
    }

    public Optional<T> find(String id) {
        return AnalysisStore.asking(() -> Optional.ofNullable(
                        collection.find(Filters.eq("_id", id)).first()))
                .map(found -> read(found.getString("json")));
    }

    /** Adds a record; false if there is one with this id. */
    public boolean insert(String id, int version, T record) {
        return AnalysisStore.asking(() -> {
            try {
                collection.insertOne(document(id, version, record));
                return true;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                    return false;
                }
                throw e;
            }
        });
    }

    /** Puts a record in place of the version before; false if that is not the version that stands there. */
    public boolean replace(String id, int version, T record) {
        var before = Filters.and(Filters.eq("_id", id), Filters.eq("version", version - 1));
        return AnalysisStore.asking(() ->
                collection.replaceOne(before, document(id, version, record)).getMatchedCount() == 1);
    }

    /** Puts a record there, whatever stood there. */
    public void put(String id, int version, T record) {
        AnalysisStore.asking(() -> collection.replaceOne(
                Filters.eq("_id", id), document(id, version, record), new ReplaceOptions().upsert(true)));
    }

    private Document document(String id, int version, T record) {
        String json = new String(MessageJson.write(record), StandardCharsets.UTF_8);
        return new Document("_id", id).append("version", version).append("json", json);
    }

    private T read(String json) {
        try {
            return MessageJson.MAPPER.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException("what we stored, we can read", e);
        }
    }
}
