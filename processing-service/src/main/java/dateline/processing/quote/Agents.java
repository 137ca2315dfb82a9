package dateline.processing.quote;

import dateline.language.Token.NameKind;
import dateline.processing.article.Paragraph;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom "by" names as the one who tells a number: "16 deaths were confirmed BY THE UN", "losses put BY THE INSURERS at
 * 48 million", "it was announced BY THE PALACE that 70 would go", "the 190 cited BY THE UNIONS".
 */
final class Agents {

    // "a book written by Berg", "two bills proposed by Berg" tell nothing that is counted
    private static final Set<String> MAKING =
            Set.of("write", "recall", "answer", "shout", "chant", "continue", "conclude");

    private static final int BY_REACH = 10;

    private Agents() {}

    /** The nearest of them in the sentence of a number whose clause holds the number. */
    static Optional<Cues.Cue> of(Paragraph p, int number) {
        for (int i = number + 1; i < p.sentenceEnd(number) && !isEnd(p, i) && !isOther(p, i); i++) {
            Optional<Cues.Cue> cue = tells(p, i) && !p.lemma(i).equals("tell") && isSaidOf(p, i, number)
                    ? named(p, i, number)
                    : Optional.empty();
            if (cue.isPresent()) {
                return cue;
            }
        }
        for (int i = number - 1; i > p.sentenceStart(number) && !isEnd(p, i); i--) {
            Optional<Cues.Cue> cue = tells(p, i) ? named(p, i, number) : Optional.empty();
            if (cue.isPresent()) {
                return cue.filter(each -> reaches(p, each, number));
            }
        }
        return Optional.empty();
    }

    /** The same where the participle stands right behind what is counted: "nine ships claimed by Kyiv". */
    static Optional<Cues.Cue> rightBehind(Paragraph p, int number) {
        return of(p, number).filter(cue -> cue.from() > number && !isPassive(p, cue.from()));
    }

    /** Whoever an insertion names: "the captives, put at about 1,600 by the UN, would go home". */
    static Optional<Cues.Cue> inserted(Paragraph p, int number) {
        int verb = number - 1;
        while (verb > number - BY_REACH && !p.is(verb, "VB") && !isEnd(p, verb)) {
            verb--;
        }
        boolean inserted = p.is(verb, "VBN", "VBD") && p.word(verb - 1).equals(",") && tells(p, verb);
        return inserted ? named(p, verb, number).filter(each -> each.speaker().from() > number) : Optional.empty();
    }

    /** In "135 million a year before and the 149 million expected by analysts" they expected the second. */
    private static boolean isOther(Paragraph p, int i) {
        int before = p.is(i - 1, "$") ? i - 2 : i - 1;
        return p.is(i, "CD") && p.is(before, "DT") && p.is(before - 1, "CC");
    }

    private static boolean isEnd(Paragraph p, int i) {
        return p.word(i).matches("[,;]") || p.isQuoted(i);
    }

    private static boolean tells(Paragraph p, int i) {
        if (!p.is(i, "VBN", "VBD") || MAKING.contains(p.lemma(i))) {
            return false;
        }
        return NumberVerb.of(p.lemma(i)).filter(NumberVerb::takesBy).isPresent()
                || CueWord.verb(p, i)
                        .filter(cue -> cue.speech() && !cue.denies() && cue.marks() == CueWord.Marks.FAR)
                        .filter(cue -> cue.takes("that") && !Sources.commits(p.lemma(i)))
                        .isPresent();
    }

    private static boolean isPassive(Paragraph p, int i) {
        return Set.of("be", "get").contains(p.lemma(Clauses.beforeAdverbs(p, i)));
    }

    /** Whether what is counted is what the participle is said of: no other verb stands between. */
    private static boolean isSaidOf(Paragraph p, int participle, int number) {
        for (int i = number + 1; i < participle; i++) {
            boolean helps = Set.of("be", "have", "get").contains(p.lemma(i)) || p.is(i, "MD");
            if (p.is(i, "VB") && !helps && !p.is(i, "VBN") || p.is(i, "WP", "WDT", "TO")) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Cues.Cue> named(Paragraph p, int verb, int number) {
        for (int i = verb + 1;
                i <= Math.max(verb, number) + BY_REACH && !isEnd(p, i) && !p.is(i, "VBD", "VBZ", "VBP", "MD");
                i++) {
            NounPhrase agent = p.lower(i).equals("by") ? NounPhrase.startingAt(p, i + 1) : null;
            if (agent != null && !agent.isTime(p) && mayTell(p, agent)) {
                return Optional.of(new Cues.Cue(verb, verb + 1, agent, "named by \"by\" as who tells the number"));
            }
        }
        return Optional.empty();
    }

    private static boolean mayTell(Paragraph p, NounPhrase agent) {
        int head = agent.head(p);
        return Speakers.maySpeak(p, agent)
                || p.is(head, "NNS")
                || p.is(head, "PRP")
                || p.token(head).name() == NameKind.ORGANISATION;
    }

    /** Whether a number behind the agent is what the agent tells. */
    private static boolean reaches(Paragraph p, Cues.Cue cue, int number) {
        boolean figure = NumberCues.isFigure(p.lemma(cue.from() - 1)); // "the figure quoted by the fund was 18"
        boolean passive = isPassive(p, cue.from());
        int from = Math.min(cue.speaker().to(), number);
        if (p.lower(from).equals("that") && passive) {
            return true;
        }
        boolean linked = cue.speaker().from() > number;
        for (int i = from; i < number; i++) {
            boolean standing = figure && p.lemma(i).equals("be");
            if (p.isFinite(i) && !standing || p.is(i, "WP", "WDT")) {
                return false;
            }
            linked |= p.lower(i).matches("at|as|to|is|was|were|are");
        }
        return linked;
    }
}
