package dateline.moderation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The list of abbreviated text: short forms, what they stand for, and how they must be written to count. */
final class Abbreviations {

    static final String VERSION = "abbreviations-1";

    /** How a short form must be written to count. */
    enum Form {
        LOW,
        CAP,
        UP,
        DIGIT,
        RAW
    }

    /** A short form. */
    record Entry(String expansion, Form form) {}

    private static final Map<String, Entry> ENTRIES = new LinkedHashMap<>();
    private static final Map<String, Set<String>> CONTEXTS = new HashMap<>();

    static {
        for (String line : Lists.lines("abbreviations.tsv")) {
            String[] parts = line.split("\t");
            ENTRIES.put(parts[0], new Entry(parts[1], Form.valueOf(parts[2].toUpperCase(java.util.Locale.ROOT))));
        }
        for (String line : Lists.lines("abbreviation-contexts.txt")) {
            int colon = line.indexOf(':');
            CONTEXTS.put(
                    line.substring(0, colon),
                    Set.of(java.util.Arrays.stream(line.substring(colon + 1).split(","))
                            .map(String::strip)
                            .distinct()
                            .toArray(String[]::new)));
        }
    }

    private Abbreviations() {}

    /** The short form that a word is, by its letters and their case alone. */
    static Optional<Entry> of(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        Entry entry = ENTRIES.get(lower);
        if (entry == null) {
            return Optional.empty();
        }
        boolean low = word.equals(lower);
        boolean up = word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
        boolean counts =
                switch (entry.form()) {
                    case LOW -> low;
                    case CAP -> !up || low;
                    case UP, DIGIT -> true;
                    case RAW -> false;
                };
        return counts ? Optional.of(entry) : Optional.empty();
    }

    /** Those that stand between blanks with their signs, such as "w/". */
    static List<Map.Entry<String, Entry>> withSigns() {
        return ENTRIES.entrySet().stream()
                .filter(each -> each.getValue().form() == Form.RAW)
                .toList();
    }

    static boolean isSure(String lower) {
        Entry entry = ENTRIES.get(lower);
        return entry != null && entry.form() != Form.DIGIT && entry.form() != Form.RAW;
    }

    /** The words of a context: {@code label}, {@code count}, {@code verbs} or {@code persons}. */
    static boolean isIn(String context, String word) {
        return CONTEXTS.get(context).contains(word);
    }
}
