package dateline.processing.event;

import java.util.Set;

/** Tells what law and custom say from what was done: "under Norland law police may hold a suspect for two days". */
final class GeneralStatement {

    private static final Set<String> LAWS = Lexicon.standard().list("laws");
    private static final Set<String> HABITS = Lexicon.standard().list("habits");
    private static final Set<String> BY_LAW = Set.of("under", "by", "according_to");
    private static final Set<String> PERMITTED = Set.of("forbid", "permit", "allow", "oblige", "entitle");
    private static final Set<String> MAY = Set.of("may", "can");
    private static final Set<String> ANYBODY = Set.of("a", "an", "any", "every", "anyone", "anybody", "whoever");

    private GeneralStatement() {}

    /** Whether a verb above the deed, or the deed, says what holds at all times. */
    static boolean is(Tree tree, Reading reading) {
        return isUnder(tree, reading.deed()) || isUnder(tree, reading.trigger()) || isByCustom(tree, reading.deed());
    }

    /** "blocked the lane, as custom demands" */
    private static boolean isByCustom(Tree tree, int verb) {
        return tree.children(verb, "obl", "advcl").stream()
                .filter(k -> tree.preposition(k).equals("as") || tree.hasChild(k, Set.of("as"), "mark"))
                .anyMatch(k -> tree.hasChild(k, LAWS, "compound", "nsubj"));
    }

    private static boolean isUnder(Tree tree, int word) {
        for (int at = word; at >= 0; at = tree.governor(at)) {
            if (tree.is(at, "VB") && isTimeless(tree, at) && (isByLaw(tree, at) || isOfAnybody(tree, at))) {
                return true;
            }
        }
        return false;
    }

    /** "hold", "holds", "may hold", "are held", and neither "held" nor "has held" nor "is holding". */
    private static boolean isTimeless(Tree tree, int verb) {
        return !tree.is(verb, "VBD", "VBG")
                && tree.children(verb, "aux", "aux:pass").stream()
                        .noneMatch(k -> tree.is(k, "VBD")
                                || tree.lemma(k).equals("have")
                                || Modality.of(tree, verb) == Modality.FUTURE)
                && (tree.is(verb, "VBZ", "VBP") || tree.child(verb, "aux", "aux:pass") >= 0);
    }

    /** "under the law", "the constitution bars ministers from", "are forbidden to", "may strike only once" */
    private static boolean isByLaw(Tree tree, int verb) {
        boolean rule = tree.hasChild(verb, LAWS, "nsubj") && !tree.is(verb, "VBD")
                || PERMITTED.contains(tree.lemma(verb))
                        && tree.child(verb, "xcomp") >= 0
                        && tree.child(verb, "aux:pass") >= 0
                || tree.hasChild(verb, MAY, "aux") && tree.lower(verb + 1).equals("only");
        return rule
                || tree.children(verb, "obl", "nmod").stream()
                        .anyMatch(k -> BY_LAW.contains(tree.preposition(k)) && LAWS.contains(tree.lemma(k)))
                || tree.children(verb, "advmod").stream().anyMatch(k -> HABITS.contains(tree.lower(k)));
    }

    /** "A magistrate may release a suspect" tells of no magistrate. */
    private static boolean isOfAnybody(Tree tree, int verb) {
        return tree.hasChild(verb, MAY, "aux")
                && tree.children(verb, "nsubj", "nsubj:pass").stream()
                        .anyMatch(k -> tree.tag(k).equals("NN") && tree.hasChild(k, ANYBODY, "det")
                                || ANYBODY.contains(tree.lower(k)));
    }
}
