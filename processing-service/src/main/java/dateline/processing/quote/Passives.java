package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import java.util.Optional;

/**
 * What is said, thought or told in the passive: "it is feared that", "it was agreed by all that", "villagers were told by
 * soldiers that", "the law is seen by critics as".
 */
final class Passives {

    private Passives() {}

    /** The report whose cue is the participle here; who says it is named by "by", or nobody is. */
    static Optional<Report> of(Paragraph p, int i, CueWord cue) {
        NounPhrase agent = p.lower(i + 1).equals("by") ? NounPhrase.startingAt(p, i + 2) : null;
        int behind = agent == null ? i + 1 : agent.to();
        Optional<Complement> what = Complement.behind(p, behind, cue, Clauses.endOfWords(p, i))
                .filter(each -> each.from() >= behind)
                .map(each -> new Complement(each.from(), each.frame(), i + 1)); // the cue is the participle alone
        boolean clause =
                what.filter(each -> each.frame().equals("that") || each.frame().equals("wh"))
                                .isPresent()
                        && (cue.takes("tell") || isSaidOfIt(p, i));
        boolean named = agent != null && p.lower(behind).equals("as") && cue.takes("as");
        if (clause) {
            return Report.of(
                    p, i, what.get(), cue, Optional.ofNullable(agent), !Cues.isNegated(p, i), "named by \"by\"");
        }
        return named
                ? Report.of(
                        p, i, new Complement(behind + 1, "as", i + 1), cue, Optional.of(agent), true, "named by \"by\"")
                : Optional.empty();
    }

    /** "it is feared that", "it has been claimed that" */
    private static boolean isSaidOfIt(Paragraph p, int i) {
        int first = Clauses.beforeAdverbs(p, i);
        while (p.lemma(first).matches("be|have") || p.is(first, "MD", "RB")) {
            first--;
        }
        return p.lower(first).equals("it");
    }
}
