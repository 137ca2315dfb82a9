package dateline.tools.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import dateline.contracts.MessageJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Keeps the progress of one file's sending, so that a run that was broken off can be gone on with. */
final class ProgressFile {

    private final Path path;

    /** @param folder where progress is kept, one file for each file that is sent */
    ProgressFile(Path folder, Progress.Job job) {
        this.path = folder.resolve(job.id() + ".json");
    }

    /** What an earlier run left; empty if there is none, or it cannot be read. */
    Optional<Progress> load() throws IOException {
        try {
            return Optional.of(MessageJson.MAPPER.readValue(Files.readAllBytes(path), Progress.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            // Cut by a power failure, perhaps. Sending again does no harm.
            return Optional.empty();
        }
    }

    /** Keeps it; a reader sees the old or the new one, and never a part. */
    synchronized void save(Progress progress) throws IOException {
        Files.createDirectories(path.getParent());
        Path next = path.resolveSibling(path.getFileName() + ".next");
        Files.write(next, MessageJson.write(progress));
        Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
