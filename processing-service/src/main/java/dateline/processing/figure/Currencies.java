package dateline.processing.figure;

import dateline.processing.quote.WordList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which currency signs before a number and words behind it mean. */
final class Currencies {

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());
    private static final Map<String, String> SIGNS = new TreeMap<>(LONGEST_FIRST);
    private static final Map<String, String> WORDS = new TreeMap<>(LONGEST_FIRST);
    private static final Map<String, String> WORDS_OF_MILLIONS = new LinkedHashMap<>();

    static {
        for (String line : WordList.of(Currencies.class, "currencies.txt")) {
            String[] parts = line.split("\\|");
            String code = parts[0].strip();
            List.of(parts[1].split(",")).forEach(sign -> SIGNS.put(sign.strip(), code));
            for (String word : parts[2].split(",")) {
                if (word.strip().endsWith("*")) {
                    WORDS_OF_MILLIONS.put(word.strip().replace("*", ""), code);
                } else {
                    WORDS.put(word.strip().toLowerCase(Locale.ROOT), code);
                }
            }
        }
    }

    private Currencies() {}

    /** A currency, and where its sign or word begins and ends. */
    record Found(String code, int start, int end) {}

    /** The sign that ends at this offset, with or without a blank between. */
    static Optional<Found> before(String text, int end) {
        int to = end > 0 && text.charAt(end - 1) == ' ' ? end - 1 : end;
        for (Map.Entry<String, String> each : SIGNS.entrySet()) {
            int start = to - each.getKey().length();
            if (start >= 0
                    && text.startsWith(each.getKey(), start)
                    && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))) {
                return Optional.of(new Found(each.getValue(), start, to));
            }
        }
        return Optional.empty();
    }

    /** The word that stands behind this offset; {@code large} if the number is counted in millions or the like. */
    static Optional<Found> behind(String text, int start, boolean large) {
        return match(WORDS, text, start).or(() -> large ? match(WORDS_OF_MILLIONS, text, start) : Optional.empty());
    }

    private static Optional<Found> match(Map<String, String> words, String text, int start) {
        if (start >= text.length() || text.charAt(start) != ' ') {
            return Optional.empty();
        }
        for (Map.Entry<String, String> each : words.entrySet()) {
            int end = start + 1 + each.getKey().length();
            if (text.regionMatches(
                            true, start + 1, each.getKey(), 0, each.getKey().length())
                    && (end >= text.length() || !Character.isLetter(text.charAt(end)))) {
                return Optional.of(new Found(each.getValue(), start + 1, end));
            }
        }
        return Optional.empty();
    }
}
