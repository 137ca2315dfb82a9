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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

    /**
     * Puts what a function makes of a record in its place, or takes the record away if that is nothing. The function is asked
     * again if somebody else was quicker.
     */
    public void change(String id, UnaryOperator<Optional<T>> change) {
        while (true) {
            Optional<Document> stored = AnalysisStore.asking(() ->
                    Optional.ofNullable(collection.find(Filters.eq("_id", id)).first()));
            Optional<T> before = stored.map(each -> read(each.getString("json")));
            Optional<T> after = change.apply(before);
            if (after.equals(before) || changed(id, stored.map(each -> each.getInteger("version")), after)) {
                return;
            }
        }
    }

    private boolean changed(String id, Optional<Integer> version, Optional<T> after) {
        if (after.isEmpty()) {
            var before = Filters.and(Filters.eq("_id", id), Filters.eq("version", version.orElseThrow()));
            return AnalysisStore.asking(() -> collection.deleteOne(before).getDeletedCount() == 1);
        }
        return version.isEmpty() ? insert(id, 1, after.get()) : replace(id, version.get() + 1, after.get());
    }

    /** Those of the ids that are there, in their order. */
    public List<T> findAll(List<String> ids) {
        Map<String, T> found = AnalysisStore.asking(() -> {
            Map<String, T> all = new HashMap<>();
            for (Document each : collection.find(Filters.in("_id", ids))) {
                all.put(each.getString("_id"), read(each.getString("json")));
            }
            return all;
        });
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    public void removeAll(List<String> ids) {
        AnalysisStore.asking(() -> collection.deleteMany(Filters.in("_id", ids)));
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
