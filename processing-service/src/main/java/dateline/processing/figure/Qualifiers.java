package dateline.processing.figure;

import dateline.processing.wordlist.WordList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What "at least", "just over" and "or so" say of the number beside them. */
final class Qualifiers {

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());
    private static final Map<String, Bound> BEFORE = new TreeMap<>(LONGEST_FIRST);
    private static final Map<String, Bound> AFTER = new TreeMap<>(LONGEST_FIRST);

    // "12 people at least, …", but not "12 shops at most airports"
    private static final Pattern CLOSED =
            Pattern.compile("[.,;:)]|$| (?:and|were|was|had|have|has|who|in|on|but|as)\\b");

    static {
        for (String line : WordList.of(Qualifiers.class, "qualifiers.txt")) {
            String[] parts = line.split("\\|");
            (parts[0].strip().equals("before") ? BEFORE : AFTER)
                    .put(parts[1].strip(), Bound.valueOf(parts[2].strip().toUpperCase(Locale.ROOT)));
        }
    }

    private Qualifiers() {}

    /** What a qualifier makes of the number. */
    enum Bound {
        LOW,
        HIGH,
        ABOUT,
        EXACT,
        ADDED
    }

    /** A qualifier and where it stands. */
    record Found(int start, int end, Bound bound) {}

    /** The longest qualifier right before this offset; of "at least another" the first. */
    static Optional<Found> before(String text, int end) {
        Optional<Found> nearest = rightBefore(text, end);
        return nearest.filter(each -> each.bound() == Bound.ADDED)
                .flatMap(added -> rightBefore(text, added.start()))
                .or(() -> nearest);
    }

    private static Optional<Found> rightBefore(String text, int end) {
        if (end == 0 || text.charAt(end - 1) != ' ') {
            return Optional.empty();
        }
        for (Map.Entry<String, Bound> each : BEFORE.entrySet()) {
            int start = end - 1 - each.getKey().length();
            if (start >= 0
                    && text.regionMatches(
                            true, start, each.getKey(), 0, each.getKey().length())
                    && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))) {
                return Optional.of(new Found(start, end - 1, each.getValue()));
            }
        }
        return Optional.empty();
    }

    /** The qualifier right behind what is counted: "12 people at least". */
    static Optional<Found> behindNoun(String text, int start) {
        return behind(text, start)
                .filter(found -> !text.startsWith("plus", found.start()))
                .filter(found ->
                        CLOSED.matcher(text).region(found.end(), text.length()).lookingAt());
    }

    /** The qualifier right behind this offset. */
    static Optional<Found> behind(String text, int start) {
        for (Map.Entry<String, Bound> each : AFTER.entrySet()) {
            int end = start + 1 + each.getKey().length();
            if (start < text.length()
                    && (text.charAt(start) == ' ' || text.charAt(start) == '-')
                    && text.regionMatches(
                            true, start + 1, each.getKey(), 0, each.getKey().length())
                    && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)))
                    && !(each.getKey().equals("in all") && text.startsWith(" of ", end))) {
                return Optional.of(new Found(start + 1, end, each.getValue()));
            }
        }
        return Optional.empty();
    }
}
