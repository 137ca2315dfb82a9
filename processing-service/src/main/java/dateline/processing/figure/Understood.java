package dateline.processing.figure;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.processing.article.Paragraph;
import dateline.processing.wordlist.WordList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells numbers that need no noun, because the reader knows that people are counted, or what is told of the place: "employs
 * 4,100", "home to 4.1 million", "camps built for 60,000", "with 212 aboard". The words are in {@code understood.txt}.
 */
final class Understood {

    private static final BigDecimal MANY = BigDecimal.valueOf(20);
    private static final BigDecimal HUNDREDS = BigDecimal.valueOf(200);
    private static final int CLAUSE = 8;

    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    Understood() {
        for (String line : WordList.of(Understood.class, "understood.txt")) {
            String[] parts = line.split("\\|");
            words.put(
                    parts[0].strip(),
                    new HashSet<>(Arrays.asList(parts[1].strip().split(", "))));
        }
    }

    /** Whether so many are employed, housed, carried: "employs 4,100". */
    boolean isHeld(Paragraph p, int first, BigDecimal size) {
        boolean takenForNoun = p.is(first - 1, "NNS") && p.is(first - 2, "RB"); // "now houses 5,200"
        return (p.is(first - 1, "VB") || takenForNoun)
                && (size.compareTo(MANY) >= 0 || p.kind() == BlockKind.HEADLINE)
                && has("verb", p.lemma(first - 1))
                && !p.isQuoted(first - 1) == !p.isQuoted(first);
    }

    /** Whether the number stands behind "built for", "home to", "outnumber them by". */
    boolean isTiedBefore(Paragraph p, int first, BigDecimal size) {
        String link = p.lower(first - 1);
        if (link.equals("to")) {
            return has("to", p.lemma(first - 2)) && size.compareTo(MANY) >= 0;
        }
        boolean room = link.equals("for") && has("room", p.lemma(first - 2)) && size.compareTo(MANY) >= 0;
        return room || (link.equals("by") && size.compareTo(HUNDREDS) >= 0 && isDifference(p, first - 2));
    }

    /** Whether "aboard" or the like stands behind the number. */
    boolean isTiedBehind(Paragraph p, int after) {
        return has("behind", p.lower(after)) || has("behind", p.lower(after) + " " + p.lower(after + 1));
    }

    private boolean isDifference(Paragraph p, int last) {
        for (int i = last; i >= Math.max(p.sentenceStart(last), last - CLAUSE); i--) {
            if (p.is(i, "VB")) {
                return has("by", p.lemma(i));
            }
        }
        return false;
    }

    private boolean has(String group, String word) {
        return words.getOrDefault(group, Set.of()).contains(word);
    }
}
