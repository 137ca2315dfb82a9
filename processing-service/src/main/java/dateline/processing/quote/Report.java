package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That somebody says or thinks something, as a sentence of the writer tells it: "Berg said that it was late".
 *
 * @param cueFrom first word of the cue in the paragraph
 * @param cueTo after its last word
 * @param source the words for who says it; absent if the sentence does not tell
 * @param parts what is said, in order, with the marks that stand in it
 * @param clause whether it is a clause with a finite verb: no infinitive, no mere phrase
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

    private static final Set<String> AUXILIARIES = Set.of("have", "be");

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
                        what.isClause(),
                        cue.speech(),
                        held,
                        how));
    }

    /** Each clause that is said by itself, without its "that": two in "said that he knew and that he would go". */
    List<Report> clauses(Paragraph p) {
        if (parts.size() > 1) {
            return List.of(this);
        }
        List<Report> clauses = new ArrayList<>();
        int from = withoutThat(p, first());
        int end = parts.get(0).to();
        for (int i = from + 1; i < end - 1; i++) {
            boolean next = p.lower(i).equals("and") && p.lower(i + 1).equals("that") && !p.isQuoted(i);
            if (next && p.is(i + 1, "IN") && Clauses.startsAt(p, i + 2)) {
                clauses.add(of(from, p.word(i - 1).equals(",") ? i - 1 : i));
                from = i + 2;
            }
        }
        clauses.add(of(from, end));
        return clauses;
    }

    /** What is said before words between marks that end it, if that is a clause without them: "HE WAS ASKED FOR HOURS and “signed”". */
    Optional<Report> beforeMarks(Paragraph p) {
        int from = first();
        int open = from;
        while (open < parts.get(0).to() && !p.isQuoted(open)) {
            open++;
        }
        int to = open;
        while (to > from
                && (AUXILIARIES.contains(p.lemma(to - 1))
                        || p.is(to - 1, "CC")
                        || p.word(to - 1).equals(","))) {
            to--;
        }
        boolean joined = to < open && (p.is(to, "CC") || p.is(to + 1, "CC"));
        return parts.size() == 1 && joined && Clauses.hasFinite(p, from, to) && Clauses.startsAt(p, from)
                ? Optional.of(of(from, to))
                : Optional.empty();
    }

    private Report of(int from, int to) {
        return new Report(cueFrom, cueTo, source, List.of(new Part(from, to)), clause, speech, held, how);
    }

    private int withoutThat(Paragraph p, int from) {
        return clause
                        && p.lower(from).equals("that")
                        && p.is(from, "IN", "WDT")
                        && from + 1 < parts.get(0).to()
                ? from + 1
                : from;
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
