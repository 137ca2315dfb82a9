package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./dateline} says without starting anything. */
class CommandTest {

    private static final List<String> COMMANDS = List.of(
            "build",
            "up",
            "down",
            "status",
            "logs",
            "send",
            "demo",
            "predict",
            "bench",
            "screenshots",
            "test",
            "check",
            "format");

    @TempDir
    private Path state;

    private record Said(int code, String words) {}

    @Test
    void listsEveryCommandWithAWordOnEach() throws Exception {
        Said help = dateline("--help");

        assertThat(help.code()).isZero();
        assertThat(help.words()
                        .lines()
                        .filter(line -> line.matches("  [a-z]+ {2,}\\S.*"))
                        .map(line -> line.strip().split(" ")[0]))
                .containsExactlyElementsOf(COMMANDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "up",
                "down",
                "status",
                "logs",
                "send",
                "demo",
                "predict",
                "bench",
                "screenshots",
                "test",
                "check",
                "format"
            })
    void explainsACommandInsteadOfRunningIt(String command) throws Exception {
        Said help = dateline(command, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.words()).startsWith("./dateline " + command + ": ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fly               | there is no command fly
                    predict           | predict needs a task; there are: article_body, article_fundus, page_segments
                    predict weather   | there is no task weather; there are: article_body, article_fundus, page_segments
                    logs broker       | there is no process broker
                    demo --fast       | demo knows --detach alone, not --fast
                    """)
    void saysWhatThereIsInstead(String words, String answer) throws Exception {
        Said said = dateline(words.split(" "));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.words()).contains(answer);
    }

    @Test
    void saysThatNothingRuns() throws Exception {
        Said said = dateline("down");

        assertThat(said.code()).isZero();
        assertThat(said.words()).contains("Nothing was running.");
    }

    @Test
    void endsNoProcessThatItDidNotStart() throws Exception {
        Files.createDirectories(state.resolve("run"));
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            // As after a crash, when the number of a dead process has gone to another.
            Files.writeString(state.resolve("run/devstack.pid"), Long.toString(stranger.pid()));

            Said said = dateline("down");

            assertThat(said.words()).contains("Nothing was running.");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void saysWhatToInstallWhenThereIsNoNewJdk() throws Exception {
        // A folder that looks like an old JDK, and a script whose other places to look are empty.
        Path old = state.resolve("jdk-17");
        Files.createDirectories(old.resolve("bin"));
        for (String program : List.of("java", "javac")) {
            Path file = Files.writeString(old.resolve("bin").resolve(program), "#!/bin/sh\nexit 1\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        Path copy = Files.writeString(
                state.resolve("dateline"),
                Repository.text("dateline").replace("/usr/lib/jvm/*", "/none/*").replace("/Library/Java", "/none"));
        Files.copy(Repository.file("pom.xml"), state.resolve("pom.xml"));

        Said said = run(
                List.of("bash", copy.toString(), "build"),
                Map.of(
                        "JAVA_HOME", old.toString(),
                        "HOME", state.toString(),
                        "PATH", old.resolve("bin") + ":/usr/bin:/bin"));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.words()).contains("no JDK of 21 or newer was found").contains("apt install");
    }

    private Said dateline(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", Repository.file("dateline").toString()));
        command.addAll(List.of(words));
        return run(command, Map.of());
    }

    private Said run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("DATELINE_STATE_DIR", state.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), words);
    }
}
