package dateline.query.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.query.likeness.Likeness;
import dateline.query.likeness.Wording;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says of each pair of texts in a benchmark file whether one is a copy of the other, as production does: a pair that
 * the index would not bring together is no copy here either.
 *
 * <p>In: a line {@code {"id", "a", "b"}} for each pair. Out: a line {@code {"id", "duplicate", "score"}} for each, in
 * the same order; the score is how much of the shorter text is in the longer one, 0 if they were never compared. A pair
 * that fails is no duplicate, and says so on standard error.
 */
public final class CopyPredictor {

    private static final JsonMapper JSON = new JsonMapper();

    private CopyPredictor() {}

    public static void main(String[] args) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            files.put(args[i], Path.of(args[i + 1]));
        }
        if (args.length != 4 || !files.containsKey("--in") || !files.containsKey("--out")) {
            System.err.println("usage: CopyPredictor --in pairs.jsonl --out answers.jsonl");
            System.exit(2);
        }
        predict(files.get("--in"), files.get("--out"));
    }

    static void predict(Path in, Path out) throws IOException {
        long began = System.nanoTime();
        int pairs = 0;
        try (BufferedReader cases = Files.newBufferedReader(in, StandardCharsets.UTF_8);
                BufferedWriter answers = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (String line = cases.readLine(); line != null; line = cases.readLine()) {
                if (!line.isBlank()) {
                    answers.write(JSON.writeValueAsString(answer(line)));
                    answers.newLine();
                    pairs++;
                }
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.err.printf("%d pairs in %.1f s%n", pairs, seconds);
    }

    private static Map<String, Object> answer(String line) {
        Map<String, Object> answer = new LinkedHashMap<>();
        String id = "";
        try {
            JsonNode pair = JSON.readTree(line);
            id = pair.path("id").asText();
            Wording one = Wording.of(pair.path("a").asText());
            Wording other = Wording.of(pair.path("b").asText());
            boolean met = one.meets(other);
            Optional<Likeness> copy = met ? one.copyOf(other) : Optional.empty();
            answer.put("id", id);
            answer.put("duplicate", copy.isPresent());
            answer.put("score", met ? one.likeness(other).contained() : 0.0);
        } catch (IOException | RuntimeException e) {
            System.err.printf("case \"%s\" gives no answer: %s%n", id, e);
            answer.put("id", id);
            answer.put("duplicate", false);
        }
        return answer;
    }
}
