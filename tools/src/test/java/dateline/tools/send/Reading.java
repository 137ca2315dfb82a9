package dateline.tools.send;

import dateline.contracts.DocumentMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a reader handed on. */
record Reading(List<Copy> copies) {

    static Reading of(Path file) {
        return of(file, Mark.START, Source.UNSAID);
    }

    static Reading of(Path file, Mark from, Source source) {
        List<Copy> copies = new ArrayList<>();
        new CopyReader(source).read(file, from, copies::add);
        return new Reading(copies);
    }

    List<DocumentMessage> documents() {
        return copies.stream()
                .filter(Copy.Sendable.class::isInstance)
                .map(copy -> ((Copy.Sendable) copy).document())
                .toList();
    }

    List<String> urls() {
        return documents().stream().map(each -> each.url().orElse("")).toList();
    }

    List<String> skipped() {
        return copies.stream()
                .filter(Copy.Skipped.class::isInstance)
                .map(copy -> ((Copy.Skipped) copy).reason())
                .toList();
    }

    /** Each with its place. */
    List<String> refused() {
        return copies.stream()
                .filter(Copy.Unsendable.class::isInstance)
                .map(copy -> copy.place().name() + ": "
                        + ((Copy.Unsendable) copy).why().code() + " "
                        + ((Copy.Unsendable) copy).why().reason())
                .toList();
    }
}
