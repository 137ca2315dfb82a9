package dateline.tools.send;

import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Where a piece of copy stands.
 *
 * @param file as its reader calls it
 * @param line its number, from 1, in a file of lines
 * @param offset its first byte, in a WARC
 * @param next where reading goes on after it
 */
public record Place(String file, OptionalLong line, OptionalLong offset, Mark next) {

    /** A file that is one piece, or that cannot be read past this mark. */
    static Place of(Path file, Mark next) {
        return new Place(file.toString(), OptionalLong.empty(), OptionalLong.empty(), next);
    }

    static Place ofLine(Path file, Mark next) {
        return new Place(file.toString(), OptionalLong.of(next.records()), OptionalLong.empty(), next);
    }

    static Place ofRecord(Path file, long offset, Mark next) {
        return new Place(file.toString(), OptionalLong.empty(), OptionalLong.of(offset), next);
    }

    /** Such as {@code many.ndjson:3}, {@code crawl.warc.gz at byte 1204}, {@code page.html}. */
    public String name() {
        if (line.isPresent()) {
            return file + ":" + line.getAsLong();
        }
        return offset.isPresent() ? file + " at byte " + offset.getAsLong() : file;
    }
}
