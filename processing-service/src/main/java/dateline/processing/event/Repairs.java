package dateline.processing.event;

import java.util.List;
import java.util.Set;

/** Mends what the parser gets wrong as a habit. Each step says which words it is for. */
final class Repairs {

    private static final Set<String> TELLING = Lexicon.standard().list("telling");
    private static final Set<String> CARRYING =
            Set.of("make", "issue", "send", "repeat", "renew", "reiterate", "launch", "deliver", "voice");
    private static final Set<String> TAKING_DEEDS = Set.of("from", "of");
    private static final Set<String> HINDERING =
            Set.of("bar", "block", "stop", "prevent", "ban", "keep", "forbid", "accuse", "suspect", "convict");
    private static final int FAR = 8;
    private static final Set<String> BE = Set.of("be", "get");
    private static final Set<String> BEFORE_TO = Set.of("have", "be", "go", "ought", "use", "need", "get");
    private static final Set<String> AUXILIARY = Set.of("be", "get", "have", "do");

    private Repairs() {}

    static void mend(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            TimeRepairs.mend(tree, i);
            byAgent(tree, i);
            conjunctOfSaying(tree, i);
            reducedRelative(tree, i);
            planToDo(tree, i);
            inserted(tree, i);
            joinedTooLow(tree, i);
            gerund(tree, i);
            gerundBeforeNoun(tree, i);
            particleBefore(tree, i);
            auxiliary(tree, i);
            inFrontOf(tree, i);
            letGo(tree, i);
            joinedToObject(tree, i);
            joinedAsNoun(tree, i);
        }
        for (int i = 0; i < tree.size(); i++) {
            passive(tree, i);
        }
    }

    /** "crowds came to shout, and police with shields drove them back": the parser joins who drove with a verb before. */
    private static void joinedAsNoun(Tree tree, int i) {
        int who = tree.governor(i);
        int first = who < 0 ? -1 : tree.governor(who);
        int and = who < 0 ? -1 : tree.child(who, "cc");
        boolean clause = tree.is(i, "VBD") && tree.hasRelation(i, "acl") && tree.isNoun(who);
        if (clause
                && tree.hasRelation(who, "conj")
                && tree.is(first, "VB")
                && tree.lower(and - 1).equals(",")) {
            int top = first;
            while (tree.hasRelation(top, "xcomp", "advcl")) {
                top = tree.governor(top);
            }
            tree.rehang(i, top, "conj");
            tree.rehang(who, i, "nsubj");
            tree.rehang(and, i, "cc");
        }
    }

    /** "three of them were let go on Monday": the parser may hang "go" anywhere. */
    private static void letGo(Tree tree, int i) {
        boolean let = tree.lower(i).equals("go")
                && i > 0
                && tree.lemma(i - 1).equals("let")
                && tree.is(i - 1, "VBN")
                && !tree.isWithin(i - 1, i);
        if (let) {
            tree.children(i, "obl", "obl:tmod", "advmod", "advcl")
                    .forEach(k -> tree.rehang(k, i - 1, tree.relation(k)));
            tree.rehang(i, i - 1, "compound:prt");
        }
    }

    /** "protested in front of the council": it is at the council, and at no front. */
    private static void inFrontOf(Tree tree, int i) {
        int front = tree.governor(i);
        boolean before = tree.hasRelation(i, "nmod")
                && tree.preposition(i).equals("of")
                && tree.lower(front).equals("front")
                && tree.preposition(front).equals("in");
        if (before) {
            tree.rehang(i, tree.governor(front), tree.relation(front));
            tree.rehang(front, i, "case");
        }
    }

    /** "Norland freed six men and Southland released four": the parser joins who released with those who were freed. */
    private static void joinedToObject(Tree tree, int i) {
        int first = tree.governor(i);
        int who = Math.max(0, i - 1);
        int object = who > first && tree.hasRelation(who, "conj") ? tree.governor(who) : -1;
        boolean taken = tree.is(i, "VBD")
                && tree.hasRelation(i, "dep")
                && tree.child(i, "nsubj") < 0
                && tree.is(who, "NNP", "NNS")
                && object >= 0
                && tree.hasRelation(object, "obj")
                && tree.governor(object) == first;
        if (taken) {
            tree.rehang(who, i, "nsubj");
            tree.rehang(i, first, "conj");
        }
    }

    /** "threatened to block the road": the parser takes what is threatened for the verb, and the threat for a "would". */
    private static void auxiliary(Tree tree, int i) {
        int deed = tree.governor(i);
        boolean taken = tree.hasRelation(i, "aux")
                && tree.is(i, "VBD", "VBZ", "VBP")
                && tree.lower(i + 1).equals("to")
                && !BEFORE_TO.contains(tree.lemma(i));
        if (!taken || deed < i) {
            return;
        }
        List<Integer> before = tree.children(deed).stream().filter(k -> k < i).toList();
        String relation = tree.relation(deed);
        int above = tree.governor(deed);
        tree.rehang(i, -1, "root");
        tree.rehang(deed, i, "xcomp");
        tree.rehang(i, above, relation);
        before.forEach(k -> tree.rehang(k, i, tree.relation(k)));
    }

    /** "was attacked by militants": the parser sometimes hangs "by militants" on a noun in between. */
    private static void byAgent(Tree tree, int i) {
        if (!tree.isNoun(i) || !tree.preposition(i).equals("by") || !tree.hasRelation(i, "nmod")) {
            return;
        }
        int noun = tree.governor(i);
        int verb = noun < 0 ? -1 : tree.governor(noun);
        if (verb >= 0
                && tree.is(verb, "VBN")
                && tree.hasRelation(noun, "obl", "nsubj:pass")
                && isPassive(tree, verb)
                && tree.child(verb, "obl") == noun) {
            tree.rehang(i, verb, "obl");
        }
    }

    /** "Berg said his country had won, and insisted that …": it is Berg who insists. */
    private static void conjunctOfSaying(Tree tree, int i) {
        if (!tree.hasRelation(i, "conj") || !tree.is(i, "VBD", "VBZ", "VBP") || !TELLING.contains(tree.lemma(i))) {
            return;
        }
        if (tree.child(i, "nsubj") >= 0) {
            return;
        }
        int inner = tree.governor(i);
        int outer = inner < 0 ? -1 : tree.governor(inner);
        if (outer >= 0
                && tree.hasRelation(inner, "ccomp")
                && TELLING.contains(tree.lemma(outer))
                && outer < inner
                && tree.child(outer, "nsubj") >= 0
                && tree.child(inner, "nsubj") >= 0) {
            tree.rehang(i, outer, "conj");
        }
    }

    /** "troops called in to help would go home": a participle with no auxiliary is no verb of its own. */
    private static void reducedRelative(Tree tree, int i) {
        if (!tree.is(i, "VBN") || tree.hasRelation(i, "acl") || hasAuxiliary(tree, i)) {
            return;
        }
        int subject = tree.child(i, "nsubj");
        if (subject < 0 || subject != i - 1 || !tree.hasRelation(i, "ccomp", "conj", "advcl")) {
            return;
        }
        for (int k = i + 1; k < tree.size(); k++) {
            boolean finite = tree.is(k, "VB") && tree.isWithin(k, i) && finite(tree, k);
            if (finite) {
                String relation = tree.relation(i);
                int governor = tree.governor(i);
                tree.rehang(subject, -1, "root");
                tree.rehang(k, governor, relation);
                tree.rehang(subject, k, "nsubj");
                tree.rehang(i, subject, "acl");
                return;
            }
        }
    }

    /** "threatened to sue and refused to pay", "fired at people who marched, and arrested six": joined to the outer verb. */
    private static void joinedTooLow(Tree tree, int i) {
        int first = tree.governor(i);
        if (first < 0 || !tree.hasRelation(i, "conj") || !tree.is(i, "VBD", "VBZ") || tree.child(i, "nsubj") >= 0) {
            return;
        }
        int outer = tree.governor(first);
        boolean infinitive = tree.tag(first).equals("VB") && tree.hasRelation(first, "xcomp");
        if (infinitive && tree.is(outer, "VBD", "VBZ", "VBP")) {
            tree.rehang(i, outer, "conj");
        }
        if (tree.hasRelation(first, "acl:relcl")
                && tree.lower(i - 1).equals("and")
                && tree.lower(i - 2).equals(",")) {
            int verb = outer;
            while (verb >= 0 && !tree.is(verb, "VB")) {
                verb = tree.governor(verb);
            }
            if (verb >= 0 && tree.is(verb, "VBD", "VBZ", "VBP")) {
                tree.rehang(i, verb, "conj");
            }
        }
    }

    /** "accused the troops last week of firing": with a time in between, the parser takes the deed for a noun. */
    private static void gerund(Tree tree, int i) {
        int mark = tree.child(i, "case");
        boolean verbal = tree.tag(i).equals("VBG")
                && tree.hasRelation(i, "obl")
                && tree.child(i, "det", "amod", "nmod:poss", "compound") < 0;
        if (verbal && mark == i - 1 && tree.is(tree.governor(i), "VB")) {
            tree.rehang(i, tree.governor(i), "advcl");
            tree.rehang(mark, i, "mark");
        }
    }

    /** "barred the bishop from leaving Port Arrow": the parser takes the deed for a word on the noun behind it. */
    private static void gerundBeforeNoun(Tree tree, int i) {
        int noun = tree.governor(i);
        boolean taken = tree.tag(i).equals("VBG")
                && tree.hasRelation(i, "amod")
                && (noun == i + 1 || noun == i + 2 && tree.is(i + 1, "CD"))
                && tree.hasRelation(noun, "obl", "nmod")
                && tree.child(noun, "case") == i - 1
                && TAKING_DEEDS.contains(tree.lower(i - 1));
        int verb = taken ? tree.governor(noun) : -1;
        if (tree.is(verb, "VB") && HINDERING.contains(tree.lemma(verb))) {
            tree.rehang(i, verb, "advcl");
            tree.rehang(i - 1, i, "mark");
            tree.rehang(noun, i, "obj");
        }
    }

    /** "walked off the job": a preposition that the parser takes for a particle. */
    private static void particleBefore(Tree tree, int i) {
        int noun = tree.governor(i);
        if (tree.is(i, "RP") && tree.hasRelation(i, "dep") && noun > i && noun - i <= 3 && tree.isNoun(noun)) {
            tree.rehang(i, noun, "case");
        }
    }

    /** "announced plans to leave", "made a plea to Norland to leave": what is planned or asked hangs on the noun. */
    private static void planToDo(Tree tree, int i) {
        int verb = tree.governor(i);
        if (verb < 0 || !tree.hasRelation(i, "xcomp", "advcl") || !tree.is(i, "VB") || !tree.is(verb, "VB")) {
            return;
        }
        int object = tree.child(verb, "obj", "nsubj:pass");
        int mark = tree.child(i, "mark");
        boolean ahead = object > verb && mark > object && tree.lower(mark).equals("to");
        boolean light = CARRYING.contains(tree.lemma(verb)) && mark - object <= FAR;
        if (ahead
                && (mark - object <= 2 || light)
                && tree.is(object, "NN")
                && Operators.standard().at(tree, object).isPresent()) {
            tree.rehang(i, object, "acl");
        }
    }

    /** "The president, elected in May, ordered …": what stands between commas is not the verb of the sentence. */
    private static void inserted(Tree tree, int i) {
        int subject = tree.child(i, "nsubj");
        if (!tree.is(i, "VBD", "VBN") || subject < 0 || !tree.lower(i - 1).equals(",") || hasAuxiliary(tree, i)) {
            return;
        }
        for (int k : tree.children(i, "dep", "conj", "parataxis", "ccomp")) {
            if (tree.is(k, "VBD", "VBZ") && tree.lower(k - 1).equals(",") && tree.child(k, "nsubj") < 0) {
                String relation = tree.relation(i);
                int governor = tree.governor(i);
                tree.rehang(subject, -1, "root");
                tree.rehang(k, governor, relation);
                tree.rehang(subject, k, "nsubj");
                tree.rehang(i, subject, "acl");
                return;
            }
        }
    }

    private static boolean finite(Tree tree, int verb) {
        return tree.is(verb, "VBD", "VBZ", "VBP")
                || tree.child(verb, "aux") >= 0
                        && !tree.is(verb, "VBG", "VBN")
                        && tree.children(verb, "aux").stream().anyMatch(k -> tree.is(k, "MD"));
    }

    private static boolean hasAuxiliary(Tree tree, int verb) {
        return tree.children(verb, "aux").stream().anyMatch(k -> AUXILIARY.contains(tree.lemma(k)))
                || tree.child(verb, "cop") >= 0;
    }

    /** "were detained": the subject is who is detained, whatever the parser calls it. */
    private static void passive(Tree tree, int i) {
        if (tree.is(i, "VBN", "VBD") && isPassive(tree, i)) {
            int subject = tree.child(i, "nsubj");
            if (subject >= 0) {
                tree.rehang(subject, i, "nsubj:pass");
            }
        }
    }

    static boolean isPassive(Tree tree, int verb) {
        List<Integer> before = tree.children(verb, "aux", "cop");
        if (before.stream().anyMatch(k -> tree.relation(k).equals("aux:pass"))) {
            return true;
        }
        return tree.is(verb, "VBN") && before.stream().anyMatch(k -> BE.contains(tree.lemma(k)));
    }
}
