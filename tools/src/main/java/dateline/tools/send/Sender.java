package dateline.tools.send;

import dateline.contracts.Rejection;
import dateline.tools.send.Progress.Job;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Sends files one after the other, tells how far it is, and sums up. */
public final class Sender implements FileSending.Reporter {

    private final WayIn way;
    private final Source source;
    private final Wishes wishes;
    private final Optional<RefusedList> refusedList;
    private final Display display;
    private final PrintStream ids;
    private final long begun = System.nanoTime();
    private Counts counts = Counts.NONE;
    private Counts before = Counts.NONE;
    private long bytesInAll;
    private long bytesOfDone;
    private long bytesBefore;
    private long records;
    private volatile Optional<FileSending> current = Optional.empty();

    /**
     * What the user wants.
     *
     * @param isKnown whether a document need not be sent
     * @param progress the folder where progress is kept; empty if it is not
     * @param fromStart whether progress of earlier runs is left aside
     * @param everyId whether the id of each document is printed, also of files of many
     */
    public record Wishes(Predicate<String> isKnown, Optional<Path> progress, boolean fromStart, boolean everyId) {}

    public Sender(
            WayIn way,
            Source source,
            Wishes wishes,
            Optional<RefusedList> refusedList,
            Display display,
            PrintStream ids) {
        this.way = way;
        this.source = source;
        this.wishes = wishes;
        this.refusedList = refusedList;
        this.display = display;
        this.ids = ids;
    }

    /**
     * Sends them.
     *
     * @throws Unreachable if the system is away; {@link #howToGoOn} says what then
     */
    public void send(List<Path> files) {
        boolean known = files.stream().noneMatch(CopyKind.STANDARD_INPUT::equals);
        bytesInAll = known ? files.stream().mapToLong(Sender::size).sum() : 0;
        var reader = new CopyReader(source);
        for (Path file : files) {
            FileSending sending = sending(file);
            current = Optional.of(sending);
            bytesBefore += sending.from().bytes();
            before = before.plus(sending.before());
            sending.run(way, wishes.isKnown(), reader);
            // Standard input has no size, but a length in the end.
            bytesOfDone += Math.max(size(file), sending.mark().bytes());
            counts = counts.plus(sending.counts());
            current = Optional.empty();
        }
        display.clear();
    }

    private FileSending sending(Path file) {
        boolean isKept = CopyKind.of(file).filter(CopyKind::isBulk).isPresent()
                && !file.equals(CopyKind.STANDARD_INPUT)
                && Files.isReadable(file);
        if (wishes.progress().isEmpty() || !isKept) {
            return FileSending.of(file, this);
        }
        try {
            Job job = Job.of(file, source, way.destination());
            var progressFile = new ProgressFile(wishes.progress().get(), job);
            return FileSending.kept(file, progressFile, job, earlier(file, progressFile, job), this);
        } catch (IOException e) {
            throw new UncheckedIOException("progress cannot be kept: " + e, e);
        }
    }

    private Optional<Progress> earlier(Path file, ProgressFile progressFile, Job job) throws IOException {
        if (wishes.fromStart()) {
            return Optional.empty();
        }
        Optional<Progress> earlier = progressFile.load();
        if (earlier.isEmpty()) {
            return earlier;
        }
        Optional<String> whyAnew = job.whyAnew(earlier.get().job());
        if (whyAnew.isPresent()) {
            display.say("%s: from its start, for %s".formatted(file, whyAnew.get()));
            return Optional.empty();
        }
        display.say(
                earlier.get().done()
                        ? "%s: was sent whole by an earlier run; --from-start sends it again".formatted(file)
                        : "%s: goes on after record %,d, where an earlier run ended; --from-start begins anew"
                                .formatted(file, earlier.get().mark().records()));
        return earlier;
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void settled(FileSending sending, Place place, Fate fate) {
        records++;
        boolean isBulk = CopyKind.of(sending.file()).filter(CopyKind::isBulk).isPresent();
        boolean isTold = !isBulk || wishes.everyId();
        switch (fate) {
            case Fate.Taken(var id) when isTold -> tell(id + "  " + place.name());
            case Fate.Known(var id) when isTold -> tell(id + "  " + place.name() + "  (there already)");
            case Fate.Refused(var why) -> {
                if (!isBulk) {
                    display.say("refused: " + place.name() + ": " + why.reason());
                }
                list(place, why);
            }
            default -> {}
        }
        waiting();
    }

    private void tell(String line) {
        display.clear();
        ids.println(line);
    }

    private void list(Place place, Rejection why) {
        if (refusedList.isPresent()) {
            try {
                refusedList.get().add(place, why);
            } catch (IOException e) {
                throw new UncheckedIOException("the list of refusals cannot be written: " + e.getMessage(), e);
            }
        }
    }

    @Override
    public void waiting() {
        if (display.isDue()) {
            display.show(line());
        }
    }

    @Override
    public void flush() throws IOException {
        if (refusedList.isPresent()) {
            refusedList.get().flush();
        }
    }

    private ProgressLine line() {
        long here = current.map(sending -> sending.mark().bytes()).orElse(0L);
        return new ProgressLine(
                bytesOfDone + here, bytesInAll, bytesBefore, records, counts().refusedInAll(), seconds());
    }

    private double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** What all files counted, with what earlier runs counted of them. */
    public Counts counts() {
        return current.map(sending -> counts.plus(sending.counts())).orElse(counts);
    }

    /** All that is to say at the end. */
    public String summary() {
        long here = current.map(sending -> sending.mark().bytes()).orElse(0L);
        return new Summary(counts(), before, way.inWords(), bytesOfDone + here - bytesBefore, records, seconds())
                .text();
    }

    /** Keeps the progress of a run that is broken off, and says how to go on. */
    public String howToGoOn() {
        display.clear();
        if (current.isEmpty() || !current.get().isKept()) {
            return "stopped; what was sent is sent, and sending it again does no harm";
        }
        FileSending sending = current.get();
        try {
            return "stopped after record %,d of %s; the same command goes on there"
                    .formatted(sending.save().records(), sending.file());
        } catch (UncheckedIOException e) {
            return e.getMessage();
        }
    }
}
