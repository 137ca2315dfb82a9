package dateline.processing.event;

import java.util.Set;

/** Mends the parse of headlines, which leave out "is", "was" and "will be". */
final class Headlines {

    private static final Set<String> AFTER_PASSIVE =
            Set.of("in", "by", "over", "after", "as", "near", "at", "on", "for", "amid", "from");

    private Headlines() {}

    static void mend(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.is(i, "VBN", "VBD") && leavesOutBe(tree, i)) {
                int subject = tree.child(i, "nsubj");
                tree.rehang(subject, i, "nsubj:pass");
            }
        }
    }

    /** "Four arrested in Port Arrow": a participle without an object, before a preposition or the end. */
    private static boolean leavesOutBe(Tree tree, int verb) {
        return tree.child(verb, "nsubj") >= 0
                && tree.child(verb, "aux", "obj", "ccomp", "xcomp") < 0
                && !Lexicon.standard().ofVerb(tree.lemma(verb)).isEmpty()
                && Lexicon.standard().ofVerb(tree.lemma(verb)).stream()
                        .allMatch(each -> each.pattern().slots().stream().anyMatch(slot -> slot.isObject()))
                && (verb + 1 >= tree.size()
                        || AFTER_PASSIVE.contains(tree.lower(verb + 1))
                        || tree.is(verb + 1, ".", ",", ":"));
    }
}
