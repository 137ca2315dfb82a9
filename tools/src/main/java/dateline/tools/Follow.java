package dateline.tools;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how documents come through the system, until the last is analysed or refused. */
@Command(name = "Follow", description = "Shows how documents come through the system, until the last has its facts.")
public final class Follow implements Callable<Integer> {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    @Parameters(paramLabel = "FILE", description = "What ./dateline send printed: a document id begins each line.")
    private Path sent;

    @Option(names = "--live", description = "Keep one line up to date, as a terminal can.")
    private boolean live;

    @Option(names = "--seconds", defaultValue = "600", description = "Give up after so long (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    private boolean help;

    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private String last = "";

    /** How far a document has come. */
    private enum Stage {
        SENT(false),
        ARTICLE(false),
        ANALYSED(true),
        REPEAT(true),
        REJECTED(true);

        private final boolean end;

        Stage(boolean end) {
            this.end = end;
        }
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Follow()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Stream<String> lines = Files.lines(sent)) {
            lines.filter(line -> !line.isBlank()).forEach(line -> stages.put(line.split("\\s", 2)[0], Stage.SENT));
        }
        long until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        Settings settings = Settings.from(System.getenv());
        try (var api = new ReadApi(settings.query(), settings.key())) {
            while (!lookAt(api) && System.nanoTime() < until) {
                Thread.sleep(BETWEEN_LOOKS);
            }
        }
        if (live) {
            System.err.println();
        }
        List<String> open = stages.entrySet().stream()
                .filter(entry -> !entry.getValue().end)
                .map(Map.Entry::getKey)
                .toList();
        if (!open.isEmpty()) {
            System.err.println("not through after %d s: %s".formatted(seconds, String.join(" ", open)));
        }
        return open.isEmpty() ? 0 : 1;
    }

    private boolean lookAt(ReadApi api) throws IOException {
        for (var entry : stages.entrySet()) {
            if (!entry.getValue().end) {
                entry.setValue(stage(entry.getKey(), api));
            }
        }
        tell();
        return stages.values().stream().allMatch(stage -> stage.end);
    }

    private static Stage stage(String documentId, ReadApi api) throws IOException {
        JsonNode document = api.get("/v1/documents/" + documentId).orElse(null);
        if (document == null) {
            return Stage.SENT;
        }
        return switch (document.path("state").asText()) {
            case "article", "withdrawn" ->
                isAnalysed(document.path("articleId").asText(), api) ? Stage.ANALYSED : Stage.ARTICLE;
            case "repeat" -> Stage.REPEAT;
            case "rejected" -> Stage.REJECTED;
            default -> Stage.SENT;
        };
    }

    private static boolean isAnalysed(String articleId, ReadApi api) throws IOException {
        return api.get("/v1/articles/" + articleId)
                .filter(article -> article.has("facts") || article.has("withdrawn"))
                .isPresent();
    }

    private void tell() {
        String line = "  sent %d · read %d · analysed %d"
                .formatted(stages.size(), stages.size() - count(Stage.SENT), count(Stage.ANALYSED));
        line += count(Stage.REPEAT) == 0 ? "" : " · repeats %d".formatted(count(Stage.REPEAT));
        line += count(Stage.REJECTED) == 0 ? "" : " · rejected %d".formatted(count(Stage.REJECTED));
        if (!line.equals(last)) {
            last = line;
            System.err.print(live ? "\r" + line + "   " : line + System.lineSeparator());
            System.err.flush();
        }
    }

    private long count(Stage stage) {
        return stages.values().stream().filter(stage::equals).count();
    }
}
