package dateline.processing.figure;

import dateline.processing.article.Paragraph;
import java.util.Optional;
import java.util.Set;

/** Tells "no one was killed", which is a count of none, from "no one should be killed", which counts nothing. */
final class Negation {

    private static final Set<String> ONLY_SAID = Set.of(
            "report",
            "sign",
            "word",
            "doubt",
            "evidence",
            "question",
            "number",
            "figure",
            "count",
            "toll",
            "total",
            "list");
    private static final int CLAUSE = 8;

    private Negation() {}

    /**
     * Whether none are counted.
     *
     * @param first the word for none
     * @param after after it
     * @param counted of whom there are none
     */
    static boolean counts(Paragraph p, int first, int after, Optional<Counted> counted, FigureKinds.Kind kind) {
        boolean reportOnly = counted.flatMap(Counted::head)
                .filter(at -> ONLY_SAID.contains(p.lemma(at)))
                .isPresent();
        boolean ofOthers = counted.isPresent()
                || p.is(after, "VBD", "VBZ", "VBP", "VBG", "VBN")
                || p.is(first - 1, "VBD", "VBZ", "VBP", "VBN")
                || p.lower(after).equals("of");
        return kind.known()
                && ofOthers
                && !reportOnly
                && !isOnlyThought(p, first, counted.map(Counted::to).orElse(after))
                && (kind.happens() || isToll(p, counted));
    }

    /** "no deaths", "no injuries", "one death" */
    static boolean isToll(Paragraph p, Optional<Counted> counted) {
        return counted.flatMap(Counted::head)
                .filter(at -> p.lemma(at).matches("death|injury|casualty|fatality|arrest|loss|victim|detention"))
                .isPresent();
    }

    /** "would be", "should have": the clause tells nothing that is. */
    private static boolean isOnlyThought(Paragraph p, int first, int after) {
        int end = after < p.size() ? Math.min(p.sentenceEnd(first), after + CLAUSE) : after;
        for (int i = after; i < end && !p.word(i).equals(","); i++) {
            if (p.is(i, "MD")) {
                return true;
            }
            if (p.is(i, "VBD", "VBZ", "VBP")) {
                break;
            }
        }
        return p.lower(first - 1).matches("if|unless|that")
                && p.is(first - 2, "VB")
                && p.lemma(first - 2).matches("hope|demand|ensure|insist|promise|wish");
    }
}
