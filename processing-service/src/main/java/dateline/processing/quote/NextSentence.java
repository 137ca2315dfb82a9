package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import java.util.Optional;
import java.util.Set;

/** Finds who gives a number where only the sentence behind it tells: "The figure was given by a spokesman, Tom Ashe." */
final class NextSentence {

    private static final Set<String> FIGURES = Set.of(
            "number",
            "figure",
            "count",
            "estimate",
            "toll",
            "total",
            "data",
            "tally",
            "statistic",
            "finding",
            "result");
    private static final Set<String> GIVEN = Set.of(
            "give",
            "release",
            "issue",
            "provide",
            "publish",
            "report",
            "supply",
            "confirm",
            "announce",
            "compile",
            "quote",
            "present",
            "unveil",
            "post",
            "update");
    private static final Set<String> TELLING_ALL = Set.of(
            "set out",
            "lay out",
            "go through",
            "tell of",
            "sum up",
            "spell out",
            "brief reporters",
            "brief journalists");
    private static final int OPENING = 3;
    private static final int OBJECT = 5;

    private NextSentence() {}

    /** Whether a verb tells that somebody makes a count known: "gave out its third count at noon". */
    static boolean gives(Paragraph p, int verb) {
        boolean given = p.isFinite(verb)
                && (GIVEN.contains(p.lemma(verb)) || p.lower(verb + 1).equals("out")) // "put out its report"
                && !Cues.isPassive(p, verb);
        for (int i = verb + 1; given && i <= verb + OBJECT && !p.word(i).equals(",") && !p.isFinite(i); i++) {
            if (p.isNoun(i) && (FIGURES.contains(p.lemma(i)) || Documents.isOne(p.lemma(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb tells that somebody speaks at some length: "gave an update", "set out the plan", "went through the losses". */
    static boolean speaks(Paragraph p, int verb) {
        if (!p.isFinite(verb) || p.isQuoted(verb) || Cues.isPassive(p, verb) || Cues.isNegated(p, verb)) {
            return false;
        }
        if (p.lemma(verb).equals("speak") || TELLING_ALL.contains(p.lemma(verb) + " " + p.lower(verb + 1))) {
            return true;
        }
        boolean gives = GIVEN.contains(p.lemma(verb)) || p.lemma(verb).matches("hold|make|read");
        for (int i = verb + 1; gives && i <= verb + OBJECT && !p.word(i).equals(",") && !p.isFinite(i); i++) {
            if (p.isNoun(i) && Adjuncts.isOccasion(p.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** The cue in the sentence behind that of a number. */
    static Optional<Cues.Cue> givenBy(Paragraph p, int number) {
        int from = p.sentenceEnd(number);
        if (from >= p.size() || p.isQuoted(from) || !p.lower(from).matches("the|that|this|those|these|all|both")) {
            return Optional.empty();
        }
        boolean whole =
                p.lower(from).matches("that|this") && p.lemma(from + 1).equals("be"); // "This was confirmed by Ito."
        int noun = whole ? from : from + 1;
        while (!whole && noun < from + OPENING && !FIGURES.contains(p.lemma(noun))) {
            noun++;
        }
        if ((!whole && !FIGURES.contains(p.lemma(noun))) || !p.isFinite(noun + 1)) {
            return Optional.empty();
        }
        int verb = p.lemma(noun + 1).equals("be") ? noun + 2 : noun + 1;
        boolean given = verb == noun + 2
                && GIVEN.contains(p.lemma(verb))
                && p.lower(verb + 1).equals("by");
        boolean comes = p.lemma(verb).equals("come") && p.lower(verb + 1).equals("from");
        NounPhrase agent = given || comes ? NounPhrase.startingAt(p, verb + 2) : null;
        return Optional.ofNullable(agent)
                .filter(each -> !each.isTime(p))
                .map(each -> new Cues.Cue(verb, verb + 1, each, "named in the next sentence as who gives the number"));
    }
}
