package dateline.processing.event;

import dateline.contracts.Event.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes one attack of "shelled the port, killing two and wounding five": what came of it is no second one. Nor is "killed two and wounded five". */
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
        return folded;
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
