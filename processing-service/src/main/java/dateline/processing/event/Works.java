package dateline.processing.event;

import dateline.processing.wordlist.WordList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Tells deeds that a book, a stage or a museum only shows. */
final class Works {

    private static final Set<String> WORDS = new HashSet<>();

    static {
        WordList.of(Works.class, "works.txt").forEach(line -> WORDS.addAll(Arrays.asList(line.split("[,\\s]+"))));
    }

    private Works() {}

    /** Whether a word above the deed names a work, or says what a work or an actor does. Who occupies a museum does so himself. */
    static boolean show(Tree tree, Reading reading) {
        int deed = reading.deed();
        if (isTold(tree, deed)) {
            return true;
        }
        for (int at = tree.governor(deed); at >= 0; at = tree.governor(at)) {
            boolean work = tree.isNoun(at) && isWork(tree, at);
            boolean shown = tree.is(at, "VB")
                    && tree.children(at, "nsubj").stream().anyMatch(k -> k != deed && isWork(tree, k));
            if (work || shown || isTold(tree, at)) {
                return true;
            }
        }
        return reading.actors().stream().anyMatch(k -> isWork(tree, k) && tree.hasRelation(k, "nsubj"));
    }

    /** "In the novel a judge is murdered" */
    private static boolean isTold(Tree tree, int verb) {
        return tree.is(verb, "VB")
                && tree.children(verb, "obl").stream()
                        .anyMatch(k -> tree.preposition(k).equals("in") && k < verb && isWork(tree, k));
    }

    private static boolean isWork(Tree tree, int noun) {
        return tree.is(noun, "NN") && !tree.is(noun, "NNP") && WORDS.contains(tree.lemma(noun));
    }
}
