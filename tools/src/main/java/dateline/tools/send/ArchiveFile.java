package dateline.tools.send;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Reads a WARC record by record. A damaged stretch is told and passed over: reading goes on at the next place that looks
 * like the start of a record.
 */
final class ArchiveFile {

    private static final int PROBED = 5;

    private final Path file;
    private final ArchivedPages pages;

    ArchiveFile(Path file, ArchivedPages pages) {
        this.file = file;
        this.pages = pages;
    }

    void read(Mark from, Consumer<Copy> to) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() == 0) {
                to.accept(Judgement.empty(Place.of(file, Mark.START)));
                return;
            }
            var starts = new RecordStarts(channel);
            if (starts.of(0).isEmpty()) {
                to.accept(Judgement.unreadable(Place.of(file, Mark.START), "is no WARC, though it is named so"));
                return;
            }
            // Where a gzip holds several records, they have no place of their own, and are counted instead.
            boolean sought = starts.isAt(from.bytes()) && recordsStandAlone(channel, starts);
            channel.position(sought ? from.bytes() : 0);
            new Reading(channel, starts, to, sought ? 0 : from.records(), sought ? from : Mark.START).run();
        }
    }

    /** Whether each record is a gzip by itself, or none is packed, by the looks of the first few. */
    private static boolean recordsStandAlone(FileChannel channel, RecordStarts starts) throws IOException {
        channel.position(0);
        var records = new ArchiveRecords(channel);
        long last = -1;
        try {
            for (int i = 0; i < PROBED && records.next().isPresent(); i++) {
                if (records.position() <= last || !starts.isAt(records.position())) {
                    return false;
                }
                last = records.position();
            }
            return true;
        } catch (IOException | RuntimeException e) {
            // What is damaged will be told when it is read.
            return true;
        }
    }

    /** One way through the file. */
    private final class Reading {

        private final FileChannel channel;
        private final RecordStarts starts;
        private final Consumer<Copy> to;
        private final long passOver;
        private final ArchiveRecords records;
        private Mark at;
        private Optional<Copy> read = Optional.empty();

        private Reading(FileChannel channel, RecordStarts starts, Consumer<Copy> to, long passOver, Mark at)
                throws IOException {
            this.channel = channel;
            this.starts = starts;
            this.to = to;
            this.passOver = passOver;
            this.at = at;
            this.records = new ArchiveRecords(channel);
        }

        private void run() throws IOException {
            boolean more = true;
            while (more) {
                more = step();
            }
        }

        private boolean step() throws IOException {
            Optional<WarcRecord> record;
            try {
                record = records.next();
            } catch (IOException | RuntimeException e) {
                long bad = records.position();
                // Only when the next header is what is wrong was the record before it read to its end.
                if (bad > at.bytes()) {
                    handOn(bad);
                }
                read = Optional.empty();
                return goOnAfter(bad, e);
            }
            handOn(record.isPresent() ? records.position() : channel.size());
            read = record.map(this::judge);
            return record.isPresent();
        }

        /** Hands on the record that was read, now that its end is known. */
        private void handOn(long end) throws IOException {
            if (read.isEmpty()) {
                return;
            }
            long start = at.bytes();
            at = new Mark(end, at.records() + 1);
            if (at.records() > passOver) {
                Copy copy = read.get().at(Place.ofRecord(file, start, at));
                to.accept(records.position() > channel.size() ? cut(copy.place()) : copy);
            }
        }

        private Copy judge(WarcRecord record) {
            Place place = Place.ofRecord(file, at.bytes(), at);
            try {
                return pages.read(place, record);
            } catch (IOException | RuntimeException e) {
                return Judgement.unreadable(place, "the record cannot be read: " + words(e));
            }
        }

        /** Tells what is damaged and looks for the next record; false if there is none. */
        private boolean goOnAfter(long bad, Exception e) throws IOException {
            Optional<Long> next = starts.from(bad + 1);
            long end = next.orElse(channel.size());
            at = new Mark(end, at.records() + 1);
            Place place = Place.ofRecord(file, bad, at);
            if (at.records() > passOver) {
                to.accept(
                        e instanceof EOFException && next.isEmpty()
                                ? cut(place)
                                : Judgement.unreadable(
                                        place,
                                        "is damaged, and %,d bytes are passed over: %s"
                                                .formatted(end - bad, words(e))));
            }
            if (next.isPresent()) {
                records.position(end);
            }
            return next.isPresent();
        }

        private Copy cut(Place place) {
            return Judgement.unreadable(place, "the file ends in the middle of this record");
        }
    }

    private static String words(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : Judgement.firstLine(e.getMessage());
    }
}
