package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import java.util.Set;

/** Finds verbs that tell what somebody reckons, fears or finds, where a number is told by them. */
final class Thoughts {

    static final Set<String> RECKONING = Set.of(
            "reckon",
            "believe",
            "think",
            "expect",
            "forecast",
            "fear",
            "assume",
            "calculate",
            "suspect",
            "find",
            "suggest",
            "predict",
            "project",
            "guess",
            "indicate",
            "show",
            "reveal");

    private Thoughts() {}

    /** "reckons that 300 will come", "expects losses to reach 300": so many, thinks who reckons. */
    static boolean reckons(Paragraph p, int i, int place) {
        boolean told = !Cues.isPassive(p, i) && !Cues.isNegated(p, i) && p.isFinite(i);
        return told
                && CueWord.verb(p, i)
                        .filter(cue -> RECKONING.contains(p.lemma(i)))
                        .flatMap(cue -> Complement.behind(p, i + cue.length(), cue, Clauses.endOfWords(p, i)))
                        .filter(what -> what.from() <= place
                                && (what.isClause() || what.frame().equals("np-to")))
                        .isPresent();
    }

    /** "will, traders fear, rise": nothing stands behind the verb. */
    static boolean isThought(Paragraph p, int verb) {
        return RECKONING.contains(p.lemma(verb))
                && p.isFinite(verb)
                && p.word(verb + 1).matches("[,.;—]");
    }

    static boolean isParenthetic(Paragraph p, int verb) {
        return isThought(p, verb)
                && Subjects.of(p, verb)
                        .filter(who -> p.word(who.from() - 1).equals(","))
                        .isPresent();
    }
}
