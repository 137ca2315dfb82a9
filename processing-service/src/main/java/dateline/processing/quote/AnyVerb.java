package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import java.util.Optional;

/**
 * Finds who speaks by a verb that no list has: “…,” Berg thundered; “…,” thundered Berg. Behind a sentence that begins with
 * a mark and ends with a comma before the other nothing else can stand.
 */
final class AnyVerb {

    private AnyVerb() {}

    /** The cue that begins with this word, right behind a closing mark. */
    static Optional<Cues.Cue> behind(Paragraph p, int i) {
        boolean broken = p.word(i - 2).equals(",") || (p.word(i - 2).matches("[?!]") && isLowerCase(p, i));
        if (!p.isMark(i - 1) || !broken || !opensSentence(p, i - 1)) {
            return Optional.empty();
        }
        if (p.lemma(i).equals("be") && p.lower(i + 1).matches("how|what")) {
            return Optional.ofNullable(NounPhrase.startingAt(p, i + 2)) // “…,” is how Berg puts it
                    .filter(speaker -> p.isFinite(speaker.to()))
                    .map(speaker -> new Cues.Cue(speaker.to(), speaker.to() + 1, speaker, "named behind the words"));
        }
        if (p.is(i, "VBD", "VBZ")) {
            return Optional.ofNullable(NounPhrase.startingAt(p, i + 1))
                    .filter(speaker -> maySpeak(p, speaker) && isLeft(p, speaker.to()))
                    .map(speaker -> new Cues.Cue(i, i + 1, speaker, "named behind the verb"));
        }
        return Optional.ofNullable(NounPhrase.startingAt(p, i))
                .filter(speaker -> maySpeak(p, speaker))
                .flatMap(speaker -> {
                    int verb = Clauses.pastAdverbs(p, speaker.to());
                    return p.is(verb, "VBD", "VBZ") && isLeft(p, Clauses.pastAdverbs(p, verb + 1))
                            ? Optional.of(new Cues.Cue(verb, verb + 1, speaker, "subject of the verb behind the words"))
                            : Optional.empty();
                });
    }

    private static boolean isLowerCase(Paragraph p, int i) {
        return !p.word(i).isEmpty() && Character.isLowerCase(p.word(i).charAt(0));
    }

    private static boolean opensSentence(Paragraph p, int close) {
        int open = close;
        while (open > 0 && p.isQuoted(open - 1)) {
            open--;
        }
        return open == p.sentenceStart(open);
    }

    private static boolean maySpeak(Paragraph p, NounPhrase phrase) {
        return Speakers.maySpeak(p, phrase)
                || (Clauses.isPronoun(p, phrase.from())
                        && !p.lower(phrase.from()).equals("it"));
    }

    /** Whether the verb has no object. */
    private static boolean isLeft(Paragraph p, int i) {
        return i >= p.size() || p.word(i).matches("[,.;:]") || p.is(i, "IN", "TO", "VBG", "WRB") || p.isMark(i);
    }
}
