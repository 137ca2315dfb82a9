package dateline.processing.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells whether words take a deed as known: "the march", "the deal was signed", "the talks, hosted by Norland". */
final class Recalling {

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    private Recalling() {}

    static boolean is(Tree tree, Reading reading) {
        int word = reading.trigger();
        if (tree.isNoun(word)) {
            return isDefinite(tree, word);
        }
        List<Integer> nouns = new ArrayList<>(tree.children(word, "obj", "nsubj:pass"));
        if (tree.hasRelation(word, "acl") && tree.is(word, "VBN")) {
            nouns.add(tree.governor(word));
        }
        return nouns.stream()
                .anyMatch(noun -> isDefinite(tree, noun)
                        && Lexicon.standard().ofNoun(tree.lemma(noun)).stream()
                                .anyMatch(each -> each.type().equals(reading.type())));
    }

    private static boolean isDefinite(Tree tree, int noun) {
        return tree.hasChild(noun, POINTING, "det");
    }
}
