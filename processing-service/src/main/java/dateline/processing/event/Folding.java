package dateline.processing.event;

import dateline.contracts.Event.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one deed of what a sentence tells in two verbs: "shelled the port, killing two", "killed two and wounded five", "marched to
 * protest", "resigned, giving in to the strikers".
 */
final class Folding {

    private static final Set<String> OUTCOMES = Set.of("kill", "wound", "injure", "hurt", "maim");
    private static final Set<String> RAIDS = Set.of("raid", "sweep", "swoop", "operation");
    private static final Set<String> IN = Set.of("in", "during", "after");
    private static final Set<String> ARRESTS =
            Set.of("hold", "arrest", "detain", "seize", "catch", "net", "nab", "round", "pick");
    private static final Set<Status> NOT_DONE = Set.of(Status.NEGATED, Status.DENIED);

    private Folding() {}

    static List<Reading> of(Tree tree, List<Reading> readings) {
        List<Reading> folded = new ArrayList<>(readings);
        for (Reading each : readings) {
            attack(tree, each, folded).ifPresent(at -> {
                folded.set(at, with(folded.get(at), each));
                folded.remove(each);
            });
        }
        for (Reading each : readings) {
            folded.stream()
                    .filter(other -> other != each && isForceOf(tree, each, other))
                    .findFirst()
                    .ifPresent(other -> {
                        folded.set(folded.indexOf(other), inOne(other, each));
                        folded.remove(each);
                    });
        }
        folded.removeIf(each -> readings.stream()
                .anyMatch(other -> other != each && (isAspectOf(tree, each, other) || isSecondSense(each, other))));
        folded.removeIf(each -> isRaidForArrests(tree, each));
        return folded;
    }

    /** Whether one only says to what end, or in what manner, the other is done. */
    private static boolean isAspectOf(Tree tree, Reading each, Reading other) {
        int word = each.trigger();
        boolean below =
                tree.governor(word) == other.trigger() && tree.hasRelation(word, "xcomp", "advcl", "dep", "conj");
        if (!below || !tree.is(word, "VB")) {
            return false;
        }
        boolean end = Modality.isAim(tree, word) && each.type().equals(other.type());
        boolean manner = tree.is(word, "VBG")
                && tree.child(word, "mark", "nsubj") < 0
                && (isKind(each.type())
                        || tree.lemma(word).equals("end") && each.type().equals("AGREE"))
                && isKind(other.type());
        return end || manner;
    }

    private static boolean isKind(String type) {
        return type.equals("CONCEDE") || type.equals("RETREAT");
    }

    /**
     * Whether one only says to what end, or in what manner, the other was done by force: "used tear gas to break up the march",
     * "broke up the camp, detaining six", "stormed the base, killing the gang's leader".
     */
    private static boolean isForceOf(Tree tree, Reading each, Reading other) {
        int word = each.trigger();
        boolean below = tree.governor(word) == other.trigger()
                && tree.hasRelation(word, "xcomp", "advcl", "dep", "conj")
                && word > other.trigger();
        boolean theirs = each.actors().isEmpty() || each.actors().equals(other.actors());
        if (!below || !theirs || !isForce(each) || !isForce(other) || other.status() != each.status()) {
            return false;
        }
        boolean end = Modality.isAim(tree, word)
                && other.mode().filter("crowd-control"::equals).isPresent();
        boolean manner = tree.is(word, "VBG")
                && tree.child(word, "mark", "nsubj") < 0
                && tree.lower(word - 1).equals(",")
                && other.type().equals("COERCE")
                && (each.type().equals("COERCE") || OUTCOMES.contains(tree.lemma(word)));
        return end || manner;
    }

    private static boolean isForce(Reading reading) {
        return (reading.type().equals("COERCE") || reading.type().equals("ASSAULT"))
                && reading.trigger() == reading.deed();
    }

    /** The first of both, with what the second says of it: those whom it was done to, and that some were killed or taken. */
    private static Reading inOne(Reading first, Reading second) {
        boolean aim = first.mode().filter("crowd-control"::equals).isPresent();
        Reading core = aim ? first : second;
        return new Reading(
                core.type(),
                core.mode(),
                core.cameo(),
                first.trigger(),
                first.deed(),
                first.actors(),
                with(first, second).recipients(),
                first.mutual() || second.mutual(),
                first.status(),
                first.tellers(),
                core.rule(),
                first.how(),
                Math.max(first.closeness(), second.closeness()));
    }

    /** "six were held in raids on the docks": the raid is how they were taken. */
    private static boolean isRaidForArrests(Tree tree, Reading each) {
        int raid = each.trigger();
        return each.type().equals("ASSAULT")
                && tree.isNoun(raid)
                && RAIDS.contains(tree.lemma(raid))
                && IN.contains(tree.preposition(raid))
                && tree.governor(raid) >= 0
                && ARRESTS.contains(tree.lemma(tree.governor(raid)));
    }

    /** "invited the president to dissolve the assembly", "refuse to work": one word tells one deed. */
    private static boolean isSecondSense(Reading each, Reading other) {
        boolean invited = each.type().equals("CONSULT") && other.type().equals("REQUEST");
        boolean refused = each.type().equals("REJECT") && other.type().equals("PROTEST");
        return each.trigger() == other.trigger() && (invited || refused);
    }

    private static Optional<Integer> attack(Tree tree, Reading outcome, List<Reading> readings) {
        boolean open = outcome.type().equals("ASSAULT")
                && outcome.trigger() == outcome.deed()
                && tree.is(outcome.deed(), "VB")
                && (OUTCOMES.contains(tree.lemma(outcome.deed()))
                        // "shelled the port, leaving two dead"
                        || tree.lemma(outcome.deed()).equals("leave") && tree.is(outcome.deed(), "VBG"));
        int at = outcome.deed();
        while (open && at >= 0 && tree.hasRelation(at, "advcl", "conj", "xcomp", "dep")) {
            at = tree.governor(at);
            for (int i = 0; i < readings.size(); i++) {
                Reading other = readings.get(i);
                if (other != outcome
                        && other.deed() == at
                        && other.type().equals("ASSAULT")
                        && !NOT_DONE.contains(other.status())
                        && (!OUTCOMES.contains(tree.lemma(other.deed())) || other.deed() < outcome.deed())) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    private static Reading with(Reading attack, Reading outcome) {
        Set<Integer> all = new LinkedHashSet<>(attack.recipients());
        all.addAll(outcome.recipients());
        return attack.to(List.copyOf(all));
    }
}
