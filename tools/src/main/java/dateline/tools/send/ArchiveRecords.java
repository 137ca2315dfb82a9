package dateline.tools.send;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** The records of a WARC, one after the other, with headers of a bounded length. */
final class ArchiveRecords {

    private final GuardedFile file;
    private final WarcReader reader;
    private Optional<WarcRecord> last = Optional.empty();

    /** From where the file stands. Whoever opened the file closes it. */
    ArchiveRecords(FileChannel file) throws IOException {
        this.file = new GuardedFile(file);
        this.reader = new WarcReader(this.file);
    }

    /**
     * The next record; empty at the end.
     *
     * @throws IOException if the one before it, or its own header, is damaged: {@link #position} tells which
     */
    Optional<WarcRecord> next() throws IOException {
        if (last.isPresent()) {
            last.get().body().consume();
        }
        file.headerBegins();
        try {
            last = reader.next();
            return last;
        } finally {
            file.headerEnds();
        }
    }

    /** Where the record begins that was read last, or could not be. */
    long position() {
        return reader.position();
    }

    /** Goes on here instead. */
    void position(long position) throws IOException {
        last = Optional.empty();
        reader.position(position);
    }
}
