package dateline.processing.actor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the words of its name tell an organisation to be, by {@code name-words.tsv}: "Hoshi Motor" is a company. */
final class NameWords {

    private static final Map<String, String> FIRST = new HashMap<>();
    private static final Map<String, String> LAST = new HashMap<>();
    private static final Map<String, String> SUFFIX = new LinkedHashMap<>();
    private static final Set<String> SURNAMES = Set.of(
            "law",
            "power",
            "mills",
            "chips",
            "sons",
            "coffee",
            "marine",
            "glass",
            "coal",
            "gold",
            "bank",
            "sa",
            "as",
            "se",
            "bros",
            "brothers",
            "rig",
            "grain",
            "wind",
            "cement",
            "jet",
            "mart",
            "hydro",
            "data",
            "company",
            "shoes",
            "steel",
            "cable",
            "salt");
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

    /** Whether it is the last word of firms' names, and hardly of people's. */
    static boolean isFirm(String word) {
        return "BUS".equals(LAST.get(word)) && !SURNAMES.contains(word);
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
        for (int length = Math.min(LONGEST, size > 1 ? size : 0); length >= least; length--) {
            String first = FIRST.get(String.join(" ", words.subList(0, length)));
            if (first != null) {
                return Optional.of(first);
            }
        }
        return Optional.empty();
    }
}
