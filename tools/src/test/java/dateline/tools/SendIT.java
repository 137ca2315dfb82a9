package dateline.tools;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.devstack.DevStack;
import dateline.tools.SendProcess.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code dateline send} as a process, against a broker. */
class SendIT {

    private static final long SEED = 20_220_110;

    @TempDir
    private Path folder;

    private DevStack stack;
    private TopicReader topic;
    private Map<String, String> environment;

    @BeforeEach
    void start() {
        stack = DevStack.start(folder.resolve("stack"), 0, 0);
        topic = new TopicReader(stack.bootstrapServers());
        environment = Map.of("KAFKA_BOOTSTRAP_SERVERS", stack.bootstrapServers());
    }

    @AfterEach
    void stop() {
        topic.close();
        stack.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"many.ndjson", "many.ndjson.gz", "crawl.warc.gz"})
    void losesNothingWhenItIsKilledAndGoneOnWith(String name) throws IOException {
        int count = 10_000;
        Path file = ManyPages.write(folder.resolve(name), count);
        var random = new Random(SEED);

        for (int kill = 0; kill < 3; kill++) {
            long enough = topic.count() + 300 + random.nextInt(2_000);
            try (SendProcess send = SendProcess.start(folder, environment, file)) {
                await().atMost(60, SECONDS)
                        .pollInterval(Duration.ofMillis(10))
                        .until(() -> topic.count() >= enough || !send.isAlive());
                send.kill();
            }
        }
        Ended last = SendProcess.run(folder, environment, file);

        assertThat(last.code()).as(last.words()).isZero();
        assertThat(last.words()).contains("goes on after record").contains("10,000 sent to the topic");
        Set<String> keys = topic.contents().keySet();
        assertThat(keys).hasSize(count).containsAll(ManyPages.addresses(count));
        // What was kept is not sent again.
        assertThat(topic.count()).isLessThan(4L * count);
    }

    @Test
    void keepsTheVersionsOfAPageInOrder() throws IOException {
        Path file = folder.resolve("versions.ndjson");
        List<String> lines = IntStream.range(0, 3_000)
                .mapToObj(i -> ManyPages.line(i % 100, "Version %d.".formatted(i / 100)))
                .toList();
        Files.write(file, lines);

        SendProcess.run(folder, environment, file);

        List<String> inOrder =
                IntStream.range(0, 30).mapToObj("Version %d."::formatted).toList();
        assertThat(topic.contents()).hasSize(100).allSatisfy((key, contents) -> assertThat(contents)
                .isEqualTo(inOrder));
    }

    @Test
    void saysOnceMoreWhatItDidAndSendsNothingTwice() throws IOException {
        Path file = folder.resolve("many.ndjson");
        Files.write(file, List.of(ManyPages.line(1, "It did."), "{}", ManyPages.line(2, "It did not.")));
        Path list = folder.resolve("refused.ndjson");

        Ended first = SendProcess.run(folder, environment, "--refused", list, file);
        Ended again = SendProcess.run(folder, environment, file);

        assertThat(first.code()).isEqualTo(1);
        assertThat(first.words()).contains("2 sent to the topic, 1 refused").contains(file + ":2: ");
        assertThat(Files.readString(list)).startsWith("{\"file\":\"" + file + "\",\"line\":2,\"code\":\"INVALID\"");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.words()).contains("was sent whole by an earlier run");
        assertThat(topic.count()).isEqualTo(2);
    }

    @Test
    void beginsAnewWhenTheFileOrTheOptionsHaveChangedOrItIsTold() throws IOException {
        Path file = folder.resolve("many.ndjson");
        Files.write(file, List.of(ManyPages.line(1, "It did.")));
        SendProcess.run(folder, environment, file);

        Ended otherOptions = SendProcess.run(folder, environment, "--outlet", "The Courier", file);
        Ended fromStart = SendProcess.run(folder, environment, "--from-start", "--outlet", "The Courier", file);
        Files.write(file, List.of(ManyPages.line(2, "It did.")), StandardOpenOption.APPEND);
        Ended changed = SendProcess.run(folder, environment, "--outlet", "The Courier", file);

        assertThat(otherOptions.words()).contains("from its start, for other options than then: none");
        assertThat(fromStart.words()).contains("1 sent to the topic");
        assertThat(changed.words()).contains("the file has changed").contains("2 sent to the topic");
        assertThat(topic.count()).isEqualTo(5);
    }

    @Test
    void rehearsesWithoutSending() throws IOException {
        Path file = ManyPages.write(folder.resolve("crawl.warc.gz"), 20);

        Ended rehearsal = SendProcess.run(folder, Map.of(), "--dry-run", file);

        assertThat(rehearsal.code()).isZero();
        assertThat(rehearsal.words()).contains("20 sent to nobody: this was a rehearsal");
        assertThat(topic.count()).isZero();
    }

    @Test
    void saysHowToGoOnWhenItIsBrokenOff() throws IOException {
        Path file = ManyPages.write(folder.resolve("many.ndjson"), 200_000);
        try (SendProcess send = SendProcess.start(folder, environment, file)) {
            await().atMost(60, SECONDS).pollInterval(Duration.ofMillis(10)).until(() -> topic.count() >= 2_000);

            Ended ended = send.breakOff();

            assertThat(ended.words())
                    .containsPattern("stopped after record [1-9][0-9,]* of .*many.ndjson; the same command");
        }
    }

    @Test
    void endsWithTwoWhenNobodyIsThere() throws IOException {
        Path file = ManyPages.write(folder.resolve("many.ndjson"), 5);

        Ended ended = SendProcess.run(folder, Map.of("DATELINE_INGEST_PORT", "1"), "--http", file);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.words()).contains("cannot be reached").contains("0 sent over HTTP");
    }

    @Test
    void endsWithTwoWhenTheCommandIsWrong() throws IOException {
        Path file = ManyPages.write(folder.resolve("many.ndjson"), 5);

        assertThat(SendProcess.run(folder, environment, "--url", "https://a.example/1", file))
                .isEqualTo(new Ended(2, "--url is the address of one page; " + file + " holds many\n"));
        assertThat(SendProcess.run(folder, environment).code()).isEqualTo(2);
    }
}
