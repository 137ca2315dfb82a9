package dateline.tools.send;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that can be sent, told by the ending of the name. */
public enum CopyKind {
    /** One page. */
    PAGE(false, ".html", ".htm"),
    /** One text. */
    TEXT(false, ".txt"),
    /** One document message. */
    MESSAGE(false, ".json"),
    /** One document message a line. */
    LINES(true, ".ndjson", ".jsonl"),
    /** The same, in gzip. */
    GZIPPED_LINES(true, ".ndjson.gz", ".jsonl.gz"),
    /** What a crawler kept, in gzip or not. */
    ARCHIVE(true, ".warc", ".warc.gz");

    /** The path that stands for standard input, which is read as lines. */
    public static final Path STANDARD_INPUT = Path.of("-");

    private final boolean bulk;
    private final List<String> endings;

    CopyKind(boolean bulk, String... endings) {
        this.bulk = bulk;
        this.endings = List.of(endings);
    }

    /** The kind of a file; empty if it is none that can be sent. */
    public static Optional<CopyKind> of(Path file) {
        if (file.equals(STANDARD_INPUT)) {
            return Optional.of(LINES);
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (CopyKind kind : values()) {
            if (kind.endings.stream().anyMatch(name::endsWith)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether a file of this kind holds many documents, so that its sending can be broken off and gone on with. */
    public boolean isBulk() {
        return bulk;
    }

    /** All endings, for telling the user. */
    static String allEndings() {
        StringBuilder all = new StringBuilder();
        for (CopyKind kind : values()) {
            for (String ending : kind.endings) {
                all.append(all.isEmpty() ? "" : ", ").append(ending);
            }
        }
        return all.toString();
    }
}
