package dateline.ingest.change;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A data file of phrases beside this class: one regular expression a line, in plain words; a line that begins with
 * {@code #} is a comment. Small and capital letters are the same.
 */
public final class Phrases {

    private final List<Pattern> patterns;

    private Phrases(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    /**
     * Reads a file.
     *
     * @param beside the class whose package the file lies in
     * @throws IllegalStateException if there is no such file: the build is broken
     */
    public static Phrases of(Class<?> beside, String file) {
        return new Phrases(lines(beside, file)
                .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList());
    }

    /** Whether one of the phrases stands in these plain words. */
    public boolean in(String plain) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(plain).find());
    }

    /** Whether these plain words are one of the phrases and nothing else. */
    public boolean are(String plain) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(plain).matches());
    }

    private static Stream<String> lines(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file + " beside " + beside.getName());
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
