package dateline.processing.event;

import dateline.processing.event.Clause.Oblique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sees the verbs of a sentence with all who take part, also those whom the grammar leaves unsaid. */
final class Clauses {

    private static final Set<String> RELATIVE = Set.of("who", "that", "which", "whom");
    // "urged Norland to leave": the object is who leaves
    private static final Set<String> OBJECT_CONTROL =
            Set.copyOf(Lexicon.standard().list("control"));
    private static final Set<String> FAULT_FOUND = Set.copyOf(Lexicon.standard().list("faults"));
    private static final Set<String> SIDES =
            Set.of("of", "for", "in", "from", "on", "against", "with", "at", "by", "to");

    private Clauses() {}

    /** The clause of a verb. */
    static Clause ofVerb(Tree tree, int verb) {
        boolean passive = isPassive(tree, verb);
        Found subjects = subjects(tree, verb, 0);
        List<Integer> objects = new ArrayList<>();
        for (int k : tree.children(verb, "obj", "iobj", "dobj")) {
            boolean relative = RELATIVE.contains(tree.lower(k)) && tree.hasRelation(verb, "acl");
            if (relative && tree.governor(verb) >= 0) {
                // "the truce that they signed"
                objects.addAll(tree.withConjuncts(tree.governor(verb)));
            } else if (!isTime(tree, k) && !isAside(tree, verb, k)) {
                objects.addAll(tree.withConjuncts(k));
            }
        }
        for (int k : tree.children(verb, "xcomp", "ccomp")) {
            // "called the rebels thugs": the parser sees a small clause
            boolean small = tree.lemma(verb).equals("let") || !tree.is(k, "VB") && tree.child(k, "cop") < 0;
            if (small && objects.isEmpty()) {
                tree.children(k, "nsubj").stream()
                        .filter(each -> !tree.lower(each).equals("it"))
                        .forEach(each -> objects.addAll(tree.withConjuncts(each)));
            }
        }
        objects.addAll(Verdicts.soCalled(tree, verb));
        if (objects.isEmpty() && !passive) {
            objects.addAll(sharedObject(tree, verb));
        }
        if (objects.isEmpty() && !passive) {
            objects.addAll(behindParticle(tree, verb));
        }
        List<Integer> agents = new ArrayList<>();
        List<Oblique> obliques = new ArrayList<>(obliques(tree, verb, passive ? agents : null));
        for (int k : tree.children(verb, "advmod", "compound:prt")) {
            obliques.addAll(obliques(tree, k, null));
        }
        String how = subjects.how();
        List<Integer> doers = subjects.heads();
        if (passive) {
            objects.addAll(0, doers);
            doers = agents;
            how = agents.isEmpty() ? "passive without an agent" : "agent of the passive";
        }
        return new Clause(verb, false, passive, doers, objects, obliques, particle(tree, verb), how);
    }

    /** "stepped down on Friday, the third minister to leave": what follows a comma only says who that is. */
    private static boolean isAside(Tree tree, int verb, int noun) {
        int first = tree.firstOfPhrase(noun);
        return first > verb + 2 && tree.lower(first - 1).equals(",");
    }

    /** "wrote off the debts": the parser takes the particle for a preposition. */
    private static List<Integer> behindParticle(Tree tree, int verb) {
        boolean phrasal = Lexicon.standard().ofVerb(tree.lemma(verb)).stream().anyMatch(each -> each.pattern()
                .particle()
                .filter(tree.lower(verb + 1)::equals)
                .isPresent());
        return !phrasal
                ? List.of()
                : tree.children(verb, "obl").stream()
                        .filter(k -> tree.children(k, "case").equals(List.of(verb + 1)))
                        .flatMap(k -> tree.withConjuncts(k).stream())
                        .toList();
    }

    private static Optional<String> particle(Tree tree, int verb) {
        int particle = tree.child(verb, "compound:prt");
        if (particle < 0 && tree.is(verb + 1, "RP")) {
            particle = verb + 1;
        }
        return particle < 0 ? Optional.empty() : Optional.of(tree.lower(particle));
    }

    /** "shelled and burned the village" */
    private static List<Integer> sharedObject(Tree tree, int verb) {
        for (int k : tree.children(verb, "conj")) {
            if (tree.is(k, "VB") && tree.tag(k).equals(tree.tag(verb)) && tree.child(k, "nsubj") < 0) {
                int object = tree.child(k, "obj");
                if (object >= 0 && k - verb <= 4) {
                    return tree.withConjuncts(object);
                }
            }
        }
        return List.of();
    }

    static List<Oblique> obliques(Tree tree, int word, List<Integer> agents) {
        List<Oblique> found = new ArrayList<>();
        for (int k : tree.children(word, "obl", "nmod", "advmod", "dep", "advcl", "acl")) {
            String preposition = tree.preposition(k);
            if (preposition.isEmpty() || tree.hasRelation(k, "nmod:poss")) {
                if (tree.hasRelation(k, "advcl", "acl") && tree.is(k, "VBG") && tree.child(k, "mark") >= 0) {
                    found.add(new Oblique(tree.lower(tree.child(k, "mark")), k));
                }
                continue;
            }
            if (isTime(tree, k) && !preposition.equals("of")) {
                continue;
            }
            for (int head : tree.withConjuncts(k)) {
                if (preposition.equals("by") && agents != null) {
                    agents.add(head);
                } else {
                    found.add(new Oblique(preposition, head));
                }
            }
        }
        return found;
    }

    /** Whose deed it is, and how that was found. */
    private record Found(List<Integer> heads, String how) {
        static final Found NOBODY = new Found(List.of(), "no subject");
    }

    private static Found subjects(Tree tree, int verb, int depth) {
        if (depth > 6) {
            return Found.NOBODY;
        }
        int own = tree.child(verb, "nsubj");
        int above = tree.governor(verb);
        if (own >= 0) {
            boolean relative = RELATIVE.contains(tree.lower(own)) && above >= 0;
            return relative
                    ? new Found(tree.withConjuncts(above), "the noun of the relative clause")
                    : new Found(tree.withConjuncts(own), "subject");
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
            return shared(subjects(tree, above, depth + 1), "subject of the verb it is joined to");
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
                return shared(subjects(tree, above, depth + 1), "subject of the verb above it");
            }
        }
        if (tree.isNoun(above)) {
            return ofNoun(tree, above, depth);
        }
        if (isPassive(tree, above) && tree.hasRelation(verb, "advcl")) {
            return shared(new Found(agentsOf(tree, above), ""), "agent of the verb above it");
        }
        return shared(subjects(tree, above, depth + 1), "subject of the verb above it");
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

    private static List<Integer> agentsOf(Tree tree, int verb) {
        return tree.children(verb, "obl").stream()
                .filter(k -> tree.preposition(k).equals("by") && !isTime(tree, k))
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
            return shared(subjects(tree, verb, depth + 1), "subject of the verb above it");
        }
        return Found.NOBODY;
    }

    /** The clause of a noun that tells a deed, with the subject of a verb that only supports it: "launched an attack". */
    static Clause ofNoun(Tree tree, int noun, boolean supported) {
        List<Integer> subjects = new ArrayList<>();
        List<Oblique> around = new ArrayList<>(obliques(tree, noun, null));
        String how = "owner of the noun";
        for (int k : tree.children(noun, "nmod:poss", "compound", "amod")) {
            String mark = tree.hasRelation(k, "nmod:poss") ? "'s" : "adj";
            around.add(new Oblique(mark, k));
        }
        int mark = tree.child(noun, "case");
        if (tree.child(noun, "cop") >= 0 && mark >= 0) {
            // "drivers are on strike", "the editor is in custody"
            tree.children(noun, "nsubj").stream()
                    .flatMap(k -> tree.withConjuncts(k).stream())
                    .forEach(k -> around.add(new Oblique("be" + tree.lower(mark), k)));
        }
        around.stream().filter(each -> each.preposition().equals("by")).forEach(each -> subjects.add(each.head()));
        for (Oblique each : List.copyOf(around)) {
            // "the torture of a man by police": the parser hangs the police on the man
            tree.children(each.head(), "nmod").stream()
                    .filter(k -> subjects.isEmpty() && tree.preposition(k).equals("by"))
                    .forEach(subjects::add);
        }
        int verb = tree.governor(noun);
        if (supported && verb >= 0) {
            Clause above = ofVerb(tree, verb);
            if (subjects.isEmpty()) {
                subjects.addAll(above.subjects());
                how = "subject of the verb that supports the noun";
            }
            above.obliques().stream()
                    .filter(each -> SIDES.contains(each.preposition()) && each.head() != noun)
                    .forEach(around::add);
            above.objects().stream().filter(k -> k != noun).forEach(k -> around.add(new Oblique("obj", k)));
        }
        return new Clause(noun, true, false, subjects, List.of(), around, Optional.empty(), how);
    }

    static boolean isPassive(Tree tree, int verb) {
        if (Repairs.isPassive(tree, verb) || tree.child(verb, "nsubj:pass") >= 0) {
            return true;
        }
        if (!tree.is(verb, "VBN") || !tree.children(verb, "aux").isEmpty()) {
            // "was arrested and beaten"
            return false;
        }
        int above = tree.governor(verb);
        if (tree.hasRelation(verb, "acl") && above >= 0) {
            return true;
        }
        return above >= 0
                && tree.hasRelation(verb, "conj")
                && tree.is(above, "VBN")
                && tree.child(verb, "nsubj") < 0
                && isPassive(tree, above);
    }

    static boolean isTime(Tree tree, int noun) {
        return tree.hasRelation(noun, "obl:tmod", "nmod:tmod") || TimeWords.isTime(tree.lemma(noun));
    }
}
