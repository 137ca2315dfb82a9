package dateline.devstack;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;

/**
 * One collection: a map from {@code _id} to document.
 *
 * <p>A stored document is never changed in place: an update works on a copy and puts that in the map. So a reader whose
 * answer is still being written out, and a commit that runs beside it, see whole versions only.
 */
final class StoreCollection extends AbstractSynchronizedMongoCollection<Object> {

    private static final String ID = "_id";

    private final MVMap<Object, Document> documents;
    private boolean updating;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    /** An id as a key of the map: 1, 1L and 1.0 are one id, as they are in MongoDB. */
    static Object keyOf(Object id) {
        return id instanceof String
                ? id
                : Missing.ofNullable(
                        new KeyValue(Collections.singletonList(id)).normalized().get(0));
    }

    /**
     * Finds by {@code _id} whenever the query names one, whatever else it asks; the library itself does so only if the
     * query asks nothing else, and would read the whole collection for {@code {_id, version}}.
     */
    @Override
    protected QueryResult queryDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        Optional<Iterable<Object>> named =
                idsIn(query).map(id -> new Document(ID, id)).flatMap(this::positions);
        return named.isPresent()
                ? matchDocuments(query, named.get(), orderBy, skip, limit, batchSize, fields)
                : super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    /** What the query asks of {@code _id}, in it or in its {@code $and}, which is how the driver writes a guard. */
    private static Optional<Object> idsIn(Document query) {
        if (query.containsKey(ID)) {
            return Optional.ofNullable(query.get(ID));
        }
        return query.get("$and") instanceof Collection<?> all
                ? all.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .flatMap(each -> idsIn(each).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Iterable<Object>> positions(Document byId) {
        return getIndexes().stream()
                .filter(index -> index.canHandle(byId))
                .map(index -> index.getPositions(byId))
                .findFirst();
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        return matchDocumentsFromStream(documents.values().stream(), query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    protected QueryResult createQueryResult(List<Document> found, int batchSize) {
        return super.createQueryResult(
                updating ? found.stream().map(Document::cloneDeeply).toList() : found, batchSize);
    }

    @Override
    public synchronized Document findAndModify(Document command) {
        updating = true;
        try {
            return super.findAndModify(command);
        } finally {
            updating = false;
        }
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        updating = true;
        try {
            return super.updateDocuments(selector, update, filters, multi, upsert, oplog);
        } finally {
            updating = false;
        }
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        Object key = getIdField() == null ? nextNumber() : keyOf(Utils.getSubdocumentValue(document, getIdField()));
        if (documents.putIfAbsent(key, document) != null) {
            throw new IllegalStateException(getFullName() + " already has a document " + key);
        }
        return key;
    }

    /** The key of a document without an id, which only the library's own list of indexes has. */
    private Object nextNumber() {
        return documents.isEmpty() ? 0.0 : (Double) documents.lastKey() + 1;
    }

    @Override
    protected void handleUpdate(Object position, Document before, Document after) {
        documents.put(position, after);
    }

    @Override
    protected void removeDocument(Object position) {
        documents.remove(position);
    }

    @Override
    protected Document getDocument(Object position) {
        return documents.get(position);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream().map(entry -> new DocumentWithPosition<>(entry.getValue(), entry.getKey()));
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Nobody asks for statistics, and keeping them would cost a second write for each document. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int change) {}

    @Override
    protected int getDataSize() {
        return 0;
    }
}
