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

    /** In "The ministry clarified that it was late" nothing else can be the verb of the sentence. */
    static boolean isBeforeClause(Paragraph p, int i) {
        NounPhrase phrase = p.is(i, "VBN") && p.lower(i + 1).equals("that") ? NounPhrase.endingAt(p, i - 1) : null;
        return phrase != null
                && phrase.from() == p.sentenceStart(i)
                && Speakers.maySpeak(p, phrase)
                && Clauses.startsAt(p, i + 2);
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
        NounPhrase close = beforeTime(p, NounPhrase.endingAt(p, i - 1));
        boolean made = close != null && p.lower(close.from() - 1).equals("by") && p.is(close.from() - 2, "VBN");
        NounPhrase phrase = made ? NounPhrase.endingAt(p, close.from() - 3) : close; // "a count kept by Ito shows"
        return phrase != null
                && p.word(phrase.from() - 1).equals(",")
                && (made
                        || !p.lower(phrase.from()).matches("an?")
                        || Appositions.isInstitution(p.lemma(phrase.head(p))))
                && (p.is(i, "NNS") || Speakers.maySpeak(p, phrase) || Documents.isOne(p.lemma(phrase.head(p))));
    }

    /** In "figures released by the trust on Wednesday show" the trust. */
    private static NounPhrase beforeTime(Paragraph p, NounPhrase phrase) {
        boolean time = phrase != null && phrase.isTime(p);
        return time
                ? NounPhrase.endingAt(p, p.is(phrase.from() - 1, "IN") ? phrase.from() - 2 : phrase.from() - 1)
                : phrase;
    }

    private static boolean isBeforeThat(Paragraph p, int i) {
        NounPhrase phrase = p.lower(i + 1).equals("that") ? NounPhrase.endingAt(p, i - 1) : null;
        if (phrase == null) {
            return false;
        }
        boolean opens = p.word(phrase.from() - 1).matches("[;,]|and|but|while"); // "; the governor counters that"
        return p.is(phrase.head(p), "NNS") != p.is(i, "NNS")
                && Speakers.maySpeak(p, phrase)
                && (opens || !Clauses.hasFinite(p, p.sentenceStart(i), i));
    }
}
