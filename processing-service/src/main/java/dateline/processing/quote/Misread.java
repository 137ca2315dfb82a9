package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import java.util.Optional;

/**
 * Verbs of saying that the tagger takes for something else, told by where they stand: "…, the treasury forecast.", "…, the
 * office estimated on Thursday", "Economists at the institute estimate that".
 */
final class Misread {

    private Misread() {}

    /** The verb that a noun is in truth: the last word of the sentence behind a speaker, or one behind many and before "that". */
    static Optional<CueWord> noun(Paragraph p, int i) {
        if (!p.is(i, "NN") || p.is(i, "NNP") || p.isQuoted(i)) {
            return Optional.empty();
        }
        boolean last = i == Clauses.endOfWords(p, i) - 1 && follows(p, i);
        return last || isBeforeThat(p, i)
                ? CueWord.spelledAsVerb(p, i).filter(cue -> cue.takes("that"))
                : Optional.empty();
    }

    /** Whether a participle ends the sentence with who speaks and when: no "plan announced on Thursday". */
    static boolean isParticiple(Paragraph p, int i) {
        if (!p.is(i, "VBN") || !follows(p, i)) {
            return false;
        }
        Adjuncts behind = new Adjuncts(p, i + 1, true);
        while (behind.step(Clauses.endOfWords(p, i))) {
            // all of them
        }
        return behind.at() == Clauses.endOfWords(p, i);
    }

    /** In "Berg pledged care, while her rival vowed to sue" the verb behind the turn may be taken for a participle. */
    static boolean isBehindTurn(Paragraph p, int i) {
        NounPhrase phrase = p.is(i, "VBN") ? NounPhrase.endingAt(p, i - 1) : null;
        return phrase != null
                && Clauses.turns(p, phrase.from() - 1)
                && !Clauses.hasFinite(p, i + 1, Clauses.endOfWords(p, i));
    }

    /** Whether who may speak stands between a comma and this word. */
    private static boolean follows(Paragraph p, int i) {
        NounPhrase phrase = NounPhrase.endingAt(p, i - 1);
        return phrase != null
                && p.word(phrase.from() - 1).equals(",")
                && !p.lower(phrase.from()).matches("an?")
                && (p.is(i, "NNS") || Speakers.maySpeak(p, phrase) || Documents.isOne(p.lemma(phrase.head(p))));
    }

    private static boolean isBeforeThat(Paragraph p, int i) {
        NounPhrase phrase = p.lower(i + 1).equals("that") && !p.is(i, "NNS") ? NounPhrase.endingAt(p, i - 1) : null;
        return phrase != null
                && p.is(phrase.head(p), "NNS")
                && Speakers.maySpeak(p, phrase)
                && !Clauses.hasFinite(p, p.sentenceStart(i), i);
    }
}
