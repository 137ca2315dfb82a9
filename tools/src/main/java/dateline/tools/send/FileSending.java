package dateline.tools.send;

import dateline.tools.send.Progress.Job;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** The sending of one file: counts what becomes of its pieces and, for a file of many, keeps how far it is. */
final class FileSending implements Outbox.Listener {

    private static final long SAVE_NANOS = 200_000_000L;

    private final Path file;
    private final Optional<Keeping> keeping;
    private final Mark from;
    private final Counts before;
    private final boolean doneBefore;
    private final Reporter reporter;
    private final Tally tally;
    private Mark mark;
    private boolean done;
    private long saved = System.nanoTime();

    private record Keeping(ProgressFile in, Job job) {}

    /** Who hears of each piece, and is asked to write down what it heard before progress is kept. */
    interface Reporter {

        void settled(FileSending sending, Place place, Fate fate);

        void waiting();

        void flush() throws IOException;
    }

    private FileSending(Path file, Optional<Keeping> keeping, Optional<Progress> earlier, Reporter reporter) {
        this.file = file;
        this.keeping = keeping;
        this.from = earlier.map(Progress::mark).orElse(Mark.START);
        this.before = earlier.map(Progress::counts).orElse(Counts.NONE);
        this.doneBefore = earlier.map(Progress::done).orElse(false);
        this.reporter = reporter;
        this.tally = new Tally(before);
        this.mark = from;
        this.done = doneBefore;
    }

    /** Of a file whose progress is not kept. */
    static FileSending of(Path file, Reporter reporter) {
        return new FileSending(file, Optional.empty(), Optional.empty(), reporter);
    }

    /** Of a file whose progress is kept, and which goes on where that says. */
    static FileSending kept(Path file, ProgressFile in, Job job, Optional<Progress> earlier, Reporter reporter) {
        return new FileSending(file, Optional.of(new Keeping(in, job)), earlier, reporter);
    }

    /** Sends what is left of it. */
    void run(WayIn way, Predicate<String> isKnown, CopyReader reader) {
        if (doneBefore) {
            return;
        }
        var outbox = new Outbox(way, isKnown, this);
        boolean read = reader.read(file, from, outbox::add);
        outbox.settleAll();
        synchronized (this) {
            done = read;
        }
        save();
    }

    @Override
    public void settled(Place place, Fate fate) {
        synchronized (this) {
            tally.add(place, fate);
            // A file that breaks off is told from its beginning; what is done stays done.
            if (place.next().records() > mark.records()) {
                mark = place.next();
            }
        }
        reporter.settled(this, place, fate);
        if (System.nanoTime() - saved >= SAVE_NANOS) {
            save();
        }
    }

    @Override
    public void waiting() {
        reporter.waiting();
    }

    /** Keeps the progress, if this file's is kept at all; returns how far that is. */
    synchronized Mark save() {
        saved = System.nanoTime();
        if (keeping.isEmpty()) {
            return mark;
        }
        try {
            reporter.flush();
            keeping.get().in().save(new Progress(keeping.get().job(), mark, done, tally.counts()));
            return mark;
        } catch (IOException e) {
            throw new UncheckedIOException("progress cannot be kept: " + e.getMessage(), e);
        }
    }

    Path file() {
        return file;
    }

    boolean isKept() {
        return keeping.isPresent();
    }

    Mark from() {
        return from;
    }

    synchronized Mark mark() {
        return mark;
    }

    /** What earlier runs counted. */
    Counts before() {
        return before;
    }

    /** What all runs counted. */
    synchronized Counts counts() {
        return tally.counts();
    }
}
