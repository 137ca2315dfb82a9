package dateline.processing.event;

import dateline.processing.event.Clause.Oblique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sees the verbs and nouns of a sentence with all who take part. */
final class Clauses {

    static final Set<String> RELATIVE = Set.of("who", "that", "which", "whom");
    private static final Set<String> SIDES =
            Set.of("of", "for", "in", "from", "on", "against", "with", "at", "by", "to");

    private static final String PURPOSE = "todo";
    private static final Set<String> WITH = Set.of("with", "against", "from");
    // "a meeting took place between Norland and Southland"
    private static final Set<String> OF_TELLING = Set.of("between", "from", "with");

    private Clauses() {}

    /** The clause of a verb. */
    static Clause ofVerb(Tree tree, int verb) {
        boolean passive = isPassive(tree, verb);
        Subjects.Found subjects = Subjects.of(tree, verb);
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
            objects.addAll(0, isAbsolute(tree, verb) ? List.of(tree.governor(verb)) : doers);
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
        tree.children(word, "xcomp", "advcl", "acl").stream()
                .filter(k -> tree.tag(k).equals("VB") && tree.hasChild(k, Set.of("to"), "mark"))
                .forEach(k -> found.add(new Oblique(PURPOSE, k)));
        for (int k : tree.children(word, "advcl", "acl")) {
            // "worked with the navy to find them": the parser takes the navy for who is to find them
            tree.children(k, "mark").stream()
                    .filter(mark -> WITH.contains(tree.lower(mark)) && tree.hasChild(k, Set.of("to"), "mark"))
                    .forEach(mark -> tree.children(k, "nsubj").stream()
                            .flatMap(with -> tree.withConjuncts(with).stream())
                            .forEach(with -> found.add(new Oblique(tree.lower(mark), with))));
        }
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
                    .map(k -> RELATIVE.contains(tree.lower(k)) && tree.governor(noun) >= 0 ? tree.governor(noun) : k)
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
        if (verb >= 0
                && tree.hasRelation(noun, "nsubj")
                && Lexicon.standard().list("happen").contains(tree.lemma(verb))) {
            obliques(tree, verb, null).stream()
                    .filter(each -> OF_TELLING.contains(each.preposition()))
                    .forEach(around::add);
        }
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
        if (above >= 0 && (isAbsolute(tree, verb) || tree.hasRelation(verb, "acl"))) {
            return true;
        }
        return above >= 0
                && tree.hasRelation(verb, "conj")
                && tree.is(above, "VBN")
                && tree.child(verb, "nsubj") < 0
                && isPassive(tree, above);
    }

    /** "twelve planes, four of them lent by Norland" */
    private static boolean isAbsolute(Tree tree, int verb) {
        return tree.is(verb, "VBN")
                && tree.hasRelation(verb, "dep", "parataxis", "advcl")
                && tree.isNoun(tree.governor(verb))
                && tree.is(tree.child(verb, "nsubj", "nsubj:pass"), "CD", "DT")
                && tree.child(verb, "aux") < 0
                && !Subjects.agentsOf(tree, verb).isEmpty();
    }

    static boolean isTime(Tree tree, int noun) {
        return tree.hasRelation(noun, "obl:tmod", "nmod:tmod") || TimeWords.isTime(tree.lemma(noun));
    }
}
