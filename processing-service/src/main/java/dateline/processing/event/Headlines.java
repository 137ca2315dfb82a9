package dateline.processing.event;

import java.util.List;
import java.util.Set;

/** Mends the parse of headlines, which leave out "is", "was" and "will be". */
final class Headlines {

    private static final Set<String> AFTER_PASSIVE =
            Set.of("in", "by", "over", "after", "as", "near", "at", "on", "for", "amid", "from");

    private Headlines() {}

    static void mend(Tree tree) {
        toDo(tree);
        for (int i = 0; i < tree.size(); i++) {
            if (tree.is(i, "VBN", "VBD") && leavesOutBe(tree, i)) {
                int subject = tree.child(i, "nsubj");
                tree.rehang(subject, i, "nsubj:pass");
            }
        }
    }

    /** "Norland to send troops", "Norland, Southland to share data": the parser hangs what they will do on the name. */
    private static void toDo(Tree tree) {
        int name = tree.root();
        int verb = tree.children(name, "acl", "dep").stream()
                .filter(k -> tree.tag(k).equals("VB") && tree.hasChild(k, Set.of("to"), "mark"))
                .findFirst()
                .orElse(-1);
        if (!tree.is(name, "NN") || verb < 0) {
            return;
        }
        int other = tree.child(verb, "nsubj");
        List<Integer> rest = tree.children(name).stream()
                .filter(k -> k > verb || k > name && tree.hasRelation(k, "punct"))
                .toList();
        tree.rehang(verb, -1, "root");
        tree.rehang(name, verb, "nsubj");
        if (other >= 0) {
            tree.rehang(other, name, "conj");
        }
        rest.forEach(k -> tree.rehang(k, verb, tree.relation(k)));
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
