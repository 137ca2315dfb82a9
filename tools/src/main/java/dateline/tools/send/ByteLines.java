package dateline.tools.send;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Splits a stream into lines as bytes, and never keeps more of a line than it may have. */
final class ByteLines {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;

    /** @param longest line that is kept, in bytes; of a longer one only its length is told */
    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** A line, without its end. */
    sealed interface Line {

        /** Bytes it takes, with its end. */
        long length();

        record Whole(byte[] bytes, long length) implements Line {}

        record TooLong(long length) implements Line {}
    }

    /**
     * The next line; empty at the end.
     *
     * @throws IOException if the stream breaks off; what there was of the line is dropped
     */
    Optional<Line> next() throws IOException {
        var kept = new ByteArrayOutputStream(0);
        long length = 0;
        while (from < to || fill()) {
            int end = endOfLine();
            if (length + end - from <= longest) {
                kept.write(buffer, from, end - from);
            }
            length += end - from;
            from = end;
            if (end < to) {
                from++;
                return Optional.of(line(kept, length, length + 1));
            }
        }
        return length == 0 ? Optional.empty() : Optional.of(line(kept, length, length));
    }

    private Line line(ByteArrayOutputStream kept, long length, long withEnd) {
        return length <= longest ? new Line.Whole(kept.toByteArray(), withEnd) : new Line.TooLong(withEnd);
    }

    private int endOfLine() {
        int end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }
}
