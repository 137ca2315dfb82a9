package dateline.processing.event;

import dateline.language.Token.NameKind;
import dateline.processing.wordlist.WordList;
import java.util.HashSet;
import java.util.Set;

/** Tells people who were killed or hurt by somebody from those who were by something: a crash, a flood. */
final class Accidents {

    private static final Set<String> HARMED =
            Set.of("kill", "injure", "wound", "hurt", "maim", "harm", "trap", "evacuate");
    private static final Set<String> STRUCK = Set.of("strike", "hit");
    private static final Set<String> NATURE = new HashSet<>(WordList.of(Accidents.class, "nature.txt"));
    private static final Set<String> VIOLENT = new HashSet<>(WordList.of(Accidents.class, "violent-words.txt"));

    // things that kill by themselves as well as by somebody's hand
    private static final Set<String> THINGS = Set.of(
            "explosion",
            "blast",
            "fire",
            "blaze",
            "gas",
            "leak",
            "car",
            "truck",
            "bus",
            "train",
            "plane",
            "boat",
            "vehicle",
            "van",
            "lorry",
            "tram");
    private static final Set<String> MISHAPS = Set.of(
            "leak",
            "boiler",
            "accident",
            "malfunction",
            "mishap",
            "collision",
            "derailment",
            "stove",
            "cylinder",
            "stampede");

    private static final Set<String> FALLS =
            Set.of("collapse", "crash", "derail", "capsize", "sink", "overturn", "collide", "burst", "fall");

    private Accidents() {}

    /** "since a bridge collapsed and killed six", wherever the parser hangs the second verb. */
    private static boolean isOfCollapse(Tree tree, int deed) {
        for (int i = deed - 1; i >= 0 && deed - i <= 8; i--) {
            if (tree.is(i, "VB") && tree.child(i, "aux") != deed) {
                return FALLS.contains(tree.lemma(i));
            }
        }
        return false;
    }

    /** "six were hurt"; "a man was struck" may be by a car, a school is struck by a shell. */
    private static boolean isHarm(Tree tree, Reading reading) {
        int deed = reading.deed();
        boolean struck = STRUCK.contains(tree.lemma(deed))
                && Clauses.isPassive(tree, deed)
                && reading.recipients().stream()
                        .anyMatch(k -> tree.token(k).name() == NameKind.PERSON
                                || Lexicon.standard().list("people").contains(tree.lemma(k)));
        return struck || HARMED.contains(tree.lemma(deed));
    }

    /** "the storm", "Cyclone Imelda", and not "the Northern Front" */
    private static boolean isNature(Tree tree, int noun) {
        return NATURE.contains(tree.lemma(noun)) && !tree.is(noun, "NNP")
                || tree.hasChild(noun, NATURE, "compound") && tree.is(noun, "NNP");
    }

    /** Whether nature did it, or nobody is said to have and no word of the sentence speaks of violence. */
    static boolean mayBe(Tree tree, Reading reading) {
        if (reading.actors().stream().anyMatch(each -> isNature(tree, each))) {
            return true;
        }
        if (HARMED.contains(tree.lemma(reading.deed())) && isOfCollapse(tree, reading.deed())) {
            return true;
        }
        boolean somebody = reading.actors().stream().anyMatch(each -> !THINGS.contains(tree.lemma(each)));
        if (!reading.type().equals("ASSAULT") || somebody || !isHarm(tree, reading)) {
            return false;
        }
        for (int i = 0; i < tree.size(); i++) {
            if (MISHAPS.contains(tree.lemma(i))) {
                return true;
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            if (i != reading.deed() && VIOLENT.contains(tree.lemma(i))) {
                return false;
            }
        }
        return true;
    }
}
