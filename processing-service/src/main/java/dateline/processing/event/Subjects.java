package dateline.processing.event;

import java.util.List;
import java.util.Set;

/** Finds who does what a verb tells: its subject, or that of a verb above it. */
final class Subjects {

    // "urged Norland to leave": the object is who leaves
    private static final Set<String> OBJECT_CONTROL =
            Set.copyOf(Lexicon.standard().list("control"));
    private static final Set<String> FAULT_FOUND = Set.copyOf(Lexicon.standard().list("faults"));

    private Subjects() {}

    /** Whose deed it is, and how that was found. */
    record Found(List<Integer> heads, String how) {
        static final Found NOBODY = new Found(List.of(), "no subject");
    }

    /** Those who do what a verb tells, also where the grammar leaves them unsaid. */
    static Found of(Tree tree, int verb) {
        return of(tree, verb, 0);
    }

    private static Found of(Tree tree, int verb, int depth) {
        if (depth > 6) {
            return Found.NOBODY;
        }
        int own = tree.child(verb, "nsubj");
        int above = tree.governor(verb);
        if (own >= 0) {
            boolean relative = Clauses.RELATIVE.contains(tree.lower(own)) && above >= 0;
            // "Norland, Southland sign a pact": the parser sees two subjects of a headline
            List<Integer> both = tree.children(verb, "nsubj");
            boolean pair = both.size() == 2
                    && tree.lower(own + 1).equals(",")
                    && tree.firstOfPhrase(both.get(1)) == own + 2
                    && tree.is(both.get(1), "NN");
            return relative
                    ? new Found(tree.withConjuncts(above), "the noun of the relative clause")
                    : new Found(pair ? both : tree.withConjuncts(own), "subject");
        }
        if (above < 0) {
            return Found.NOBODY;
        }
        if (tree.hasRelation(verb, "conj") && tree.is(above, "NN") && tree.is(verb, "VBD", "VBZ")) {
            // "gunmen on a motorcycle shot and killed the mayor": the parser takes "shot" for a noun
            return new Found(List.of(above), "subject");
        }
        if (tree.hasRelation(verb, "dep") && !tree.children(verb, "aux").isEmpty()) {
            return Found.NOBODY;
        }
        if (tree.hasRelation(verb, "conj") && !tree.isNoun(above)) {
            return shared(of(tree, above, depth + 1), "subject of the verb it is joined to");
        }
        if (tree.hasRelation(verb, "acl") && tree.isNoun(above)) {
            return tree.is(verb, "VBN", "VBD") || tree.is(verb, "VBG")
                    ? new Found(tree.withConjuncts(above), "the noun it stands beside")
                    : ofNoun(tree, above, depth);
        }
        if (tree.hasRelation(verb, "xcomp", "ccomp", "advcl", "parataxis", "obl", "nmod", "dep", "csubj")) {
            return controller(tree, verb, above, depth);
        }
        return Found.NOBODY;
    }

    private static Found shared(Found found, String how) {
        return found.heads().isEmpty() ? found : new Found(found.heads(), how);
    }

    /** "vowed to leave": who vows is who leaves; "urged Norland to leave": Norland is who leaves. */
    private static Found controller(Tree tree, int verb, int above, int depth) {
        if (tree.hasRelation(verb, "ccomp") && !tree.is(verb, "VB", "VBG") && tree.child(verb, "mark") >= 0) {
            return Found.NOBODY;
        }
        if (isDoneByObject(tree, verb, above)) {
            int object = tree.child(above, "obj", "iobj");
            if (object < 0) {
                object = tree.children(above, "obl").stream()
                        .filter(k -> Set.of("on", "to", "for", "with").contains(tree.preposition(k)) && k < verb)
                        .findFirst()
                        .orElse(-1);
            }
            if (object >= 0 && object < verb) {
                return new Found(tree.withConjuncts(object), "object of the verb above it");
            }
            if (Repairs.isPassive(tree, above)) {
                return shared(of(tree, above, depth + 1), "subject of the verb above it");
            }
        }
        if (tree.isNoun(above)) {
            return ofNoun(tree, above, depth);
        }
        if (Clauses.isPassive(tree, above) && tree.hasRelation(verb, "advcl")) {
            return shared(new Found(agentsOf(tree, above), ""), "agent of the verb above it");
        }
        return shared(of(tree, above, depth + 1), "subject of the verb above it");
    }

    /** "urged Norland to leave", "jailed the editor for leaking letters" */
    private static boolean isDoneByObject(Tree tree, int verb, int above) {
        int mark = tree.child(verb, "mark");
        boolean fault = FAULT_FOUND.contains(tree.lemma(above))
                && mark >= 0
                && tree.lower(mark).equals("for")
                && tree.is(verb, "VBG");
        return (fault || OBJECT_CONTROL.contains(tree.lemma(above)))
                && tree.hasRelation(verb, "xcomp", "ccomp", "advcl");
    }

    static List<Integer> agentsOf(Tree tree, int verb) {
        return tree.children(verb, "obl").stream()
                .filter(k -> tree.preposition(k).equals("by") && !Clauses.isTime(tree, k))
                .flatMap(k -> tree.withConjuncts(k).stream())
                .toList();
    }

    /** "Norland's plan to leave", "Norland made a promise to leave" */
    private static Found ofNoun(Tree tree, int noun, int depth) {
        int owner = tree.child(noun, "nmod:poss");
        if (owner >= 0) {
            return new Found(tree.withConjuncts(owner), "owner of the noun above it");
        }
        int verb = tree.governor(noun);
        if (verb >= 0 && tree.hasRelation(noun, "obj", "obl", "xcomp") && tree.is(verb, "VB")) {
            return shared(of(tree, verb, depth + 1), "subject of the verb above it");
        }
        return Found.NOBODY;
    }
}
