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

    private static final Set<String> WRITING = Set.of(
            "show", "list", "name", "give", "have", "contain", "carry", "find", "turn", "see", "cite", "reveal",
            "record", "put");
    private static final Set<String> HANDLING = Set.of(
            "withdraw",
            "retract",
            "recall",
            "delete",
            "issue",
            "publish",
            "release",
            "circulate",
            "apologise",
            "apologize");
    private static final Set<String> LISTING = Set.of("list", "correct", "specify", "clarify", "break");
    private static final int MAKING = 5;
    private static final int LINK_REACH = 5;
    private static final Set<String> SEEN = Set.of("seen", "obtained", "reviewed", "read", "viewed", "leaked", "cited");
    private static final Set<String> SURVEYS = Set.of("survey", "poll", "study", "sample");
    private static final Set<String> ASKED =
            Set.of("polled", "surveyed", "asked", "questioned", "interviewed", "canvassed");

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
        if (p.word(phrase.to()).equals(",") && p.lower(phrase.to() + 1).equals("by")) {
            return Optional.ofNullable(NounPhrase.startingAt(p, phrase.to() + 2)); // "a bulletin, by Ito Research,"
        }
        if (p.lower(phrase.to()).matches("by|from")) {
            return Optional.ofNullable(NounPhrase.startingAt(p, phrase.to() + 1))
                    .filter(each -> !each.isTime(p));
        }
        Optional<NounPhrase> maker = maker(p, phrase.to()); // "a survey published on Monday by Ito"
        if (maker.isPresent()) {
            return maker;
        }
        int verb = p.lower(phrase.from() - 1).equals("for") ? phrase.from() - 2 : phrase.from() - 1;
        if (p.is(phrase.from(), "DT")
                && HANDLING.contains(p.lemma(verb))
                && p.is(verb, "VB")
                && !Cues.isPassive(p, verb)) {
            return Subjects.of(p, verb); // "retracted a bulletin that had put it at 540"
        }
        for (int i = head - 1; i > phrase.from(); i--) {
            if (p.is(i, "POS")) {
                return Optional.of(new NounPhrase(phrase.from(), i)); // "the Treasury's own forecast"
            }
        }
        return Optional.empty();
    }

    /** Who is named by "by" behind a participle: "kept by the diocese", "published on Monday by Ito". */
    private static Optional<NounPhrase> maker(Paragraph p, int participle) {
        boolean made = p.is(participle, "VBN", "VBD") && !SEEN.contains(p.lower(participle));
        for (int i = participle + 1; made && i < participle + MAKING; i++) {
            if (p.lower(i).equals("by")) {
                return Optional.ofNullable(NounPhrase.startingAt(p, i + 1))
                        .filter(each -> !each.isTime(p))
                        .map(each -> Misread.noun(p, each.to() - 1).isPresent() ? each.withoutLast() : each);
            }
        }
        return Optional.empty();
    }

    /** The verb right before a number by which a document tells it: "records show 12", "the ministry's bulletin lists 23". */
    static Optional<Cues.Cue> writes(Paragraph p, int verb, int number) {
        if (!WRITING.contains(p.lemma(verb)) || number - verb > LINK_REACH || Cues.isNegated(p, verb)) {
            return Optional.empty();
        }
        // the tagger often takes the verb for a noun
        boolean noun = p.is(verb, "NN") && isRightBehind(p, verb + 1, number);
        Optional<NounPhrase> document = noun
                ? Optional.ofNullable(NounPhrase.endingAt(p, documentBefore(p, verb)))
                : p.isFinite(verb) && !Cues.isPassive(p, verb) ? Subjects.of(p, verb) : Optional.empty();
        return document.filter(each -> isOne(p.lemma(each.head(p))))
                .map(each -> new Cues.Cue(verb, verb + 1, each, "subject of the verb that tells the number"));
    }

    private static int documentBefore(Paragraph p, int verb) {
        int i = verb - 1;
        while (i > p.sentenceStart(verb) && !p.isFinite(i) && !isDocument(p, i)) {
            i--;
        }
        return i;
    }

    private static boolean isDocument(Paragraph p, int i) {
        boolean seen = p.lower(i - 2).equals("by") && SEEN.contains(p.lower(i - 3)); // "records seen by this paper"
        return p.isNoun(i) && isOne(p.lemma(i)) && !seen;
    }

    private static boolean isRightBehind(Paragraph p, int from, int number) {
        for (int i = from; i < number; i++) {
            if (!p.is(i, "RB", "IN", "JJR", "JJS", "DT")) {
                return false;
            }
        }
        return true;
    }

    /** Whose count it is by the words behind a number: "seven of 11 economists in a survey by Ito", "analysts polled by Ito". */
    static Optional<Cues.Cue> asked(Paragraph p, int number) {
        for (int i = number + 1;
                i < p.sentenceEnd(number) && !p.isFinite(i) && !p.word(i).matches("[,;]");
                i++) {
            boolean asked = ASKED.contains(p.lower(i)) && p.lower(i + 1).equals("by");
            boolean survey = SURVEYS.contains(p.lemma(i)) && p.lower(i + 1).matches("by|from");
            NounPhrase whose = asked || survey ? NounPhrase.startingAt(p, i + 2) : null;
            if (whose != null && (asked || Speakers.maySpeak(p, whose))) {
                return Optional.of(new Cues.Cue(i, i + 1, whose, "who asked them"));
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
            for (int k = end - 1; k >= p.sentenceStart(end - 1); k--) {
                int i = k;
                if (p.isQuoted(i)) {
                    return Optional.empty();
                }
                if (NextSentence.gives(p, i)) {
                    return Subjects.of(p, i).map(who -> goesOn(i, who));
                }
                if (tells(p, i) || Cues.reports(p, i) || NextSentence.speaks(p, i)) {
                    return of(p, i).or(() -> Clauses.isToldOf(p, word, NextSentence.speaks(p, i))
                            ? Subjects.of(p, i).map(who -> goesOn(i, who))
                            : Optional.empty());
                }
            }
        }
        return Optional.empty();
    }

    /** Who gives the numbers behind a colon: "The police gave these numbers: 45 held". */
    static Optional<Cues.Cue> beforeColon(Paragraph p, int word) {
        int colon = word - 1;
        while (colon > p.sentenceStart(word) && !p.word(colon).equals(":")) {
            colon--;
        }
        for (int k = colon - 1; k > p.sentenceStart(word); k--) {
            int i = k;
            if (NextSentence.gives(p, i)
                    || NextSentence.speaks(p, i)
                    || (p.isFinite(i) && LISTING.contains(p.lemma(i)))) {
                return Subjects.of(p, i)
                        .map(who -> new Cues.Cue(i, i + 1, who, "who gives what stands behind the colon"));
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
                .map(subject -> goesOn(verb, subject));
    }

    private static Cues.Cue goesOn(int verb, NounPhrase who) {
        return new Cues.Cue(verb, verb + 1, who, "goes on with what the sentence before tells");
    }
}
