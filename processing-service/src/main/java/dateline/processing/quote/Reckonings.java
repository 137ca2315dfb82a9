package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import java.util.Optional;
import java.util.Set;

/** Finds whose count a number is without a verb of saying: "by the union's reckoning", "and unions 55,000". */
final class Reckonings {

    private static final Set<String> WORDS = Set.of(
            "reckoning",
            "count",
            "estimate",
            "account",
            "tally",
            "calculation",
            "figure",
            "number",
            "telling",
            "admission",
            "projection",
            "toll",
            "datum",
            "version",
            "data");
    private static final int LINK_REACH = 4;

    private Reckonings() {}

    /**
     * The words of a sentence that say whose count it gives: at its head, or behind the number. "By the union's reckoning, 41
     * walked out", "on the army's count", "in a tally kept by Ito", "per the sheriff's office", "12 huts (Ito data)".
     */
    static Optional<Cues.Cue> behind(Paragraph p, int number) {
        int start = p.sentenceStart(number);
        int opening = p.lower(start).equals("going") ? start + 1 : start;
        Optional<Cues.Cue> fronted = at(p, opening).filter(cue -> cue.to() <= number);
        for (int i = number + 1;
                fronted.isEmpty() && i < p.sentenceEnd(number) && !p.word(i).equals(";");
                i++) {
            boolean set = p.lower(i).equals("by") || p.word(i - 1).matches("[,—–(]");
            if (set && at(p, i).isPresent()) {
                return at(p, i);
            }
        }
        return fronted;
    }

    private static Optional<Cues.Cue> at(Paragraph p, int i) {
        boolean bracketed = p.word(i - 1).equals("(");
        NounPhrase phrase = NounPhrase.startingAt(p, bracketed ? i : i + 1);
        if (phrase == null || p.isQuoted(i)) {
            return Optional.empty();
        }
        if (p.lower(i).equals("per") && (Speakers.maySpeak(p, phrase) || Documents.isOne(p.lemma(phrase.head(p))))) {
            return Optional.of(new Cues.Cue(i, i + 1, phrase, "named by \"per\""));
        }
        int noun = counted(p, phrase);
        return noun >= 0 && (bracketed || p.lower(i).matches("by|in|on"))
                ? whose(p, phrase, noun, p.lower(i).equals("by"))
                        .map(each -> new Cues.Cue(noun, noun + 1, each, "whose reckoning it is"))
                : Optional.empty();
    }

    /** The noun for a count among the words, or -1. */
    private static int counted(Paragraph p, NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (WORDS.contains(p.lemma(i)) && p.isNoun(i) && !p.is(i, "NNP")) {
                return i;
            }
        }
        return -1;
    }

    /** "the union's", "the latest police count", "the count of the union", "a tally kept by the union", "official count" */
    private static Optional<NounPhrase> whose(Paragraph p, NounPhrase phrase, int noun, boolean by) {
        for (int i = noun - 1; i > phrase.from(); i--) {
            if (p.is(i, "POS") || p.word(i).matches("[’']")) {
                return Optional.of(new NounPhrase(phrase.from(), i));
            }
        }
        if (p.lower(noun + 1).equals("of")) {
            return Optional.ofNullable(NounPhrase.startingAt(p, noun + 2))
                    .filter(each -> Speakers.maySpeak(p, each) || p.is(each.from(), "PRP$"));
        }
        if (p.is(phrase.from(), "PRP$")) {
            NounPhrase next = NounPhrase.startingAt(p, p.word(phrase.to()).equals(",") ? phrase.to() + 1 : phrase.to());
            return Optional.ofNullable(next)
                    .filter(each -> Speakers.maySpeak(p, each)); // "by its own count the militia"
        }
        NounPhrase before = noun > phrase.from() && p.is(noun - 1, "NN") ? new NounPhrase(noun - 1, noun) : null;
        boolean official = by && p.lower(noun - 1).equals("official");
        return Documents.author(p, phrase)
                .or(() -> Optional.ofNullable(before).filter(each -> Speakers.maySpeak(p, each)))
                .or(() -> official ? Optional.of(phrase) : Optional.empty());
    }

    /** In "police reported 14,000 marchers and unions 55,000" the unions report what stands behind them. */
    static Optional<Cues.Cue> ofSecondSpeaker(Paragraph p, int number) {
        boolean told = p.is(number, "CD") || p.isMark(number);
        int last = number - 1;
        while (last > number - LINK_REACH
                && p.lower(last).matches("at|only|just|some|about|around|nearly|over|under")) {
            last--;
        }
        NounPhrase second = p.isNoun(last) && told ? NounPhrase.endingAt(p, last) : null;
        boolean joined = second != null
                && p.lower(second.from() - 1).matches("and|,|;|while|but")
                && Speakers.maySpeak(p, second)
                && (last < number - 1 || !p.is(number + 1, "NN", "JJ"));
        for (int i = last - 1; joined && i > p.sentenceStart(number); i--) {
            boolean tells = p.is(i, "VBD", "VBZ", "VBP")
                    && p.lemma(i)
                            .matches(
                                    "report|put|claim|say|see|count|estimate|give|cite|speak|tally|list|record|reckon");
            if (tells) {
                return Optional.of(new Cues.Cue(i, i + 1, second, "subject of the verb that is left out there"));
            }
        }
        return Optional.empty();
    }
}
