package dateline.tools.send;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.management.ThreadMXBean;
import dateline.contracts.DocumentMessage;
import dateline.contracts.Limits;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineFileTest {

    @TempDir
    private Path folder;

    private static String line(int number) {
        return "{\"url\":\"%s\",\"mediaType\":\"text/plain\",\"content\":\"Port reopens, number %d\"}"
                .formatted(Crawl.address(number), number);
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(LineFileTest::line).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"many.ndjson", "many.JSONL", "many.ndjson.gz", "many.jsonl.gz"})
    void goesOnFromEveryMark(String name) throws IOException {
        Path file = write(name, lines(3) + "\n\n \r\n" + line(3) + "\r\n" + line(4));
        Reading all = Reading.of(file);

        assertThat(all.urls())
                .containsExactly(
                        Crawl.address(0), Crawl.address(1), Crawl.address(2), Crawl.address(3), Crawl.address(4));
        assertThat(all.copies().get(3).place().name()).isEqualTo(file + ":6");
        for (int i = 0; i < 5; i++) {
            Reading rest = Reading.of(file, all.copies().get(i).place().next(), Source.UNSAID);
            assertThat(rest.copies()).as("after %d", i).isEqualTo(all.copies().subList(i + 1, 5));
        }
    }

    @Test
    void readsGzipOfManyMembers() throws IOException {
        Path file = Files.write(
                folder.resolve("many.ndjson.gz"),
                Crawl.together(
                        Crawl.gzip((line(0) + "\n").getBytes(UTF_8)), Crawl.gzip((line(1) + "\n").getBytes(UTF_8))));

        assertThat(Reading.of(file).urls()).containsExactly(Crawl.address(0), Crawl.address(1));
    }

    @Test
    void addsWhatTheSenderSaysWhereAMessageIsSilent() throws IOException {
        Path file = write("many.ndjson", """
                {"mediaType":"text/plain","content":"Port reopens"}
                {"outlet":"The Courier","mediaType":"text/plain","content":"Port closes"}
                """);
        var source = new Source(
                Optional.empty(),
                Optional.of("The Other"),
                Optional.empty(),
                Optional.of("en"),
                Optional.of("Asia/Almaty"));

        assertThat(Reading.of(file, Mark.START, source).documents())
                .extracting(DocumentMessage::outlet, DocumentMessage::language)
                .containsExactly(
                        tuple(Optional.of("The Other"), Optional.of("en")),
                        tuple(Optional.of("The Courier"), Optional.of("en")));
    }

    @Test
    void namesTheLineTheFieldAndTheReasonOfEachBadOneAndReadsOn() throws IOException {
        String large = JsonNodeFactory.instance
                .objectNode()
                .put("outlet", "The Courier")
                .put("mediaType", "text/plain")
                .put("content", "x".repeat(Limits.CONTENT_BYTES + 1))
                .toString();
        Path file = write(
                "many.ndjson",
                String.join(
                        "\n",
                        "{\"outlet\":\"The Courier\",\"mediaType\":\"text/plain\"}",
                        "{\"mediaType\":\"text/plain\",\"content\":\"Port reopens\"}",
                        "\0\0\0\0",
                        "[]",
                        "{\"outlet\":\"The Cou",
                        large,
                        line(7)));

        Reading reading = Reading.of(file);

        assertThat(reading.refused()).hasSize(6);
        assertThat(reading.refused().get(0)).isEqualTo(file + ":1: INVALID content: is required");
        assertThat(reading.refused().get(1)).isEqualTo(file + ":2: INVALID url: url or outlet is required");
        assertThat(reading.refused().get(2)).startsWith(file + ":3: UNREADABLE is not JSON");
        assertThat(reading.refused().get(3)).startsWith(file + ":4: INVALID ");
        assertThat(reading.refused().get(4)).startsWith(file + ":5: UNREADABLE is not JSON (column ");
        assertThat(reading.refused().get(5)).startsWith(file + ":6: TOO_LARGE content: has 1,500,001 bytes");
        assertThat(reading.urls()).containsExactly(Crawl.address(7));
    }

    @Test
    void takesNoMoreOfALineThanItMayHave() throws IOException {
        Path file = folder.resolve("many.ndjson");
        byte[] million = "x".repeat(1_000_000).getBytes(UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 200; i++) {
                out.write(million);
            }
            out.write(("\n" + line(2)).getBytes(UTF_8));
        }

        long before = allocated();
        Reading reading = Reading.of(file);
        long taken = allocated() - before;

        assertThat(reading.refused())
                .containsExactly(file + ":1: TOO_LARGE the line has 200,000,001 bytes; at most 4,000,000 are read");
        assertThat(reading.urls()).containsExactly(Crawl.address(2));
        assertThat(taken).isLessThan(50_000_000);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @Test
    void saysThatAFileIsNoGzip() throws IOException {
        Path file = Files.writeString(folder.resolve("many.ndjson.gz"), lines(2));

        assertThat(Reading.of(file).refused())
                .containsExactly(file + ": UNREADABLE is not gzip, though it is named so");
    }

    @Test
    void saysAfterWhichLineAGzipBreaksOff() throws IOException {
        byte[] packed = Crawl.gzip(lines(5_000).getBytes(UTF_8));
        Path file = Files.write(folder.resolve("many.ndjson.gz"), Arrays.copyOf(packed, packed.length / 2));

        Reading reading = Reading.of(file);

        int last = reading.urls().size();
        assertThat(last).isGreaterThan(100);
        assertThat(reading.refused())
                .containsExactly(file + ": UNREADABLE ends in the middle of its gzip, after line " + last);
    }

    private Path write(String name, String content) throws IOException {
        byte[] bytes = content.getBytes(UTF_8);
        return Files.write(folder.resolve(name), name.endsWith(".gz") ? Crawl.gzip(bytes) : bytes);
    }
}
