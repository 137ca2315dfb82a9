package dateline.ingest.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.contracts.PageBytes;
import dateline.ingest.page.PageContents;
import dateline.ingest.page.PageReader;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Reads each page of a benchmark file with the reader that production uses, and writes what the task asks of it.
 *
 * <p>In: a line {@code {"id", "url", "html"}} for each page, where {@code html} is the path, beside the input, of a file
 * of the page's bytes as they were served, plain or gzip. Out: a line for each, in the same order, with {@code id} and
 * the fields that {@link PageTask} names. A page that fails gives a line with its id alone and a line on standard error,
 * and the next one is read.
 */
public final class PagePredictor {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int REPORT_EVERY = 50;
    private static final String USAGE = "usage: PagePredictor --task TASK --in pages.jsonl --out answers.jsonl";

    private PagePredictor() {}

    public static void main(String[] args) throws IOException {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            given.put(args[i], args[i + 1]);
        }
        Optional<PageTask> task = PageTask.of(given.getOrDefault("--task", ""));
        if (args.length != 6 || task.isEmpty() || !given.containsKey("--in") || !given.containsKey("--out")) {
            System.err.println(USAGE + "; tasks: " + PageTask.words());
            System.exit(2);
        }
        predict(task.orElseThrow(), Path.of(given.get("--in")), Path.of(given.get("--out")));
    }

    static void predict(PageTask task, Path in, Path out) throws IOException {
        long began = System.nanoTime();
        Path folder = in.toAbsolutePath().getParent();
        int pages = 0;
        try (BufferedReader cases = Files.newBufferedReader(in, StandardCharsets.UTF_8);
                BufferedWriter answers = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (String line = cases.readLine(); line != null; line = cases.readLine()) {
                if (line.isBlank()) {
                    continue;
                }
                answers.write(JSON.writeValueAsString(answer(task, line, folder)));
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

    private static Map<String, Object> answer(PageTask task, String line, Path folder) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", "");
        try {
            JsonNode page = JSON.readTree(line);
            answer.put("id", page.path("id").asText());
            answer.putAll(task.answer(read(page, folder)));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            System.err.printf("case \"%s\" gives nothing: %s%n", answer.get("id"), e);
        }
        return answer;
    }

    private static PageContents read(JsonNode page, Path folder) throws IOException {
        byte[] bytes = plain(Files.readAllBytes(folder.resolve(page.path("html").asText())));
        return PageReader.contents(
                PageBytes.decode(bytes, Optional.empty()).text(),
                Optional.of(page.path("url").asText()).filter(url -> !url.isBlank()));
    }

    private static byte[] plain(byte[] bytes) throws IOException {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B) {
            try (InputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return unzipped.readAllBytes();
            }
        }
        return bytes;
    }
}
