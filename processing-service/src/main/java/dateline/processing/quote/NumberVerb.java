package dateline.processing.quote;

import dateline.processing.wordlist.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A verb of {@code number-verbs.txt}, which tells a number without saying. The file says what its columns mean.
 *
 * @param link a pattern of the words between it and the number; {@code -} for none
 */
record NumberVerb(String link, Set<String> flags) {

    private static final Map<String, NumberVerb> VERBS = new HashMap<>();

    static {
        for (String line : WordList.of(NumberVerb.class, "number-verbs.txt")) {
            List<String> cells = List.of(line.split("\\s+"));
            VERBS.put(cells.get(0), new NumberVerb(cells.get(1), Set.copyOf(cells.subList(2, cells.size()))));
        }
    }

    static Optional<NumberVerb> of(String lemma) {
        return Optional.ofNullable(VERBS.get(lemma));
    }

    /** Whether its subject tells the number that follows. */
    boolean isLinked() {
        return !link.equals(".");
    }

    boolean isOfAnything() {
        return flags.contains("anything");
    }

    boolean foresees() {
        return flags.contains("foresees");
    }

    boolean takesBy() {
        return flags.contains("by");
    }
}
