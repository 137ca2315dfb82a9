package dateline.processing.event;

import dateline.processing.event.Ties.Tie;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the words that put a deed into a part of a country, or all of it: then no one town is where it was done. */
final class WideAreas {

    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Set<String> ALL_OVER = Set.of("nationwide", "countrywide");
    private static final Set<String> INTO = Set.of("in", "to", "into", "across", "throughout", "around");
    private static final Set<String> LANDS = Set.of("country", "nation");

    private WideAreas() {}

    /** "in the north of the country", "sent to the north-west", "across the country", "nationwide" */
    static Optional<Integer> of(Tree tree, Ties ties) {
        return IntStream.range(0, tree.size())
                .filter(i -> ALL_OVER.contains(tree.lower(i)) || isArea(tree, i))
                .filter(i -> ties.of(i) == Tie.CLAUSE)
                .boxed()
                .findFirst();
    }

    private static boolean isArea(Tree tree, int word) {
        boolean land = LANDS.contains(tree.lemma(word));
        return (land || LEXICON.list("bearings").contains(tree.lower(word)))
                && tree.isNoun(word)
                && tree.hasChild(word, Set.of("the"), "det")
                && INTO.contains(tree.preposition(word))
                // "in the north of the city"
                && tree.children(word, "nmod", "compound").stream()
                        .allMatch(k -> LANDS.contains(tree.lemma(k))
                                || LEXICON.list("bearings").contains(tree.lower(k)));
    }
}
