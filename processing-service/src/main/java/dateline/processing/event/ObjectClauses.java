package dateline.processing.event;

import java.util.Set;

/** Mends what stands in a clause below: "the pact that they struck", "ordered the stalls shut". */
final class ObjectClauses {

    private static final Set<String> THAT = Set.of("that", "which", "whom");
    private static final Set<String> BRING_ABOUT = Set.of("order", "want", "declare", "command");

    private ObjectClauses() {}

    static void mend(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            relative(tree, i);
            broughtAbout(tree, i);
        }
    }

    /** "the pact that the drivers struck": the parser takes it for what the pact says. */
    private static void relative(Tree tree, int verb) {
        int noun = tree.governor(verb);
        int that = tree.child(verb, "dep", "mark");
        boolean about = tree.is(verb, "VB")
                && tree.hasRelation(verb, "ccomp")
                && tree.isNoun(noun)
                && that == noun + 1
                && tree.is(that, "WDT")
                && THAT.contains(tree.lower(that))
                && tree.child(verb, "obj") < 0
                && tree.child(verb, "nsubj") > that;
        if (about) {
            tree.rehang(verb, noun, "acl");
            tree.rehang(that, verb, "obj");
        }
    }

    /** "ordered the stalls shut": it is done to the stalls, and not by them. */
    private static void broughtAbout(Tree tree, int verb) {
        int above = tree.governor(verb);
        int own = tree.child(verb, "nsubj");
        int thing = own >= 0 || above < 0 ? own : tree.child(above, "obj");
        boolean done = tree.is(verb, "VBN", "VBD")
                && tree.hasRelation(verb, "xcomp", "ccomp")
                && thing > above
                && thing < verb
                && tree.child(verb, "aux", "mark", "cop", "obj") < 0
                && BRING_ABOUT.contains(tree.lemma(above));
        if (done) {
            tree.rehang(thing, verb, "obj");
        }
    }
}
