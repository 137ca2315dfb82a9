package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import dateline.processing.wordlist.WordList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads who is behind a document that tells something: "a survey by Ito Research found", "records show". */
final class Documents {

    private static final Set<String> DOCUMENTS = new HashSet<>(WordList.of(Documents.class, "documents.txt"));
    private static final Set<String> TELLING = Set.of(
            "show", "find", "say", "put", "suggest", "reveal", "indicate", "report", "note", "list", "record", "state");

    private static final Set<String> MADE = Set.of(
            "make", "publish", "release", "issue", "conduct", "compile", "carry", "do", "draw", "prepare", "produce",
            "write");
    private static final int MAKING = 5;

    private Documents() {}

    /** Whether a word, in its dictionary form, means something written or counted. */
    static boolean isOne(String lemma) {
        return DOCUMENTS.contains(lemma);
    }

    /** Who made the document: behind "a count by" and "figures from", before "'s own forecast". */
    static Optional<NounPhrase> author(Paragraph p, NounPhrase phrase) {
        int head = phrase.head(p);
        if (!isOne(p.lemma(head)) || !p.isNoun(head)) {
            return Optional.empty();
        }
        if (p.lower(head + 1).matches("by|from") && head + 2 < phrase.to()) {
            return Optional.of(new NounPhrase(head + 2, phrase.to()));
        }
        boolean made = MADE.contains(p.lemma(phrase.to())) && p.is(phrase.to(), "VBN", "VBD");
        for (int i = phrase.to(); made && i < phrase.to() + MAKING; i++) {
            if (p.lower(i).equals("by")) {
                return Optional.ofNullable(NounPhrase.startingAt(p, i + 1)); // "a survey published on Monday by Ito"
            }
        }
        for (int i = head - 1; i > phrase.from(); i--) {
            if (p.is(i, "POS")) {
                return Optional.of(new NounPhrase(phrase.from(), i)); // "the Treasury's own forecast"
            }
        }
        return Optional.empty();
    }

    /**
     * The document that a sentence goes on with: the one that tells the sentence before it in the same paragraph, if nobody
     * is said to speak in between.
     */
    static Optional<Cues.Cue> goesOn(Paragraph p, int word) {
        for (int end = p.sentenceStart(word); end > 0; end = p.sentenceStart(end - 1)) {
            for (int i = end - 1; i >= p.sentenceStart(end - 1); i--) {
                if (p.isQuoted(i)) {
                    return Optional.empty();
                }
                if (tells(p, i) || Cues.reports(p, i)) {
                    return of(p, i);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean tells(Paragraph p, int i) {
        return TELLING.contains(p.lemma(i)) && p.isFinite(i) && !Cues.isPassive(p, i) && !Cues.isNegated(p, i);
    }

    private static Optional<Cues.Cue> of(Paragraph p, int verb) {
        return Subjects.of(p, verb)
                .filter(subject -> isOne(p.lemma(subject.head(p))))
                .map(subject -> new Cues.Cue(verb, verb + 1, subject, "goes on with what the sentence before tells"));
    }
}
