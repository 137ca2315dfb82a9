package dateline.processing.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.MessageJson;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The cases of a task: a file with a JSON object {@code {"id", "text", …}} a line in, one with {@code {"id", list}} a line
 * out, in the order of the input. A line that cannot be read gets an empty list and is told on standard error.
 */
final class Cases {

    private static final int PROGRESS_EVERY = 200;

    /** Answers one case: reads what it needs of the input and fills the list of the prediction. */
    @FunctionalInterface
    interface Answering {
        void answer(String id, JsonNode input, ObjectNode prediction);
    }

    private final String list;
    private final Answering answering;

    /**
     * @param list name of the list in a prediction
     */
    Cases(String list, Answering answering) {
        this.list = list;
        this.answering = answering;
    }

    /** The value after an option such as {@code --in}. */
    static Optional<String> option(String[] args, String name) {
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals(name)) {
                return Optional.of(args[i + 1]);
            }
        }
        return Optional.empty();
    }

    /** The task that is asked for; ends the program with 2 if it is none of these or a file is not named. */
    static String task(String[] args, Set<String> tasks) {
        Optional<String> task = option(args, "--task").filter(tasks::contains);
        if (task.isEmpty()
                || option(args, "--in").isEmpty()
                || option(args, "--out").isEmpty()) {
            System.err.println("usage: --task "
                    + String.join("|", tasks.stream().sorted().toList()) + " --in FILE.jsonl --out FILE.jsonl");
            System.exit(2);
        }
        return task.orElseThrow();
    }

    void predict(String[] args) throws IOException {
        try (BufferedReader lines =
                        Files.newBufferedReader(Path.of(option(args, "--in").orElseThrow()));
                BufferedWriter predictions =
                        Files.newBufferedWriter(Path.of(option(args, "--out").orElseThrow()))) {
            int count = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    continue;
                }
                predictions.write(prediction(line, ++count));
                predictions.newLine();
                if (count % PROGRESS_EVERY == 0) {
                    System.err.println(count + " cases");
                }
            }
            System.err.println(count + " cases, done");
        }
    }

    private String prediction(String line, int number) throws IOException {
        ObjectNode prediction = MessageJson.MAPPER.createObjectNode();
        String id = Integer.toString(number);
        try {
            JsonNode input = MessageJson.MAPPER.readTree(line);
            id = input.path("id").asText(id);
            prediction.put("id", id);
            answering.answer(id, input, prediction);
        } catch (IOException | RuntimeException e) {
            System.err.println("case " + id + " gets no " + list + ": " + e);
            prediction.put("id", id).putArray(list);
        }
        return MessageJson.MAPPER.writeValueAsString(prediction);
    }
}
