package dateline.tools.send;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.DocumentMessage;
import dateline.contracts.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveFileTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8";

    @TempDir
    private Path folder;

    @Test
    void makesADocumentOfAPage() throws IOException {
        Path file = new Crawl().page(1, "It did.").writeGzipped(folder.resolve("crawl.warc.gz"));
        var source = new Source(
                Optional.empty(),
                Optional.of("The Harbour Courier"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Europe/Zurich"));

        DocumentMessage document =
                Reading.of(file, Mark.START, source).documents().getFirst();

        assertThat(document)
                .extracting(
                        DocumentMessage::url,
                        DocumentMessage::retrievedAt,
                        DocumentMessage::outlet,
                        DocumentMessage::zone,
                        DocumentMessage::mediaType)
                .containsExactly(
                        Optional.of(Crawl.address(1)),
                        Optional.of(Instant.parse("2022-01-10T20:13:26Z")),
                        Optional.of("The Harbour Courier"),
                        Optional.of("Europe/Zurich"),
                        "text/html");
        assertThat(document.content()).isEqualTo(new String(Crawl.page("It did."), UTF_8));
    }

    @Test
    void saysOfEachRecordThatIsNoPageWhatItIs() throws IOException {
        byte[] body = Crawl.page("It did.");
        Path file = new Crawl()
                .record("warcinfo", "", "application/warc-fields", "", "software: ours\r\n".getBytes(UTF_8))
                .record("request", Crawl.address(1), "application/http; msgtype=request", "", new byte[0])
                .record("revisit", Crawl.address(1), "application/http", "", Crawl.http(OK, new byte[0]))
                .record("made-up", Crawl.address(1), "text/html", "", body)
                .record("response", "dns:harbour.example", "text/dns", "", "x".getBytes(UTF_8))
                .answer(Crawl.address(1), "HTTP/1.1 404 Not Found\r\nContent-Type: text/html", body)
                .answer(Crawl.address(2), "HTTP/1.1 410 Gone\r\nContent-Type: text/html", body)
                .answer(Crawl.address(3), "HTTP/1.1 200 OK\r\nContent-Type: image/png", body)
                .answer(Crawl.address(3), "HTTP/1.1 200 OK\r\nContent-Type: x-odd/thing", body)
                .answer(Crawl.address(3), "HTTP/1.1 200 OK", body)
                .answer("https://a.example/robots.txt", "HTTP/1.1 200 OK\r\nContent-Type: text/plain", body)
                .answer(Crawl.address(4), OK, new byte[0])
                .record(
                        "response",
                        Crawl.address(5),
                        "application/http; msgtype=response",
                        "WARC-Truncated: length\r\n",
                        Crawl.http(OK, body))
                .writeGzipped(folder.resolve("crawl.warc.gz"));

        Reading reading = Reading.of(file);

        assertThat(reading.skipped())
                .containsExactly(
                        "record of type warcinfo",
                        "record of type request",
                        "record of type revisit",
                        "record of type that nobody here knows",
                        "answer of another protocol than HTTP",
                        "HTTP status 404",
                        "HTTP status 410",
                        "no page: image",
                        "no page: some other type",
                        "no page: bytes of no said type",
                        "robots.txt",
                        "empty page",
                        "cut short by the crawler");
        assertThat(reading.copies()).hasSize(13);
    }

    @Test
    void unpacksWhatTheServerPacked() throws IOException {
        byte[] body = Crawl.page("It did.");
        var wrapped = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(wrapped)) {
            deflater.write(body);
        }
        var bare = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bare, new Deflater(9, true))) {
            deflater.write(body);
        }
        String chunked = Integer.toHexString(10) + "\r\n" + new String(body, 0, 10, UTF_8) + "\r\n"
                + Integer.toHexString(body.length - 10) + "\r\n" + new String(body, 10, body.length - 10, UTF_8)
                + "\r\n0\r\n\r\n";
        // "Port reopens", as Node packs it.
        byte[] brotli = HexFormat.of().parseHex("8b0580506f72742072656f70656e7303");
        Path file = new Crawl()
                .answer(Crawl.address(1), OK + "\r\nContent-Encoding: gzip", Crawl.gzip(body))
                .answer(Crawl.address(2), OK + "\r\nContent-Encoding: deflate", wrapped.toByteArray())
                .answer(Crawl.address(3), OK + "\r\nContent-Encoding: deflate", bare.toByteArray())
                .answer(Crawl.address(4), OK + "\r\nTransfer-Encoding: chunked", chunked.getBytes(UTF_8))
                // What a crawler unpacked already and left the header of.
                .answer(Crawl.address(5), OK + "\r\nContent-Encoding: gzip", body)
                .answer(Crawl.address(6), OK + "\r\nTransfer-Encoding: chunked", body)
                .answer(Crawl.address(7), OK + "\r\nContent-Encoding: br", brotli)
                .answer(Crawl.address(8), OK + "\r\nContent-Encoding: zstd", body)
                .answer(Crawl.address(9), OK + "\r\nContent-Encoding: br", body)
                .writePlain(folder.resolve("crawl.warc"));

        Reading reading = Reading.of(file);

        assertThat(reading.documents().stream().map(DocumentMessage::content).limit(6))
                .containsOnly(new String(body, UTF_8));
        assertThat(reading.documents().get(6).content()).isEqualTo("Port reopens");
        assertThat(reading.refused())
                .hasSize(2)
                .first()
                .asString()
                .contains("UNREADABLE")
                .contains("\"zstd\" is not read");
    }

    @Test
    void refusesAPageThatIsTooLargeAlsoWhenItIsPackedSmall() throws IOException {
        Path file = new Crawl()
                .answer(Crawl.address(1), OK + "\r\nContent-Encoding: gzip", Crawl.gzip(new byte[60_000_000]))
                .answer(Crawl.address(2), OK, new byte[5_000_000])
                .page(3, "x".repeat(Limits.CONTENT_BYTES))
                .page(4, "It did.")
                .writeGzipped(folder.resolve("crawl.warc.gz"));

        Reading reading = Reading.of(file);

        assertThat(reading.refused()).hasSize(3).allSatisfy(each -> assertThat(each)
                .contains("TOO_LARGE"));
        assertThat(reading.urls()).containsExactly(Crawl.address(4));
    }

    @Test
    void refusesARecordThatIsNoHttpAndGoesOn() throws IOException {
        Path file = new Crawl()
                .record("response", Crawl.address(1), "application/http", "", "nothing of the kind".getBytes(UTF_8))
                .answer("not an address", OK, Crawl.page("It did."))
                .page(2, "It did.")
                .writeGzipped(folder.resolve("crawl.warc.gz"));

        Reading reading = Reading.of(file);

        assertThat(reading.refused()).hasSize(2);
        assertThat(reading.refused().get(0)).contains("crawl.warc.gz at byte 0: UNREADABLE the record cannot be read");
        assertThat(reading.refused().get(1)).contains("INVALID url");
        assertThat(reading.urls()).containsExactly(Crawl.address(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "gzipped", "gzips of three", "one gzip"})
    void goesOnFromEveryMark(String form) throws IOException {
        Crawl crawl = new Crawl();
        IntStream.range(0, 9)
                .forEach(number ->
                        crawl.page(number, "Number %d.".formatted(number).repeat(number * 30)));
        Path file =
                switch (form) {
                    case "plain" -> crawl.writePlain(folder.resolve("crawl.warc"));
                    case "gzipped" -> crawl.writeGzipped(folder.resolve("crawl.warc.gz"));
                    case "gzips of three" -> crawl.writeGzipsOf(3, folder.resolve("crawl.warc.gz"));
                    default -> crawl.writeOneGzip(folder.resolve("crawl.warc.gz"));
                };
        Reading all = Reading.of(file);

        assertThat(all.urls()).hasSize(9).doesNotHaveDuplicates();
        for (int i = 0; i < 9; i++) {
            Reading rest = Reading.of(file, all.copies().get(i).place().next(), Source.UNSAID);
            assertThat(rest.copies()).as("after %d", i).isEqualTo(all.copies().subList(i + 1, 9));
        }
    }
}
