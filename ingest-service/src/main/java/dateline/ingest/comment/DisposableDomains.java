package dateline.ingest.comment;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Further domains whose mailboxes last for minutes: lines of a file that is read again whenever it has changed. There are new
 * ones every day, and no restart should be needed for one.
 */
@Startup
@ApplicationScoped
class DisposableDomains {

    private static final Logger LOG = Logger.getLogger(DisposableDomains.class);

    private final Optional<Path> file;
    private Read read;

    private record Read(FileTime changed, Set<String> domains) {}

    DisposableDomains(@ConfigProperty(name = "dateline.comments.disposable-domains") Optional<String> file) {
        this.file = file.filter(each -> !each.isBlank()).map(Path::of);
        try {
            this.read = this.file.isPresent() ? read(this.file.get()) : new Read(FileTime.fromMillis(0), Set.of());
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "DATELINE_DISPOSABLE_DOMAINS: %s cannot be read".formatted(file.orElse("")), e);
        }
    }

    /** Those that the file has now; those that it had, if it cannot be read. */
    synchronized Set<String> now() {
        try {
            if (file.isPresent() && !Files.getLastModifiedTime(file.get()).equals(read.changed())) {
                read = read(file.get());
                LOG.infof("%s has %d domains now", file.get(), read.domains().size());
            }
        } catch (IOException e) {
            LOG.warnf(
                    "%s cannot be read; its %d domains before count",
                    file.get(), read.domains().size());
        }
        return read.domains();
    }

    private static Read read(Path file) throws IOException {
        FileTime changed = Files.getLastModifiedTime(file);
        return new Read(
                changed,
                Files.readAllLines(file).stream()
                        .map(line -> line.strip().toLowerCase(Locale.ROOT))
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
