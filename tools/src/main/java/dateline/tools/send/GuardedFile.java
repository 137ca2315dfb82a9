package dateline.tools.send;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * A file that gives only so much of itself while a header is read, for the library keeps a header whole in memory,
 * however long it is.
 */
final class GuardedFile implements SeekableByteChannel {

    /** Ten times what headers have. Packed as densely as gzip can, they are 25 MB, which still fit into the memory. */
    static final int MOST_HEADER_BYTES = 24_576;

    private final FileChannel file;
    private long left = Long.MAX_VALUE;

    GuardedFile(FileChannel file) {
        this.file = file;
    }

    /** What is read from here on is a header. */
    void headerBegins() {
        left = MOST_HEADER_BYTES;
    }

    /** What is read from here on may be of any length. */
    void headerEnds() {
        left = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        int read = file.read(to);
        left -= Math.max(0, read);
        if (left < 0) {
            throw new IOException("its header takes more than %,d bytes".formatted(MOST_HEADER_BYTES));
        }
        return read;
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }
}
