package dateline.tools.send;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Optional;

/** Where records of a WARC may start: at the header of a gzip member, or at the word {@code WARC/}. */
final class RecordStarts {

    private static final byte[] GZIP = {0x1F, (byte) 0x8B, 8};
    private static final byte[] WORD = "WARC/".getBytes(US_ASCII);
    private static final int WINDOW = 1 << 16;

    private final FileChannel channel;

    RecordStarts(FileChannel channel) {
        this.channel = channel;
    }

    /** What a record at this place starts with; empty if none can start there. */
    Optional<byte[]> of(long position) throws IOException {
        byte[] bytes = read(position, WORD.length);
        if (startsWith(bytes, 0, GZIP)) {
            return Optional.of(GZIP);
        }
        return startsWith(bytes, 0, WORD) ? Optional.of(WORD) : Optional.empty();
    }

    /** Whether a record may start here. */
    boolean isAt(long position) throws IOException {
        return of(position).isPresent();
    }

    /** The first place from here on where a record may start, in a file whose first record starts as all do. */
    Optional<Long> from(long position) throws IOException {
        byte[] start = of(0).orElse(WORD);
        for (long at = position; at < channel.size(); at += WINDOW) {
            // Windows overlap, so that a start on their border is seen.
            byte[] bytes = read(at, WINDOW + start.length - 1);
            for (int i = 0; i < bytes.length && i < WINDOW; i++) {
                if (startsWith(bytes, i, start)) {
                    return Optional.of(at + i);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] start) {
        return bytes.length - at >= start.length && Arrays.equals(bytes, at, at + start.length, start, 0, start.length);
    }

    /** Leaves the channel where it stands. */
    private byte[] read(long position, int most) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(most);
        long at = position;
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, at);
            if (read < 0) {
                break;
            }
            at += read;
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }
}
