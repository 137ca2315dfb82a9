package dateline.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lines around a story say, in many languages, from the files {@code page/*-phrases.txt}. Lines of more than
 * {@value #LONGEST} characters say nothing: they are paragraphs.
 */
final class LinePhrases {

    static final int LONGEST = 600;

    private static final int WIDEST_GAP = 40;
    private static final Map<String, LinePhrases> BY_KIND = load();

    private final Map<Character, List<String>> starts = new HashMap<>();
    private final List<List<String>> holds = new ArrayList<>();
    private final Set<String> is = new HashSet<>();

    private LinePhrases() {}

    private static Map<String, LinePhrases> load() {
        Map<String, LinePhrases> kinds = new HashMap<>();
        List<String> lines = Stream.of("line-phrases.txt", "paywall-phrases.txt", "page-phrases.txt")
                .flatMap(file -> WordFile.lines(file).stream())
                .toList();
        for (String line : lines) {
            String[] parts = line.split("\\s*\\|\\s*", 3);
            LinePhrases kind = kinds.computeIfAbsent(parts[0], each -> new LinePhrases());
            String words = parts[2].toLowerCase(Locale.ROOT);
            switch (parts[1]) {
                case "starts" ->
                    kind.starts
                            .computeIfAbsent(words.charAt(0), each -> new ArrayList<>())
                            .add(words);
                case "is" -> kind.is.add(words);
                case "holds" -> kind.holds.add(Arrays.asList(words.split("\\s*\\.\\.\\.\\s*")));
                default -> throw new IllegalStateException("the phrases have a line \"%s\"".formatted(line));
            }
        }
        // The longer phrase is the better account of a line.
        kinds.values()
                .forEach(kind -> kind.starts.values().forEach(list -> list.sort((a, b) -> b.length() - a.length())));
        return Map.copyOf(kinds);
    }

    /** Whether a line says something of that kind. */
    static boolean says(String kind, String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        LinePhrases phrases = BY_KIND.get(kind);
        String folded = line.toLowerCase(Locale.ROOT);
        return phrases.is.contains(bare(folded))
                || phrases.start(folded).isPresent()
                || phrases.holds.stream().anyMatch(parts -> holds(folded, parts));
    }

    /** What stands behind the phrase with which a line begins, as it is written there. */
    static Optional<String> behind(String kind, String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = line.toLowerCase(Locale.ROOT);
        // A letter that grows when it is folded would shift what is cut off.
        String same = folded.length() == line.length() ? folded : line;
        return BY_KIND.get(kind).start(same).map(end -> line.substring(end));
    }

    private Optional<Integer> start(String folded) {
        int from = 0;
        while (from < folded.length() && !isWordPart(folded.charAt(from))) {
            from++;
        }
        if (from == folded.length()) {
            return Optional.empty();
        }
        for (String phrase : starts.getOrDefault(folded.charAt(from), List.of())) {
            int end = from + phrase.length();
            if (folded.startsWith(phrase, from) && (end == folded.length() || !isWordPart(folded.charAt(end)))) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    private static boolean holds(String folded, List<String> parts) {
        for (int first = folded.indexOf(parts.getFirst()); first >= 0; ) {
            int end = first + parts.getFirst().length();
            boolean all = true;
            for (String part : parts.subList(1, parts.size())) {
                int next = folded.indexOf(part, end);
                all = all && next >= 0 && next - end <= WIDEST_GAP;
                end = next + part.length();
            }
            if (all) {
                return true;
            }
            first = folded.indexOf(parts.getFirst(), first + 1);
        }
        return false;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static String bare(String folded) {
        int from = 0;
        int to = folded.length();
        while (from < to && !isWordPart(folded.charAt(from))) {
            from++;
        }
        while (to > from && !isWordPart(folded.charAt(to - 1)) && "+-".indexOf(folded.charAt(to - 1)) < 0) {
            to--;
        }
        return folded.substring(from, to);
    }
}
