package dateline.ingest.change;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A data file of phrases beside this class: one regular expression a line, in plain words; a line that begins with
 * {@code #} is a comment. Small and capital letters are the same.
 */
public final class Phrases {

    private final Pattern any;

    private Phrases(Pattern any) {
        this.any = any;
    }

    /**
     * Reads a file.
     *
     * @param beside the class whose package the file lies in
     * @throws IllegalStateException if there is no such file: the build is broken
     */
    public static Phrases of(Class<?> beside, String file) {
        String any =
                lines(beside, file).stream().map(line -> "(?:" + line + ")").collect(Collectors.joining("|"));
        return new Phrases(Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** Whether one of the phrases stands in these plain words. */
    public boolean in(String plain) {
        return any.matcher(plain).find();
    }

    /** Whether these plain words are one of the phrases and nothing else. */
    public boolean are(String plain) {
        return any.matcher(plain).matches();
    }

    private static List<String> lines(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file + " beside " + beside.getName());
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
