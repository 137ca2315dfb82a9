package dateline.ingest.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lists of words by which pages tell what a part of them is: {@code names.txt} and {@code phrases.txt} beside this
 * class. A line in square brackets begins a list, {@code #} a remark.
 */
final class NameList {

    private static final Map<String, List<String>> NAMES = read("names.txt");
    private static final Map<String, List<String>> PHRASES = read("phrases.txt");

    private NameList() {}

    /** The words of a list of names, which stand in a line with blanks between. */
    static Set<String> words(String list) {
        return NAMES.get(list).stream()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The phrases of a list, one a line, each a regular expression, as alternatives of one. */
    static String phrases(String list) {
        return PHRASES.get(list).stream().collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Map<String, List<String>> read(String file) {
        try (InputStream in = NameList.class.getResourceAsStream(file)) {
            Map<String, List<String>> lists = new LinkedHashMap<>();
            String list = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R")) {
                if (line.startsWith("[")) {
                    list = line.substring(1, line.indexOf(']'));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    lists.computeIfAbsent(list, none -> new java.util.ArrayList<>())
                            .add(line.strip());
                }
            }
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
