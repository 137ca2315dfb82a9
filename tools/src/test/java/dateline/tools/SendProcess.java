package dateline.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code dateline send} as a process of its own, so that it can be killed. */
final class SendProcess implements AutoCloseable {

    private final Process process;
    private final Path output;

    private SendProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** What it said, and the code it ended with. */
    record Ended(int code, String words) {}

    /** @param folder for its state and its output */
    static SendProcess start(Path folder, Map<String, String> environment, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Send.class.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        try {
            Path output = Files.createTempFile(folder, "send", ".out");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            builder.environment()
                    .put("DATELINE_STATE_DIR", folder.resolve("state").toString());
            return new SendProcess(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Ended run(Path folder, Map<String, String> environment, Object... arguments) {
        try (SendProcess process = start(folder, environment, arguments)) {
            return process.end();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly();
        end();
    }

    /** SIGTERM, which it hears as it hears Ctrl-C. */
    Ended breakOff() {
        process.destroy();
        return end();
    }

    Ended end() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("it does not end; it said:\n" + Files.readString(output));
            }
            return new Ended(process.exitValue(), Files.readString(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
