package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import java.util.Optional;
import java.util.Set;

/** Finds whose count a number is without a verb of saying: "by the union's reckoning", "and unions 55,000". */
final class Reckonings {

    private static final Set<String> WORDS =
            Set.of("reckoning", "count", "estimate", "account", "tally", "calculation", "figures", "numbers");

    private Reckonings() {}

    /** "41 percent walked out, by the union's reckoning" */
    static Optional<Cues.Cue> behind(Paragraph p, int number) {
        int start = p.sentenceStart(number);
        int first = p.lower(start).equals("by") ? start : number + 1; // "By the army's tally, 14 have died"
        for (int i = first; i < p.sentenceEnd(number) && !p.word(i).equals(";"); i++) {
            int mark = p.lower(i).equals("by") ? mark(p, i + 1) : -1;
            int noun = p.is(mark + 1, "JJ") ? mark + 2 : mark + 1;
            NounPhrase whose = mark > 0 && WORDS.contains(p.lower(noun)) ? NounPhrase.endingAt(p, mark - 1) : null;
            if (whose == null && p.lower(i).equals("by") && p.lower(i + 1).equals("the")) {
                noun = p.is(i + 2, "JJ") ? i + 3 : i + 2; // "by the count of its forensic service"
                boolean counted =
                        WORDS.contains(p.lower(noun)) && p.lower(noun + 1).equals("of");
                whose = counted ? NounPhrase.startingAt(p, noun + 2) : null;
            }
            if (whose != null && whose.from() > i) {
                return Optional.of(new Cues.Cue(noun, noun + 1, whose, "whose reckoning it is"));
            }
        }
        return Optional.empty();
    }

    private static int mark(Paragraph p, int from) {
        int i = from;
        while (p.is(i, "DT", "NN", "JJ", "PRP$")) {
            i++;
        }
        return i > from && p.is(i, "POS") ? i : -1;
    }

    /** In "police reported 14,000 marchers and unions 55,000" the unions report what stands behind them. */
    static Optional<Cues.Cue> ofSecondSpeaker(Paragraph p, int number) {
        boolean told = p.is(number, "CD") || p.isMark(number);
        NounPhrase second = p.isNoun(number - 1) && told ? NounPhrase.endingAt(p, number - 1) : null;
        boolean joined = second != null
                && p.lower(second.from() - 1).matches("and|,|;|while|but")
                && Speakers.maySpeak(p, second)
                && !p.is(number + 1, "NN", "JJ");
        for (int i = number - 2; joined && i > p.sentenceStart(number); i--) {
            boolean tells = p.is(i, "VBD", "VBZ", "VBP")
                    && p.lemma(i).matches("report|put|claim|say|see|count|estimate|give|cite|speak");
            if (tells) {
                return Optional.of(new Cues.Cue(i, i + 1, second, "subject of the verb that is left out there"));
            }
        }
        return Optional.empty();
    }
}
