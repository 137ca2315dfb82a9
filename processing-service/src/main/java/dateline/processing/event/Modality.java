package dateline.processing.event;

import java.util.Set;

/** How a verb says that it is so: plainly, to come, perhaps, as a must. */
enum Modality {
    PLAIN,
    FUTURE,
    WOULD,
    MUST,
    PERHAPS;

    private static final Set<String> FUTURES = Set.of("will", "'ll", "’ll", "shall", "wo", "wil");
    private static final Set<String> MUSTS = Set.of("must", "should", "ought", "shall");
    private static final Set<String> PERHAPSES = Set.of("may", "might", "could", "can", "ca");
    private static final Set<String> TO_COME = Set.of(
            "planned",
            "proposed",
            "possible",
            "future",
            "upcoming",
            "potential",
            "imminent",
            "forthcoming",
            "scheduled",
            "would-be",
            "intended",
            "likely");
    private static final Set<String> RIGHTS = Set.of(
            "right",
            "freedom",
            "ability",
            "power",
            "authority",
            "duty",
            "obligation",
            "responsibility",
            "licence",
            "license",
            "reason",
            "excuse");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");

    private static final Set<String> INVERTED = Set.of("had", "should", "were");
    private static final Set<String> IFS = Set.of("if", "unless", "lest");

    static Modality of(Tree tree, int word) {
        if (isToDo(tree, word)) {
            return FUTURE;
        }
        for (int k : tree.children(word, "aux")) {
            String modal = tree.lower(k);
            if (FUTURES.contains(modal)) {
                return FUTURE;
            } else if (modal.equals("would") || modal.equals("'d")) {
                return WOULD;
            } else if (MUSTS.contains(modal)) {
                return MUST;
            } else if (PERHAPSES.contains(modal)) {
                return PERHAPS;
            }
        }
        if (tree.isNoun(word) && tree.hasChild(word, TO_COME, "amod")) {
            return FUTURE;
        }
        return PLAIN;
    }

    /** "the rebels were to withdraw", "the families are to be paid" */
    private static boolean isToDo(Tree tree, int word) {
        boolean is = tree.children(word, "aux", "cop").stream()
                        .anyMatch(k -> tree.lemma(k).equals("be") && tree.is(k, "VBD", "VBZ", "VBP"))
                || tree.hasRelation(word, "xcomp")
                        && tree.lemma(tree.governor(word)).equals("be")
                // a headline: "Norland to send troops"
                || tree.governor(word) < 0 && tree.child(word, "nsubj") >= 0;
        return tree.is(word, "VB")
                && is
                && tree.children(word, "mark").stream()
                        .anyMatch(k -> tree.lower(k).equals("to"));
    }

    /** "a right to protest", "came to help": what is aimed at is not yet done. */
    static boolean isAim(Tree tree, int word) {
        return tree.is(word, "VB")
                && tree.tag(word).equals("VB")
                && tree.hasRelation(word, "acl", "advcl", "xcomp", "obl", "nmod")
                // the tagger may take "to" for a preposition
                && tree.children(word, "mark", "case").stream()
                        .anyMatch(k -> tree.lower(k).equals("to"));
    }

    /** "police had held her": before what the rest of the sentence tells. */
    static boolean isEarlier(Tree tree, int word) {
        return tree.is(word, "VBN")
                && tree.children(word, "aux").stream()
                        .anyMatch(k -> tree.lower(k).equals("had"));
    }

    /** "a right to protest", "a duty as a neighbour to let them in", "has weapons to strike": nobody is said to do it. */
    static boolean isRight(Tree tree, int word) {
        int to = tree.child(word, "mark");
        boolean infinitive =
                tree.tag(word).equals("VB") && to > 0 && tree.lower(to).equals("to");
        return infinitive && (RIGHTS.contains(tree.lemma(to - 1)) || hangsOnRight(tree, word));
    }

    private static boolean hangsOnRight(Tree tree, int word) {
        int verb = tree.governor(word);
        boolean had = verb >= 0
                && tree.lemma(verb).equals("have")
                && tree.children(verb, "obj").stream().anyMatch(k -> k < word);
        if (had) {
            return true;
        }
        int at = word;
        while (tree.hasRelation(at, "acl", "nmod", "xcomp") && !RIGHTS.contains(tree.lemma(at))) {
            at = tree.governor(at);
        }
        return at != word && RIGHTS.contains(tree.lemma(at));
    }

    /** "will leave if": what hangs on a condition is not settled. */
    static boolean hasCondition(Tree tree, int word) {
        return CONDITIONS.contains(tree.lower(0))
                || tree.children(word, "advcl").stream()
                        .anyMatch(k -> tree.hasChild(k, CONDITIONS, "mark") || isInverted(tree, k));
    }

    /** "if the journalist is released": nothing is told to have been done, or not to have been. */
    static boolean isUnderIf(Tree tree, int word) {
        for (int at = word; at >= 0; at = tree.governor(at)) {
            if (tree.hasRelation(at, "advcl") && (tree.hasChild(at, IFS, "mark") || isInverted(tree, at))) {
                return true;
            }
            if (tree.hasRelation(at, "parataxis", "root", "ccomp")) {
                return false;
            }
        }
        return false;
    }

    /** "Had the pilots struck, …", "Should the rebels attack, …" */
    private static boolean isInverted(Tree tree, int verb) {
        int subject = tree.child(verb, "nsubj", "nsubj:pass");
        return tree.hasRelation(verb, "advcl")
                && tree.children(verb, "aux", "aux:pass", "cop").stream()
                        .anyMatch(k -> k < subject && INVERTED.contains(tree.lower(k)));
    }

    /** Whether it stands under an "if", or its sentence asks. */
    static boolean isConditional(Tree tree, int word) {
        if (tree.lower(tree.size() - 1).equals("?")) {
            return true;
        }
        for (int at = word; at >= 0; at = tree.governor(at)) {
            if (tree.hasChild(at, CONDITIONS, "mark") && tree.hasRelation(at, "advcl", "ccomp", "acl", "xcomp")
                    || isInverted(tree, at)) {
                return true;
            }
            if (tree.hasRelation(at, "parataxis", "root")) {
                return false;
            }
        }
        return false;
    }
}
