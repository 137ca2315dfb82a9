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
        folded.removeIf(each -> readings.stream().anyMatch(other -> other != each && isAspectOf(tree, each, other)));
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
                && isKind(each.type())
                && isKind(other.type());
        return end || manner;
    }

    private static boolean isKind(String type) {
        return type.equals("CONCEDE") || type.equals("RETREAT");
    }

    private static Optional<Integer> attack(Tree tree, Reading outcome, List<Reading> readings) {
        boolean open = outcome.type().equals("ASSAULT")
                && outcome.trigger() == outcome.deed()
                && tree.is(outcome.deed(), "VB")
                && OUTCOMES.contains(tree.lemma(outcome.deed()));
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
