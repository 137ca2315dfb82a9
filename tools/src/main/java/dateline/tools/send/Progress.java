package dateline.tools.send;

import dateline.contracts.ContentId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How far a file of many documents is sent.
 *
 * @param job what is sent where
 * @param mark everything before it is settled: the broker has it, or it was refused or skipped
 * @param done whether that is the whole file
 * @param counts what became of it
 */
public record Progress(Job job, Mark mark, boolean done, Counts counts) {

    /**
     * What is sent where. Work goes on only if nothing of this has changed.
     *
     * @param file its absolute path
     * @param size in bytes
     * @param modified when it was last written
     * @param beginning id of its first bytes
     * @param source what the sender said of it
     * @param destination where to
     */
    public record Job(String file, long size, String modified, String beginning, String source, String destination) {

        private static final int FIRST_BYTES = 65_536;

        /** @throws IOException if the file cannot be read */
        static Job of(Path file, Source source, String destination) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                return new Job(
                        file.toAbsolutePath().normalize().toString(),
                        Files.size(file),
                        Files.getLastModifiedTime(file).toInstant().toString(),
                        ContentId.ofBytes('b', in.readNBytes(FIRST_BYTES)),
                        source.inWords(),
                        destination);
            }
        }

        /** Why work on this does not go on where work on another job of the same file ended; empty if it does. */
        Optional<String> whyAnew(Job earlier) {
            if (size != earlier.size) {
                return Optional.of(
                        "the file has changed: it had %,d bytes and has %,d now".formatted(earlier.size, size));
            }
            if (!modified.equals(earlier.modified) || !beginning.equals(earlier.beginning)) {
                return Optional.of("the file has changed since then");
            }
            if (!source.equals(earlier.source)) {
                return Optional.of("other options than then: %s; now: %s".formatted(earlier.source, source));
            }
            return destination.equals(earlier.destination)
                    ? Optional.empty()
                    : Optional.of("it went elsewhere then: %s; now: %s".formatted(earlier.destination, destination));
        }

        /** The name of the file that keeps the progress of this file's sending. */
        String id() {
            return ContentId.ofBytes('s', file.getBytes(StandardCharsets.UTF_8));
        }
    }

    static Progress begun(Job job) {
        return new Progress(job, Mark.START, false, Counts.NONE);
    }
}
