package dateline.tools.send;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedArchiveTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void passesOverWhatIsDamagedAndReadsOn(boolean gzipped) throws IOException {
        Crawl crawl = new Crawl();
        IntStream.range(0, 5)
                .forEach(number ->
                        crawl.page(number, "Number %d.".formatted(number).repeat(300)));
        Path file = gzipped
                ? crawl.writeGzipped(folder.resolve("crawl.warc.gz"))
                : crawl.writePlain(folder.resolve("crawl.warc"));
        long second = Reading.of(file).copies().get(1).place().offset().getAsLong();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, (int) second, (int) second + 40, (byte) 0);
        Files.write(file, bytes);

        Reading reading = Reading.of(file);

        assertThat(reading.urls())
                .containsExactly(Crawl.address(0), Crawl.address(2), Crawl.address(3), Crawl.address(4));
        assertThat(reading.refused()).singleElement().asString().contains(" at byte " + second + ": UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void saysWhereAFileBreaksOff(boolean gzipped) throws IOException {
        Crawl crawl = new Crawl().page(1, "It did.").page(2, "It did not. ".repeat(2_000));
        Path whole = gzipped
                ? crawl.writeGzipped(folder.resolve("crawl.warc.gz"))
                : crawl.writePlain(folder.resolve("crawl.warc"));
        long second = Reading.of(whole).copies().get(1).place().offset().getAsLong();
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(bytes, (int) (second + bytes.length) / 2));

        Reading reading = Reading.of(whole);

        assertThat(reading.urls()).containsExactly(Crawl.address(1));
        assertThat(reading.refused())
                .containsExactly(
                        whole + " at byte " + second + ": UNREADABLE the file ends in the middle of this record");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesNoMoreOfAHeaderThanItMayHave(boolean gzipped) throws IOException {
        byte[] endless = Crawl.together("WARC/1.0\r\nX-Endless: ".getBytes(UTF_8), new byte[100_000_000]);
        Arrays.fill(endless, 100, endless.length, (byte) 'a');
        Arrays.fill(endless, 20, 100, (byte) 'a');
        Crawl crawl = new Crawl().page(1, "It did.").bytes(endless).page(2, "It did.");
        Path file = gzipped
                ? crawl.writeGzipped(folder.resolve("crawl.warc.gz"))
                : crawl.writePlain(folder.resolve("crawl.warc"));

        Reading reading = Reading.of(file);

        assertThat(reading.urls()).containsExactly(Crawl.address(1), Crawl.address(2));
        assertThat(reading.refused()).singleElement().asString().contains("its header takes more than 24,576 bytes");
    }

    @Test
    void saysThatAFileIsNoWarc() throws IOException {
        Path page = Files.write(folder.resolve("page.warc"), Crawl.page("It did."));
        Path packed = Files.write(folder.resolve("page.warc.gz"), Crawl.gzip(Crawl.page("It did.")));

        assertThat(Reading.of(page).refused()).singleElement().asString().contains("is no WARC, though it is named so");
        assertThat(Reading.of(packed).refused()).singleElement().asString().contains("UNREADABLE");
    }
}
