package dateline.processing.actor;

import dateline.processing.article.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A noun with what stands before it: "the Kazakh leader", "Russian-led troops", "President Ada Berg".
 *
 * @param from its first word in the paragraph
 * @param to after its last word, the noun
 * @param names in it, in order
 * @param possessor the phrase before it with "'s"
 */
record Phrase(Paragraph p, int from, int to, List<Name> names, Optional<Phrase> possessor) {

    private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$", "WP$", "CD");

    private static final Set<String> TYING = Set.of("of", "for", "at", "in", "on", "to");

    private static final Set<String> COUNTING = Set.of(
            "several",
            "many",
            "few",
            "most",
            "more",
            "other",
            "others",
            "least",
            "first",
            "second",
            "last",
            "next",
            "own",
            "some",
            "such",
            "same",
            "only",
            "all",
            "both",
            "hundred",
            "thousand",
            "dozen",
            "dozens",
            "further",
            "additional",
            "fewer",
            "another");

    Phrase {
        names = List.copyOf(names);
    }

    int head() {
        return to - 1;
    }

    /** The name that ends the phrase. */
    Optional<Name> lastName() {
        return names.isEmpty() || names.get(names.size() - 1).to() != to
                ? Optional.empty()
                : Optional.of(names.get(names.size() - 1));
    }

    /** The first word that is no determiner and no number. */
    int core() {
        int core = from;
        while (core < to - 1 && isDeterminer(core) && !isName(core)) {
            core++;
        }
        return core;
    }

    private boolean isDeterminer(int i) {
        boolean insideNumber = p.word(i).equals("-") && p.is(i - 1, "CD") && p.is(i + 1, "CD"); // "sixty-four"
        return insideNumber
                || DETERMINERS.contains(p.token(i).tag())
                || p.is(i, "RB", "IN")
                || COUNTING.contains(p.lower(i));
    }

    private boolean isName(int i) {
        return names.stream().anyMatch(name -> name.from() == i);
    }

    /** Whether it speaks of somebody definite: "the", "his", a possessor. */
    boolean isDefinite() {
        return possessor.isPresent() || p.lower(from).equals("the") || p.is(from, "PRP$");
    }

    /** Whether no word before it says which: "prime minister" in "as prime minister", "Norland president" in a headline. */
    boolean isBare() {
        return possessor.isEmpty() && !DETERMINERS.contains(p.token(from).tag());
    }

    /** Whether there are several; in "minister of foreign affairs" there is one. */
    boolean isPlural() {
        for (int i = from + 1; i < to; i++) {
            if (p.lower(i).equals("of")) {
                return p.is(i - 1, "NNS", "NNPS");
            }
        }
        return names.isEmpty() ? Titles.isPlural(p, head()) : p.is(head(), "NNS", "NNPS");
    }

    /** Where the words begin that tell it, with a possessor's. */
    int start() {
        return possessor.map(Phrase::from).orElse(from);
    }

    /** The phrase behind phrase {@code i}. */
    static Optional<Phrase> next(List<Phrase> phrases, int i) {
        return i + 1 < phrases.size() ? Optional.of(phrases.get(i + 1)) : Optional.empty();
    }

    /** After the words that belong to phrase {@code i}: "director of operations", "head of the league's integrity unit". */
    static int endOfChain(List<Phrase> phrases, int i) {
        return phrases.get(lastOfChain(phrases, i)).to();
    }

    /** The last phrase of those words. */
    static int lastOfChain(List<Phrase> phrases, int i) {
        int last = i;
        while (last + 1 < phrases.size()) {
            Phrase here = phrases.get(last);
            Phrase next = phrases.get(last + 1);
            boolean tied =
                    next.start() == here.to() + 1 && TYING.contains(here.p().lower(here.to()));
            if (!tied && !isOwner(phrases, last)) {
                return last;
            }
            last++;
        }
        return last;
    }

    /** Whether phrase {@code i} owns what the next phrase tells. */
    static boolean isOwner(List<Phrase> phrases, int i) {
        return i < phrases.size()
                && next(phrases, i)
                        .flatMap(Phrase::possessor)
                        .filter(owner -> owner == phrases.get(i))
                        .isPresent();
    }

    String words(int begin, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = begin; i < end; i++) {
            boolean gap = i > begin && p.token(i - 1).end() < p.token(i).start();
            words.append(gap ? " " : "").append(p.word(i));
        }
        return words.toString();
    }
}
