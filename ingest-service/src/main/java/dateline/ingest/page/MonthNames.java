package dateline.ingest.page;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which month a word names, in the languages that we read dates in.
 *
 * <p>The names are those of Unicode's locale data; where two languages use one word for two months, as Croatian and
 * Polish do, the first in the list has it.
 */
final class MonthNames {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "tr", "ru", "uk", "sv", "da", "nb", "fi", "id", "ro",
            "hu", "el", "ca", "sk", "sl", "bg", "lt", "lv", "et", "is", "vi");

    // Written, but not in the locale data.
    private static final Map<String, Integer> OTHERS = Map.ofEntries(
            Map.entry("sept", 9),
            Map.entry("jänner", 1),
            Map.entry("feber", 2),
            Map.entry("mrz", 3),
            Map.entry("mär", 3),
            Map.entry("okt", 10),
            Map.entry("dez", 12),
            Map.entry("setiembre", 9),
            Map.entry("ene", 1),
            Map.entry("abr", 4),
            Map.entry("ago", 8),
            Map.entry("dic", 12),
            Map.entry("fev", 2),
            Map.entry("fevr", 2),
            Map.entry("aout", 8),
            Map.entry("agu", 8),
            Map.entry("desember", 12));

    private static final int FEWEST_LETTERS = 3;
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    /** The number of the month that a word names, whole or cut short: "Sept.", "März", "diciembre". */
    static Optional<Integer> number(String word) {
        return Optional.ofNullable(NUMBERS.get(folded(word)));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    String name = folded(month.getDisplayName(style, locale));
                    if (name.length() >= FEWEST_LETTERS && name.chars().noneMatch(Character::isDigit)) {
                        numbers.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        OTHERS.forEach(numbers::putIfAbsent);
        return Map.copyOf(numbers);
    }

    private static String folded(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    }
}
