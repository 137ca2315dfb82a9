package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of the system, which can be ended and started again. Each start has a log of its own. */
final class OneProcess {

    private static final int STOP_SECONDS = 30;

    private final String name;
    private final List<String> flags;
    private final Map<String, String> environment;
    private final Path logs;
    private Process process;
    private int starts;

    OneProcess(String name, List<String> flags, Map<String, String> environment, Path logs) {
        this.name = name;
        this.flags = flags;
        this.environment = environment;
        this.logs = logs;
    }

    void start() {
        start(Map.of());
    }

    /** Starts it with settings that are other than usual. */
    void start(Map<String, String> settings) {
        starts++;
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(flags);
        try {
            Files.createDirectories(logs);
            command.addAll(List.of("-jar", Repository.jar(name).toString()));
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile());
            builder.environment().putAll(environment);
            builder.environment().putAll(settings);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL: the process gets no chance to finish anything. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** SIGTERM, and what the process ends with. */
    int stop() {
        process.destroy();
        awaitEnd();
        return process.exitValue();
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    Path log() {
        return logs.resolve("%s-%d.log".formatted(name, starts));
    }

    String logText() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitEnd() {
        try {
            assertThat(process.waitFor(STOP_SECONDS, TimeUnit.SECONDS))
                    .describedAs("%s ends within %d s; its log: %s", name, STOP_SECONDS, log())
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
