package dateline.tools.send;

import dateline.contracts.Limits;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads one document message a line, from a file, a file in gzip, or standard input. */
final class LineFile {

    /** A message whose every letter is written as an escape still fits. */
    static final int LONGEST_LINE = 2 * Limits.MESSAGE_BYTES;

    private final Path file;
    private final Judgement judgement;

    LineFile(Path file, Judgement judgement) {
        this.file = file;
        this.judgement = judgement;
    }

    void readPlain(Mark from, Consumer<Copy> to) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            channel.position(from.bytes());
            lines(Channels.newInputStream(channel), from, to);
        }
    }

    void readStandardInput(Consumer<Copy> to) throws IOException {
        lines(System.in, Mark.START, to);
    }

    private void lines(InputStream in, Mark from, Consumer<Copy> to) throws IOException {
        var lines = new ByteLines(in, LONGEST_LINE);
        Mark at = from;
        for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            at = new Mark(at.bytes() + line.get().length(), at.records() + 1);
            judge(line.get(), Place.ofLine(file, at), to);
        }
        if (at.equals(Mark.START)) {
            to.accept(Judgement.empty(Place.of(file, at)));
        }
    }

    /** Bytes in gzip cannot be sought, so the lines before the mark are read and passed over. */
    void readGzipped(Mark from, Consumer<Copy> to) throws IOException {
        Mark at = Mark.START;
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() == 0) {
                to.accept(Judgement.empty(Place.of(file, at)));
                return;
            }
            var counted = new Counted(Channels.newInputStream(channel));
            LongSupplier read = () -> counted.count;
            var lines = new ByteLines(new GZIPInputStream(new BufferedInputStream(counted), 1 << 16), LONGEST_LINE);
            for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                at = new Mark(read.getAsLong(), at.records() + 1);
                if (at.records() > from.records()) {
                    judge(line.get(), Place.ofLine(file, at), to);
                }
            }
            if (at.records() == 0) {
                to.accept(Judgement.empty(Place.of(file, at)));
            }
        } catch (ZipException e) {
            to.accept(Judgement.unreadable(
                    Place.of(file, at),
                    at.records() == 0
                            ? "is not gzip, though it is named so"
                            : "is damaged after line %d: %s".formatted(at.records(), e.getMessage())));
        } catch (EOFException e) {
            to.accept(Judgement.unreadable(
                    Place.of(file, at), "ends in the middle of its gzip, after line %d".formatted(at.records())));
        }
    }

    private void judge(ByteLines.Line line, Place place, Consumer<Copy> to) {
        switch (line) {
            case ByteLines.Line.Whole(var bytes, var length) -> {
                if (!isBlank(bytes)) {
                    to.accept(judgement.message(place, bytes));
                }
            }
            case ByteLines.Line.TooLong(var length) ->
                to.accept(Judgement.tooLarge(
                        place, "the line has %,d bytes; at most %,d are read".formatted(length, LONGEST_LINE)));
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Counts what is read of the file itself. */
    private static final class Counted extends FilterInputStream {

        private long count;

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int each = super.read();
            count += each < 0 ? 0 : 1;
            return each;
        }

        @Override
        public int read(byte[] to, int from, int most) throws IOException {
            int read = super.read(to, from, most);
            count += Math.max(0, read);
            return read;
        }
    }
}
