package dateline.tools.send;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SenderTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream ids = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Sender sender(boolean everyId) {
        return new Sender(
                new NoWayIn(),
                Source.UNSAID,
                new Sender.Wishes(id -> false, Optional.of(folder.resolve("state")), false, everyId),
                Optional.empty(),
                new Display(new PrintStream(said, true, UTF_8), false),
                new PrintStream(ids, true, UTF_8));
    }

    private static String line(String content) {
        return "{\"outlet\":\"The Courier\",\"mediaType\":\"text/plain\",\"content\":\"" + content + "\"}";
    }

    @Test
    void countsRefusalsByTheFormOfTheirReasonWithTheFirstThree() throws IOException {
        String bad = IntStream.range(0, 5)
                .mapToObj(i -> "{\"content\":" + "1".repeat(i + 1) + "}")
                .collect(Collectors.joining("\n"));
        Path file = Files.writeString(folder.resolve("many.ndjson"), bad + "\n" + line("Port reopens"));
        Sender sender = sender(false);

        sender.send(List.of(file));

        assertThat(sender.counts().refused()).hasSize(1);
        assertThat(sender.counts().refused().values().iterator().next().examples())
                .hasSize(3)
                .first()
                .asString()
                .startsWith(file + ":1: ");
        assertThat(sender.summary()).contains("1 sent to nobody: this was a rehearsal, 5 refused");
    }

    @Test
    void keepsTheListOfReasonsShortWhateverAFileSays() throws IOException {
        // Each of these is wrong in its own words.
        String bad = IntStream.range(0, 500)
                .mapToObj(i ->
                        "{\"outlet\":\"The Courier\",\"mediaType\":\"text/plain\",\"content\":\"x\",\"%s\":1,\"%s\":2}"
                                .formatted(name(i), name(i)))
                .collect(Collectors.joining("\n"));
        Path file = Files.writeString(folder.resolve("many.ndjson"), bad);
        Sender sender = sender(false);

        sender.send(List.of(file));

        assertThat(sender.counts().refusedInAll()).isEqualTo(500);
        assertThat(sender.counts().refused()).hasSizeLessThanOrEqualTo(31);
    }

    private static String name(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(digit -> Character.toString(Character.digit(digit, 26) + 'a'))
                .collect(Collectors.joining());
    }

    @Test
    void printsTheIdOfEveryPageAndOfEachOfManyIfItIsAskedTo() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.html"), "<link rel=canonical href=https://a.example/1><p>Port reopens</p>");
        Path many = Files.writeString(folder.resolve("many.ndjson"), line("Port reopens") + "\n");

        sender(false).send(List.of(page, many));
        String asUsual = ids.toString(UTF_8);
        Files.delete(many);
        Files.writeString(many, line("Port reopens") + "\n\n");
        sender(true).send(List.of(many));
        String everyId = ids.toString(UTF_8).substring(asUsual.length());

        assertThat(asUsual).matches("d[0-9a-z]{26}  .*page\\.html\\R");
        assertThat(everyId).matches("d[0-9a-z]{26}  .*many\\.ndjson:1\\R");
    }

    @Test
    void beginsAnewWhenItsProgressCannotBeRead() throws IOException {
        Path many = Files.writeString(folder.resolve("many.ndjson"), line("Port reopens"));
        sender(false).send(List.of(many));
        try (var kept = Files.list(folder.resolve("state"))) {
            Files.writeString(kept.findFirst().orElseThrow(), "{\"job\":");
        }
        Sender again = sender(false);

        again.send(List.of(many));

        assertThat(again.summary()).startsWith("1 sent").doesNotContain("earlier");
    }
}
