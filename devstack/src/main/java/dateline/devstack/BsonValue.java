package dateline.devstack;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** A document as a value of the store. Values are never compared. */
final class BsonValue extends BasicDataType<Document> {

    /** What the cache reckons for one document, in bytes: measuring each costs more than the error does harm. */
    private static final int MEMORY = 4_000;

    @Override
    public int getMemory(Document document) {
        return MEMORY;
    }

    @Override
    public void write(WriteBuffer target, Document document) {
        BsonBytes.write(target, document);
    }

    @Override
    public Document read(ByteBuffer source) {
        return BsonBytes.read(source);
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
