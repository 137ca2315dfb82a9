package dateline.processing.event;

import dateline.processing.wordlist.WordList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an event is about, in PLOVER's contexts, by the words of its sentence. */
final class Contexts {

    private static final Map<String, Set<String>> WORDS = new LinkedHashMap<>();

    static {
        for (String line : WordList.of(Contexts.class, "contexts.txt")) {
            String[] named = line.split(":", 2);
            WORDS.computeIfAbsent(named[0].strip(), each -> new LinkedHashSet<>())
                    .addAll(Arrays.asList(named[1].strip().split("[,\\s]+")));
        }
    }

    private Contexts() {}

    static List<String> of(Tree tree) {
        Set<String> lemmas = new LinkedHashSet<>();
        for (int i = 0; i < tree.size(); i++) {
            lemmas.add(tree.lemma(i));
        }
        return WORDS.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(lemmas::contains))
                .map(Map.Entry::getKey)
                .toList();
    }
}
