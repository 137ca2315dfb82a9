package dateline.processing.figure;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.processing.article.Paragraph;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Tells that a number without a noun counts people in a headline, which has no room for the noun: "court jails 83 in port
 * trial", "as 6,300 cross border". The tagger takes most verbs of headlines for nouns, so the place in the row decides.
 */
final class Headlines {

    private static final BigDecimal LEAST = BigDecimal.TEN;
    private static final Set<String> BEHIND =
            Set.of("in", "from", "at", "after", "over", "on", "as", "to", "with", "near");
    private static final Set<String> OPENING = Set.of("as", "while", "after", "before", "when", "and", "but");

    private Headlines() {}

    /**
     * Whether the number counts there.
     *
     * @param first its first word, qualifier included
     * @param after after its last word
     */
    static boolean counts(Paragraph p, int first, int after, BigDecimal size) {
        if (p.kind() != BlockKind.HEADLINE || size.compareTo(LEAST) < 0) {
            return false;
        }
        boolean object = isWord(p, first - 1)
                && p.is(first - 1, "NN", "VB")
                && !p.is(first - 1, "NNP")
                && (isWord(p, first - 2) || p.word(first - 2).matches("[,;]"))
                && (BEHIND.contains(p.lower(after))
                        || after >= p.size()
                        || p.word(after).matches("[,;]"));
        boolean subject = OPENING.contains(p.lower(first - 1)) && isVerb(p, after);
        return object || subject;
    }

    /** "cross" behind "6,300": behind a number of many, a noun in the singular is a verb. */
    static boolean isVerb(Paragraph p, int after) {
        boolean singular = p.is(after, "NN") && !p.is(after, "NNS", "NNP");
        return p.kind() == BlockKind.HEADLINE
                && isWord(p, after)
                && (singular || p.is(after, "VB"))
                && (p.is(after + 1, "NN", "DT", "JJ", "IN", "TO", "RB", "RP", "PRP$") || after + 1 >= p.size());
    }

    private static boolean isWord(Paragraph p, int i) {
        return !p.word(i).isEmpty() && Character.isLetter(p.word(i).charAt(0));
    }
}
