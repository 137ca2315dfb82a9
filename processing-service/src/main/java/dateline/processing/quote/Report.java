package dateline.processing.quote;

import java.util.List;
import java.util.Optional;

/**
 * That somebody says or thinks something, as a sentence of the writer tells it: "Berg said that it was late".
 *
 * @param cueFrom first word of the cue in the paragraph
 * @param cueTo after its last word
 * @param source the words for who says it; absent if the sentence does not tell
 * @param parts what is said, in order, with the marks that stand in it
 * @param clause whether it tells that something is or is to be, and is no mere phrase
 * @param speech whether it is said, and not only thought
 * @param held whether it holds that it was said: not "did not say", "would say if"
 * @param how in words, for the reader of the fact
 */
record Report(
        int cueFrom,
        int cueTo,
        Optional<NounPhrase> source,
        List<Part> parts,
        boolean clause,
        boolean speech,
        boolean held,
        String how) {

    Report {
        parts = List.copyOf(parts);
    }

    /**
     * What stands behind a cue.
     *
     * @param what where it begins and in which form
     */
    static Optional<Report> of(
            Paragraph p,
            int cueFrom,
            Complement what,
            CueWord cue,
            Optional<NounPhrase> source,
            boolean held,
            String how) {
        int to = new ContentEnd(p, cueFrom, what.isClause()).of(what.from());
        return to <= what.from()
                ? Optional.empty()
                : Optional.of(new Report(
                        cueFrom,
                        what.cueTo(),
                        source,
                        List.of(new Part(what.from(), to)),
                        what.tellsWhat(),
                        cue.speech(),
                        held,
                        how));
    }

    /** Words from one to another, exclusive. */
    record Part(int from, int to) {}

    /** Whether these words are among what is said. */
    boolean contains(int from, int to) {
        return parts.stream().anyMatch(part -> part.from() <= from && to <= part.to());
    }

    int first() {
        return parts.get(0).from();
    }

    int length() {
        return parts.stream().mapToInt(part -> part.to() - part.from()).sum();
    }
}
