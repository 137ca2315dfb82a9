package dateline.devstack;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;

/**
 * The index on {@code _id}, which is the map of documents itself. One map cannot disagree with itself after a crash, and
 * each write touches one map only.
 */
final class IdIndex extends AbstractUniqueIndex<Object> {

    private final MVMap<Object, Document> documents;

    IdIndex(String name, List<IndexKey> keys, MVMap<Object, Document> documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    protected Object getPosition(KeyValue id) {
        Object key = StoreCollection.keyOf(id.get(0));
        return documents.containsKey(key) ? key : null;
    }

    /** The document is already in the map when the collection tells its indexes of it. */
    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {}

    @Override
    protected boolean putKeyPosition(KeyValue id, Object position) {
        return true;
    }

    /** Says where the document is; the collection takes it out of the map. */
    @Override
    protected Object removeDocument(KeyValue id) {
        return getPosition(id);
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
        Stream<Map.Entry<KeyValue, Object>> entries =
                documents.keySet().stream().map(key -> Map.entry(new KeyValue(key), key));
        return entries::iterator;
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    @Override
    public long getDataSize() {
        return 0;
    }
}
