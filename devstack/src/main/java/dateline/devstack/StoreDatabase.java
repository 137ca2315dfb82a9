package dateline.devstack;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IllegalOperationException;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** One database: a map of the store for each collection, named {@code database.collection}. */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Object> {

    private final MVStore store;

    StoreDatabase(String name, MVStore store, CursorRegistry cursors) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        return new StoreCollection(this, collection, options, documentsOf(collection), cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (keys.size() != 1 || !keys.get(0).getKey().equals("_id")) {
            throw noIndex(keys);
        }
        return new IdIndex(name, keys, documentsOf(collection));
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        throw noIndex(keys);
    }

    private static IllegalOperationException noIndex(List<IndexKey> keys) {
        return new IllegalOperationException("the embedded store has the index on _id only, and no index on "
                + keys.stream().map(IndexKey::getKey).toList());
    }

    private MVMap<Object, Document> documentsOf(String collection) {
        return documentsNamed(getFullCollectionNamespace(collection));
    }

    private MVMap<Object, Document> documentsNamed(String map) {
        return store.openMap(
                map,
                new MVMap.Builder<Object, Document>().keyType(new BsonKey()).valueType(new BsonValue()));
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        store.removeMap(documentsOf(collection));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        String oldName = collection.getFullName();
        super.moveCollection(from, collection, newName);
        store.renameMap(documentsNamed(oldName), getFullCollectionNamespace(newName));
    }

    @Override
    public void drop(Oplog oplog) {
        super.drop(oplog);
        List.copyOf(store.getMapNames()).stream()
                .filter(map -> map.startsWith(databaseName + "."))
                .forEach(store::removeMap);
    }

    @Override
    protected long getStorageSize() {
        return store.getFileStore().size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }
}
