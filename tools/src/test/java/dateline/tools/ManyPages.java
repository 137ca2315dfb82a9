package dateline.tools;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Files of many pages, of the kind that their name says. */
final class ManyPages {

    private ManyPages() {}

    static String address(int number) {
        return "https://www.harbourcourier.example/news/article%d.ece".formatted(number);
    }

    static Set<String> addresses(int count) {
        return IntStream.range(0, count).mapToObj(ManyPages::address).collect(Collectors.toSet());
    }

    static String line(int number, String content) {
        return "{\"url\":\"%s\",\"mediaType\":\"text/plain\",\"content\":\"%s\"}".formatted(address(number), content);
    }

    static Path write(Path to, int count) throws IOException {
        String name = to.getFileName().toString();
        boolean gzipped = name.endsWith(".gz");
        boolean archive = name.contains(".warc");
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(to));
                OutputStream out = gzipped && !archive ? new GZIPOutputStream(file) : file) {
            for (int number = 0; number < count; number++) {
                String words = "The port of Westhaven reopened, said harbour master %d. "
                        .formatted(number)
                        .repeat(12);
                byte[] record = (archive ? record(number, words) : line(number, words) + "\n").getBytes(UTF_8);
                out.write(gzipped && archive ? member(record) : record);
            }
        }
        return to;
    }

    private static String record(int number, String words) {
        String answer =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>Port reopens</h1><p>%s</p>".formatted(words);
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nWARC-Date: 2022-01-10T20:13:26Z\r\n"
                        + "Content-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n")
                .formatted(address(number), answer.length(), answer);
    }

    private static byte[] member(byte[] record) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(record);
        }
        return packed.toByteArray();
    }
}
