package dateline.tools.send;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.tools.send.Progress.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

    @TempDir
    private Path folder;

    private Job job(String content, Instant modified, String destination) throws IOException {
        Path file = Files.writeString(folder.resolve("many.ndjson"), content);
        Files.setLastModifiedTime(file, FileTime.from(modified));
        return Job.of(file, Source.UNSAID, destination);
    }

    @Test
    void isReadAsItWasKept() throws IOException {
        Job job = job("x", Instant.EPOCH, "Kafka cluster A");
        var progress = new Progress(
                job,
                new Mark(100, 7),
                false,
                new Counts(
                        3,
                        1,
                        Map.of("robots.txt", 2L),
                        Map.of("EMPTY is empty", new Counts.Refusals(1, List.of("a:1: is empty")))));
        var file = new ProgressFile(folder.resolve("deep/down"), job);

        assertThat(file.load()).isEmpty();
        file.save(progress);
        file.save(progress);

        assertThat(file.load()).contains(progress);
    }

    @Test
    void goesOnOnlyWithTheSameJob() throws IOException {
        Instant then = Instant.parse("2022-01-10T20:13:26Z");
        Job job = job("one", then, "Kafka cluster A");

        assertThat(job("one", then, "Kafka cluster A").whyAnew(job)).isEmpty();
        assertThat(job("three", then, "Kafka cluster A").whyAnew(job))
                .contains("the file has changed: it had 3 bytes and has 5 now");
        assertThat(job("two", then, "Kafka cluster A").whyAnew(job)).contains("the file has changed since then");
        assertThat(job("one", then.plusSeconds(1), "Kafka cluster A").whyAnew(job))
                .contains("the file has changed since then");
        assertThat(job("one", then, "Kafka cluster B").whyAnew(job))
                .isEqualTo(Optional.of("it went elsewhere then: Kafka cluster A; now: Kafka cluster B"));
    }
}
