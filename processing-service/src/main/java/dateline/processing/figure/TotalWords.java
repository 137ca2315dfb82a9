package dateline.processing.figure;

import dateline.processing.article.Paragraph;
import dateline.processing.wordlist.WordList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The words of {@code totals.txt}, by what they are. */
final class TotalWords {

    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    TotalWords() {
        for (String line : WordList.of(TotalWords.class, "totals.txt")) {
            String[] parts = line.split("\\|");
            Set<String> group = words.computeIfAbsent(parts[0].strip(), key -> new HashSet<>());
            for (String word : parts[1].split(",")) {
                group.add(word.strip());
            }
        }
    }

    /** Whether a word is one of these. */
    boolean has(String group, String word) {
        return words.getOrDefault(group, Set.of()).contains(word);
    }

    /** Words between what is counted and the number that tie the one to the other. */
    boolean isLink(Paragraph p, int i) {
        return has("link", p.lower(i)) || (p.is(i, "VB") && has("link verb", p.lemma(i)));
    }

    /** Whether it is itself what is counted, or an amount of money. */
    boolean isMass(Paragraph p, int i) {
        return has("mass", p.lemma(i)) || has("money", p.lemma(i));
    }
}
