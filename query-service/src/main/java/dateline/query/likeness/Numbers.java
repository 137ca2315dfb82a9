package dateline.query.likeness;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a text, each with the letters before it. A form that is filled in anew each day, such as a weather
 * report or a market notice, has the same letters before other numbers; a copy has the same numbers too.
 */
final class Numbers {

    // About two short words. Numbers before the one in question stand in it as one sign, whatever they are.
    private static final int LETTERS_BEFORE = 8;

    private static final char ANY_NUMBER = '#';
    private static final int MOST_CHARACTERS = 100_000;
    private static final Pattern NUMBER_OR_LETTER = Pattern.compile("(\\d+(?:[.,:]\\d+)*)|\\p{L}");

    private final Map<String, Set<String>> byWordsBefore;

    private Numbers(Map<String, Set<String>> byWordsBefore) {
        this.byWordsBefore = byWordsBefore;
    }

    static Numbers of(String text) {
        String start = text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
        String plain = Normalizer.normalize(start, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        Map<String, Set<String>> numbers = new HashMap<>();
        StringBuilder letters = new StringBuilder();
        Matcher found = NUMBER_OR_LETTER.matcher(plain);
        while (found.find()) {
            if (found.group(1) == null) {
                letters.append(found.group());
                continue;
            }
            if (letters.length() >= LETTERS_BEFORE) {
                numbers.computeIfAbsent(letters.substring(letters.length() - LETTERS_BEFORE), before -> new HashSet<>())
                        .add(found.group().replaceAll("\\D", ""));
            }
            letters.append(ANY_NUMBER);
        }
        return new Numbers(numbers);
    }

    /** How the numbers compare where both texts have one after the same words. */
    Comparison compare(Numbers other) {
        int same = 0;
        int different = 0;
        for (Map.Entry<String, Set<String>> entry : byWordsBefore.entrySet()) {
            Set<String> others = other.byWordsBefore.getOrDefault(entry.getKey(), Set.of());
            if (!others.isEmpty()) {
                if (Collections.disjoint(entry.getValue(), others)) {
                    different++;
                } else {
                    same++;
                }
            }
        }
        return new Comparison(same, different);
    }

    /** In how many places two texts have the same number after the same words, and in how many another. */
    record Comparison(int same, int different) {}
}
