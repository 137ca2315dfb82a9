package dateline.processing.actor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the words of its name tell an organisation to be, by {@code name-words.tsv}: "Hoshi Motor" is a company. */
final class NameWords {

    private static final Map<String, String> FIRST = new HashMap<>();
    private static final Map<String, String> LAST = new HashMap<>();
    private static final Map<String, String> SUFFIX = new LinkedHashMap<>();
    private static final int LONGEST = 4;

    static {
        for (String[] line : Table.of("name-words.tsv")) {
            switch (line[1]) {
                case "first" -> FIRST.put(line[0], line[2]);
                case "last" -> LAST.put(line[0], line[2]);
                default -> SUFFIX.put(line[0], line[2]);
            }
        }
    }

    private NameWords() {}

    /**
     * The sector that the name tells, by its last words or else by its first; empty if they tell none.
     *
     * @param words of the name, in lower case; one word alone tells it by its end, "Bundespolizei"
     */
    static Optional<String> sector(List<String> words) {
        return sector(words, 1).or(() -> ofEnd(words.get(0)));
    }

    private static Optional<String> ofEnd(String word) {
        return SUFFIX.entrySet().stream()
                .filter(each -> word.endsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The same, where it takes two words or more: "Salvation Army" is none of a state. */
    static Optional<String> sectorOfSeveral(List<String> words) {
        return sector(words, 2);
    }

    private static Optional<String> sector(List<String> words, int least) {
        int size = words.size();
        for (int length = Math.min(LONGEST, size - 1); length >= least; length--) {
            String last = LAST.get(String.join(" ", words.subList(size - length, size)));
            if (last != null) {
                return Optional.of(last);
            }
        }
        for (int length = Math.min(LONGEST, size - 1); length >= least; length--) {
            String first = FIRST.get(String.join(" ", words.subList(0, length)));
            if (first != null) {
                return Optional.of(first);
            }
        }
        return Optional.empty();
    }
}
