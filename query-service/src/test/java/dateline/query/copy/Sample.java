package dateline.query.copy;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.MessageJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sample articles of the repository, read roughly: their paragraphs, with much that stood around them. */
record Sample(String name, Optional<String> copyOf, String text) {

    private static final Path FOLDER = Path.of("..", "samples", "articles");
    private static final Pattern PARAGRAPH = Pattern.compile("(?s)<(?:p|h1)\\b[^>]*>(.*?)</(?:p|h1)>");

    /** The newest revision of each. */
    static List<Sample> all() {
        try {
            List<Sample> samples = new ArrayList<>();
            for (JsonNode entry :
                    MessageJson.MAPPER.readTree(FOLDER.resolve("index.json").toFile())) {
                String file = entry.path("file").asText();
                if (!file.contains("-v1.")) {
                    samples.add(new Sample(
                            file,
                            Optional.ofNullable(entry.path("copyOf").textValue()),
                            text(Files.readString(FOLDER.resolve(file)))));
                }
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String page) {
        if (!page.startsWith("<!doctype") && !page.startsWith("<!DOCTYPE")) {
            return page.split("\nTopics:|\nPrintable version")[0];
        }
        return PARAGRAPH
                .matcher(page.split("<div id=\"comments\"")[0])
                .results()
                .map(found -> found.group(1).replaceAll("<[^>]*>", "").replace("&amp;", "&"))
                .collect(Collectors.joining("\n\n"));
    }
}
