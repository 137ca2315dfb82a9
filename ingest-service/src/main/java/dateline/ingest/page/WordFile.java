package dateline.ingest.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of words in {@code page/} of our resources: what may be in many languages is data, not code. */
final class WordFile {

    private WordFile() {}

    /** Its lines, without comments and empty ones. */
    static List<String> lines(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream("/page/" + name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the word file %s cannot be read".formatted(name), e);
        }
    }
}
