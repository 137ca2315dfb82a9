package dateline.processing.event;

import java.util.Set;

/** Mends what stands in a clause below: "the pact that they struck", "ordered the stalls shut", "vowed the troops would leave". */
final class ObjectClauses {

    private static final Set<String> THAT = Set.of("that", "which", "whom");
    private static final Set<String> BRING_ABOUT = Set.of("order", "want", "declare", "command");

    private static final Set<String> TO_COME = Set.of("will", "would", "wo");

    private ObjectClauses() {}

    static void mend(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            relative(tree, i);
            broughtAbout(tree, i);
            withoutThat(tree, i);
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

    /** "vowed the troops would leave": the parser takes the troops for what is vowed, and the vow for what leaves. */
    private static void withoutThat(Tree tree, int verb) {
        int modal = tree.child(verb, "aux");
        int who = modal - 1;
        int told = who < 0 ? -1 : tree.governor(who);
        if (told < 0 || told > who || !TO_COME.contains(tree.lower(modal)) || !tree.hasRelation(who, "obj")) {
            return;
        }
        boolean taken = tree.is(told, "VBD", "VBZ", "VBP")
                && tree.child(told, "nsubj") >= 0
                && tree.child(verb, "nsubj", "mark") < 0;
        boolean below = tree.governor(told) == verb && tree.hasRelation(told, "csubj");
        boolean beside = tree.governor(verb) == told && tree.hasRelation(verb, "dep");
        if (taken && (below || beside)) {
            int above = below ? tree.governor(verb) : tree.governor(told);
            String relation = below ? tree.relation(verb) : tree.relation(told);
            tree.rehang(told, -1, "root");
            tree.rehang(verb, told, "ccomp");
            tree.rehang(told, above, relation);
            tree.rehang(who, verb, tree.child(verb, "aux:pass") < 0 ? "nsubj" : "nsubj:pass");
        }
    }
}
