package dateline.processing.event;

import dateline.processing.actor.Sectors;
import java.util.Set;

/** Says whether a word of a sentence is one that a pattern names. */
record NamedWords(Tree tree) {

    // "a week of exercises", "dozens of policemen": what is counted is meant
    private static final Set<String> QUANTITIES = Lexicon.standard().list("quantities");
    private static final Set<String> PRIVATE = Set.of("CVL", "LAB", "EDU", "AGR", "REF", "MED", "REL", "OPP", "ELI");
    // stands in a pattern for whatever is to be done: "gave them a week to leave"
    private static final String TO_DO = "to-do";

    boolean isOneOf(int head, Set<String> words) {
        return isAnyOf(head, words)
                || isCompound(head, words)
                || words.contains(TO_DO) && tree.tag(head).equals("VB") && tree.hasChild(head, Set.of("to"), "mark");
    }

    boolean isAnyOf(int head, Set<String> words) {
        String lemma = tree.lemma(head);
        return words.contains(lemma)
                || words.contains(tree.lower(head)) && !tree.is(head, "VBG")
                || lemma.endsWith("s") && words.contains(lemma.substring(0, lemma.length() - 1))
                || tree.is(head, "$") && tree.children(head, "nummod").stream().anyMatch(k -> isAnyOf(k, words))
                || (QUANTITIES.contains(lemma) || tree.is(head, "CD"))
                        && tree.children(head, "nmod").stream()
                                .filter(k -> tree.preposition(k).equals("of"))
                                .flatMap(k -> tree.withConjuncts(k).stream())
                                .anyMatch(k -> isAnyOf(k, words) || isCompound(k, words));
    }

    /** "hunger strike" for {@code hunger-strike} */
    boolean isCompound(int head, Set<String> words) {
        return tree.children(head, "compound", "amod").stream()
                .anyMatch(k -> words.contains(tree.lemma(k) + "-" + tree.lemma(head)));
    }

    /** "exiles", "pensioners": several of one kind, who hold no power. */
    boolean isCrowd(int head) {
        return tree.is(head, "NNS")
                && Sectors.ofHead(tree.lemma(head))
                        .filter(each -> PRIVATE.contains(each.sector()))
                        .isPresent();
    }
}
