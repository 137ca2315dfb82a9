package dateline.processing.figure;

import dateline.processing.article.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells that "cases" are people who are ill: "12 cases of dengue", and further on in the same article "118 new cases". */
final class Illnesses {

    private static final int REACH = 5;
    private static final Set<String> OF_COURTS = Set.of("court", "judge", "prosecutor", "lawyer", "trial", "tribunal");

    private final FigureKinds kinds;

    Illnesses(FigureKinds kinds) {
        this.kinds = kinds;
    }

    /** The illness that words beside "cases" name. */
    static Optional<String> beside(FigureKinds kinds, Paragraph p, Counted counted, int head) {
        for (int i = counted.from(); i < Math.min(p.size(), head + REACH); i++) {
            boolean there = i < head || p.lower(head + 1).equals("of");
            if (there && kinds.isIllness(p.lower(i))) {
                return Optional.of(p.lower(i));
            }
        }
        return Optional.empty();
    }

    /** The count as one of the ill, if it counts cases, or some of them, of what the article has named before. */
    Count of(Count count, List<Paragraph> paragraphs) {
        boolean cases = count.unit().isEmpty()
                && !count.kind().known()
                && count.headName().filter(head -> head.matches("cases?")).isPresent();
        if (!cases || isOfCourt(count)) {
            return count;
        }
        return namedBefore(count, paragraphs)
                .map(illness ->
                        count.as(FigureKinds.Kind.told("infected", "cases of \"" + illness + "\", named before")))
                .orElse(count);
    }

    private static boolean isOfCourt(Count count) {
        Paragraph p = count.p();
        for (int i = count.sentence(); i < p.sentenceEnd(count.word()); i++) {
            if (OF_COURTS.contains(p.lemma(i))) {
                return true;
            }
        }
        return p.lower(p.at(count.end())).equals("of");
    }

    private Optional<String> namedBefore(Count count, List<Paragraph> paragraphs) {
        for (Paragraph p : paragraphs) {
            for (int i = 0; i < p.size() && p.token(i).start() < count.start(); i++) {
                if (p.isNoun(i) && kinds.isIllness(p.lower(i))) {
                    return Optional.of(p.lower(i));
                }
            }
        }
        return Optional.empty();
    }
}
