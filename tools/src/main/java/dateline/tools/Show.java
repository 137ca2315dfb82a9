package dateline.tools;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a few facts of one article, each with the sentence that it was read from. */
@Command(name = "Show", description = "Prints a few facts of one article, each with its sentence.")
public final class Show implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "ARTICLE", description = "Id of the article; else one with many facts.")
    private Optional<String> articleId;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    private boolean help;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Show()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = Settings.from(System.getenv());
        try (var api = new ReadApi(settings.query(), settings.key())) {
            Optional<String> id = articleId.isPresent() ? articleId : richest(api);
            Optional<JsonNode> article = id.isPresent() ? api.get("/v1/articles/" + id.get()) : Optional.empty();
            if (article.isEmpty()) {
                System.err.println("there is no such article");
                return 1;
            }
            var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            new FactSheet(article.get()).lines().forEach(out::println);
            return 0;
        }
    }

    /** Of the newest, the one that has most of everything the sheet shows. */
    private static Optional<String> richest(ReadApi api) throws IOException {
        JsonNode items = api.get("/v1/articles?limit=50").orElseThrow().path("items");
        Stream<JsonNode> summaries = StreamSupport.stream(items.spliterator(), false);
        return summaries.max(Comparator.comparingInt(Show::richness)).map(summary -> summary.path("articleId")
                .asText());
    }

    private static int richness(JsonNode summary) {
        JsonNode counts = summary.path("counts");
        return Stream.of("people", "organisations", "quotes", "figures")
                .mapToInt(kind -> Math.min(5, counts.path(kind).asInt()))
                .sum();
    }
}
