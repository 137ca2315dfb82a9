package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import dateline.processing.quote.Cues.Cue;
import java.util.Optional;

/** Reads who is named as the one whose words they are: "according to Berg", "in the words of Berg", "in his words". */
final class According {

    private According() {}

    /** The cue that begins with this word. */
    static Optional<Cue> at(Paragraph p, int i) {
        Optional<Cue> own = p.lower(i).equals("in") ? inOwnWords(p, i) : Optional.empty();
        if (own.isPresent()) {
            return own;
        }
        boolean according = p.lower(i).equals("according") && p.lower(i + 1).equals("to");
        boolean words = p.lower(i).equals("in")
                && p.lower(i + 1).equals("the")
                && p.lower(i + 2).matches("words|view|opinion")
                && p.lower(i + 3).equals("of");
        if (!according && !words) {
            return Optional.empty();
        }
        int behind = according ? i + 2 : i + 4;
        return Optional.ofNullable(NounPhrase.startingAt(p, behind))
                .map(speaker -> new Cue(
                        i, behind, speaker, according ? "named by \"according to\"" : "named as whose words they are"));
    }

    /** "in his words", "in the mayor's words" */
    private static Optional<Cue> inOwnWords(Paragraph p, int in) {
        if (p.is(in + 1, "PRP$") && p.lower(in + 2).matches("words|phrase")) {
            return Optional.of(new Cue(in, in + 3, new NounPhrase(in + 1, in + 2), "whose words they are called"));
        }
        NounPhrase whose = NounPhrase.startingAt(p, in + 1);
        int noun = whose == null ? 0 : whose.to() - 1;
        return whose != null && p.lower(noun).equals("words") && p.is(noun - 1, "POS")
                ? Optional.of(
                        new Cue(in, whose.to(), new NounPhrase(whose.from(), noun - 1), "whose words they are called"))
                : Optional.empty();
    }
}
