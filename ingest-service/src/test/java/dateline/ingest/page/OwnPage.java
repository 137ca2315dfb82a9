package dateline.ingest.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.ArticleMessage.Furniture;
import dateline.contracts.Known;
import dateline.contracts.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A page that we wrote ourselves, with what a careful reader reads out of it: {@code x.txt} or {@code x.html}, and {@code x.json}. */
record OwnPage(String name, String content, JsonNode gold) {

    private static final Path FOLDER = Path.of("src/test/resources/pages");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<OwnPage> all() {
        return Stream.of("printed", "web").flatMap(OwnPage::in).toList();
    }

    private static Stream<OwnPage> in(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> !file.toString().endsWith(".json")).sorted().map(OwnPage::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OwnPage of(Path file) {
        try {
            String name = FOLDER.relativize(file).toString().replaceFirst("\\.[a-z]+$", "");
            return new OwnPage(
                    name,
                    Files.readString(file, StandardCharsets.UTF_8),
                    JSON.readTree(FOLDER.resolve(name + ".json").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why a page is not read exactly, by name, from {@code known-limits.txt}. */
    static Map<String, String> knownLimits() {
        try {
            Map<String, String> limits = new TreeMap<>();
            for (String line : Files.readAllLines(FOLDER.resolve("known-limits.txt"))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(":\\s*", 2);
                    limits.put(parts[0], parts[1]);
                }
            }
            return limits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the reader of the page wrote down, field by field. */
    Map<String, Object> expected() {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (gold.has("noArticle")) {
            fields.put("noArticle", gold.path("noArticle").asText());
            return fields;
        }
        boolean printed = gold.path("document").path("mediaType").asText().equals("text/plain");
        for (String field : List.of("headline", "dateline", "url", "language", "pageKind")) {
            fields.put(field, gold.path(field).asText(""));
        }
        for (String field : List.of("outlet", "section", "published", "modified", "printed")) {
            JsonNode value = gold.path(field);
            if (value.has("basis")) {
                fields.put(
                        field,
                        shown(value.path("value").asText(), value.path("basis").asText()));
            } else if (printed || !field.equals("outlet") || !value.isMissingNode()) {
                fields.put(field, value.path("value").asText(""));
            }
        }
        for (String field : List.of("authors", "keywords", "blocks")) {
            fields.put(field, texts(gold.path(field)));
        }
        if (printed) {
            Map<String, String> furniture = new TreeMap<>();
            gold.path("furniture")
                    .fields()
                    .forEachRemaining(each -> furniture.put(each.getKey(), String.join("\n", texts(each.getValue()))));
            fields.put("furniture", furniture);
        }
        return fields;
    }

    /** What our code makes of the page, in the fields that the gold has. */
    Map<String, Object> read() {
        Map<String, Object> fields = new LinkedHashMap<>();
        JsonNode sent = gold.path("document");
        PageReading reading = PageReader.read(
                Reads.document(sent.path("mediaType").asText(), content, text(sent, "url"), text(sent, "zone")));
        switch (reading) {
            case PageReading.Article(Copy copy) -> fill(fields, copy);
            case PageReading.NoArticle(String reason) -> fields.put("noArticle", reason);
            case PageReading.TooLarge(String reason) -> fields.put("tooLarge", reason);
        }
        fields.keySet()
                .retainAll(Stream.concat(expected().keySet().stream(), Stream.of("noArticle", "headline", "tooLarge"))
                        .toList());
        return fields;
    }

    private void fill(Map<String, Object> fields, Copy copy) {
        fields.put("headline", copy.headline());
        fields.put("dateline", copy.dateline().map(Span::text).orElse(""));
        fields.put("url", copy.url().orElse(""));
        fields.put("language", copy.language().value());
        fields.put("outlet", shown("outlet", Optional.of(copy.outlet())));
        fields.put("section", shown("section", copy.section()));
        fields.put(
                "published", shown("published", copy.published().map(time -> new Known(time.value(), time.basis()))));
        fields.put("modified", shown("modified", copy.modified().map(time -> new Known(time.value(), time.basis()))));
        fields.put("printed", shown("printed", copy.printed().map(time -> new Known(time.value(), time.basis()))));
        fields.put("authors", copy.authors());
        fields.put("keywords", copy.keywords());
        fields.put(
                "blocks",
                Reads.blocks(copy).stream()
                        .filter(block -> !block.startsWith(BlockKind.HEADLINE + ": "))
                        .toList());
        fields.put("pageKind", copy.pageKind().map(Known::value).orElse(""));
        Map<String, String> furniture = new TreeMap<>();
        for (Furniture each : copy.furniture()) {
            furniture.merge(each.kind(), each.text(), (a, b) -> a + "\n" + b);
        }
        fields.put("furniture", furniture);
    }

    /** Of pages from the web, the gold says the value and leaves open where in the page it was found. */
    private String shown(String field, Optional<Known> found) {
        boolean bare = !gold.path(field).has("basis");
        return found.map(each -> bare ? each.value() : shown(each.value(), each.basis()))
                .orElse("");
    }

    private static String shown(String value, String basis) {
        return value + " (" + basis + ")";
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.has(field) ? Optional.of(node.path(field).asText()) : Optional.empty();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    @Override
    public String toString() {
        return name;
    }
}
