package dateline.devstack;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;

/** Documents in the store's file: BSON behind its length, so that no class name of ours or anyone's gets into a file. */
final class BsonBytes {

    private BsonBytes() {}

    static void write(WriteBuffer target, Document document) {
        ByteBuf encoded = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, encoded);
        target.putVarInt(encoded.readableBytes());
        target.put(encoded.nioBuffer());
    }

    static Document read(ByteBuffer source) {
        byte[] encoded = new byte[DataUtils.readVarInt(source)];
        source.get(encoded);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(encoded));
    }
}
