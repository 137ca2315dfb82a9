package dateline.processing.event;

import dateline.processing.wordlist.WordList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

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
        if (isTold(tree, deed) || isOpenedByPart(tree, deed)) {
            return true;
        }
        for (int at = tree.governor(deed); at >= 0; at = tree.governor(at)) {
            boolean work = tree.isNoun(at) && isWork(tree, at);
            if (work || isShown(tree, deed, at) || isTold(tree, at)) {
                return true;
            }
        }
        return reading.actors().stream().anyMatch(k -> isWork(tree, k) && tree.hasRelation(k, "nsubj"));
    }

    private static boolean isShown(Tree tree, int deed, int verb) {
        return tree.is(verb, "VB")
                && tree.children(verb, "nsubj").stream()
                        .anyMatch(k -> k != deed && (isWork(tree, k) || isPart(tree, k, verb)));
    }

    /** "In the novel a judge is murdered", "In the third season he is jailed" */
    private static boolean isTold(Tree tree, int verb) {
        return tree.is(verb, "VB")
                && tree.children(verb, "obl").stream()
                        .anyMatch(k -> tree.preposition(k).equals("in")
                                && k < verb
                                && (isWork(tree, k) || isPart(tree, k, verb)));
    }

    /** "the second act", "chapter nine": a part of a work bears a number, and what is in it happens whenever one looks. */
    private static boolean isPart(Tree tree, int noun, int verb) {
        boolean present = tree.is(verb, "VBZ", "VBP")
                || tree.tag(verb).equals("VB") && tree.child(verb, "aux", "mark") < 0
                || tree.children(verb, "aux:pass", "aux", "cop").stream().anyMatch(k -> tree.is(k, "VBZ", "VBP"));
        return present
                && Lexicon.standard().list("parts").contains(tree.lemma(noun))
                && (tree.child(noun, "nummod") >= 0
                        || tree.is(noun + 1, "CD")
                        || tree.hasChild(noun, Lexicon.standard().list("ordinals"), "amod"));
    }

    /** "In the third season the countess poisons her brother and blackmails the bishop", however the parser hangs the season. */
    private static boolean isOpenedByPart(Tree tree, int verb) {
        return tree.lower(0).equals("in")
                && tree.is(1, "DT")
                && Lexicon.standard().list("ordinals").contains(tree.lower(2))
                && Lexicon.standard().list("parts").contains(tree.lower(3))
                && !tree.is(verb, "VBD")
                && IntStream.range(0, tree.size()).noneMatch(k -> tree.is(k, "VBD", "MD"));
    }

    private static boolean isWork(Tree tree, int noun) {
        return tree.is(noun, "NN") && !tree.is(noun, "NNP") && WORDS.contains(tree.lemma(noun));
    }
}
