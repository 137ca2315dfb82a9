package dateline.devstack;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.Comparator;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** A document's {@code _id} as a key of the store: kept as BSON, ordered as MongoDB orders values of any type. */
final class BsonKey extends BasicDataType<Object> {

    private static final Comparator<Object> ORDER = ValueComparator.asc();
    private static final String FIELD = "k";

    @Override
    public int compare(Object one, Object other) {
        if (one instanceof String a && other instanceof String b) {
            return a.compareTo(b);
        }
        return ORDER.compare(one, other);
    }

    @Override
    public int getMemory(Object key) {
        return key instanceof String text ? 48 + 2 * text.length() : 64;
    }

    @Override
    public void write(WriteBuffer target, Object key) {
        BsonBytes.write(target, new Document(FIELD, key instanceof Missing ? null : key));
    }

    @Override
    public Object read(ByteBuffer source) {
        return Missing.ofNullable(BsonBytes.read(source).get(FIELD));
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
