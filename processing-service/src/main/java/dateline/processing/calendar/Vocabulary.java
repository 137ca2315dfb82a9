package dateline.processing.calendar;

import dateline.processing.wordlist.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@code words.txt}, by kind. */
final class Vocabulary {

    private static final Map<String, Map<String, String>> WORDS = load();
    private static final Set<String> TIME_WORDS = timeWords();

    private Vocabulary() {}

    static Optional<String> value(String kind, String word) {
        return Optional.ofNullable(WORDS.get(kind).get(word));
    }

    static Optional<Integer> number(String kind, String word) {
        return value(kind, word).map(Integer::valueOf);
    }

    /** Whether the word may tell of a time at all. */
    static boolean tellsTime(String word) {
        return TIME_WORDS.contains(word);
    }

    static Optional<Unit> unit(String word) {
        return value("unit", word).map(Unit::valueOf);
    }

    private static Set<String> timeWords() {
        Set<String> words = new HashSet<>(Set.of(
                "today",
                "yesterday",
                "tomorrow",
                "tmr",
                "tmrw",
                "tonight",
                "now",
                "moment",
                "time",
                "century",
                "oclock",
                "clock",
                "eoy",
                "eom"));
        WORDS.forEach((kind, all) -> {
            if (!kind.equals("which") && !kind.equals("zone") && !kind.equals("ordinal")) {
                words.addAll(all.keySet());
            }
        });
        WORDS.get("weekday").keySet().forEach(day -> words.add(day + "s"));
        for (List<String> line : lines("holidays.txt")) {
            line.subList(2, line.size()).forEach(name -> words.addAll(List.of(name.split("[_']"))));
        }
        return words;
    }

    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> words = new HashMap<>();
        for (List<String> line : lines("words.txt")) {
            Map<String, String> kind = words.computeIfAbsent(line.get(0), each -> new HashMap<>());
            line.subList(2, line.size()).forEach(word -> kind.put(word, line.get(1)));
        }
        return words;
    }

    /** The lines of a file of this package, cut at blanks. */
    static List<List<String>> lines(String file) {
        return WordList.of(Vocabulary.class, file).stream()
                .map(line -> List.of(line.split("\\s+")))
                .toList();
    }
}
