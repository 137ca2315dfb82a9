package dateline.ingest.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.ingest.page.PageReader;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Reads the story out of each page of a benchmark file, with the reader that production uses.
 *
 * <p>In: a line {@code {"id", "url", "html"}} for each page, where {@code html} is the path of a gzip file beside the
 * input. Out: a line {@code {"id", "text"}} for each, in the same order. A page that fails gives an empty text and a
 * line on standard error, and the next one is read.
 */
public final class ArticleBodyPredictor {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int REPORT_EVERY = 50;

    private ArticleBodyPredictor() {}

    public static void main(String[] args) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            files.put(args[i], Path.of(args[i + 1]));
        }
        if (args.length != 4 || !files.containsKey("--in") || !files.containsKey("--out")) {
            System.err.println("usage: ArticleBodyPredictor --in pages.jsonl --out texts.jsonl");
            System.exit(2);
        }
        predict(files.get("--in"), files.get("--out"));
    }

    static void predict(Path in, Path out) throws IOException {
        long began = System.nanoTime();
        int pages = 0;
        try (BufferedReader cases = Files.newBufferedReader(in, StandardCharsets.UTF_8);
                BufferedWriter answers = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (String line = cases.readLine(); line != null; line = cases.readLine()) {
                if (line.isBlank()) {
                    continue;
                }
                answers.write(
                        JSON.writeValueAsString(answer(line, in.toAbsolutePath().getParent())));
                answers.newLine();
                pages++;
                if (pages % REPORT_EVERY == 0) {
                    System.err.printf("%d pages%n", pages);
                }
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.err.printf("%d pages in %.1f s: %.1f a second%n", pages, seconds, pages / seconds);
    }

    private static Map<String, String> answer(String line, Path folder) {
        Map<String, String> answer = new LinkedHashMap<>();
        String id = "";
        try {
            JsonNode page = JSON.readTree(line);
            id = page.path("id").asText();
            answer.put("id", id);
            answer.put("text", body(page, folder));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            System.err.printf("case \"%s\" gives no text: %s%n", id, e);
            answer.put("id", id);
            answer.put("text", "");
        }
        return answer;
    }

    private static String body(JsonNode page, Path folder) throws IOException {
        try (InputStream html = new GZIPInputStream(
                Files.newInputStream(folder.resolve(page.path("html").asText())))) {
            return PageReader.body(
                    new String(html.readAllBytes(), StandardCharsets.UTF_8),
                    page.path("url").asText());
        }
    }
}
