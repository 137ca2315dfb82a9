package dateline.moderation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads this package's lists: lines of UTF-8, a comment on a line that begins with {@code #}. */
final class Lists {

    private Lists() {}

    static List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Lists.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list " + file + " cannot be read", e);
        }
    }

    /** Its lines as a set in their order. */
    static Set<String> set(String file) {
        return Collections.unmodifiableSet(
                new LinkedHashSet<>(lines(file).stream().map(String::strip).toList()));
    }
}
