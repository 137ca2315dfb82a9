package dateline.tools.send;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes WARC files, record by record, as a crawler does. */
final class Crawl {

    private final List<byte[]> records = new ArrayList<>();

    static String address(int number) {
        return "https://www.harbourcourier.example/news/article%d.ece".formatted(number);
    }

    static byte[] page(String words) {
        return "<html><body><h1>Port reopens</h1><p>%s</p></body></html>"
                .formatted(words)
                .getBytes(UTF_8);
    }

    /** An answer of 200 with a page. */
    Crawl page(int number, String words) {
        return answer(address(number), "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8", page(words));
    }

    Crawl answer(String url, String head, byte[] body) {
        return record("response", url, "application/http; msgtype=response", "", http(head, body));
    }

    Crawl record(String type, String url, String contentType, String more, byte[] block) {
        String header =
                "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\nWARC-Date: 2022-01-10T20:13:26Z\r\nWARC-Target-URI: %s\r\n%sContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(type, records.size(), url, more, contentType, block.length);
        return bytes(together(header.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8)));
    }

    /** A record as it stands. */
    Crawl bytes(byte[] record) {
        records.add(record);
        return this;
    }

    static byte[] http(String head, byte[] body) {
        return together((head + "\r\n\r\n").getBytes(ISO_8859_1), body);
    }

    Path writePlain(Path to) throws IOException {
        return Files.write(to, together(records.toArray(byte[][]::new)));
    }

    /** A gzip member for each record. */
    Path writeGzipped(Path to) throws IOException {
        return Files.write(to, together(records.stream().map(Crawl::gzip).toArray(byte[][]::new)));
    }

    /** One gzip for all, as a hand does it. */
    Path writeOneGzip(Path to) throws IOException {
        return Files.write(to, gzip(together(records.toArray(byte[][]::new))));
    }

    /** A few records in each gzip. */
    Path writeGzipsOf(int each, Path to) throws IOException {
        var all = new ByteArrayOutputStream();
        for (int i = 0; i < records.size(); i += each) {
            all.writeBytes(gzip(together(
                    records.subList(i, Math.min(records.size(), i + each)).toArray(byte[][]::new))));
        }
        return Files.write(to, all.toByteArray());
    }

    static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }

    static byte[] together(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
