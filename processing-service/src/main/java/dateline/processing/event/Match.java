package dateline.processing.event;

import dateline.processing.event.Pattern.Slot;
import java.util.List;
import java.util.Optional;

/**
 * A clause that an entry of the lexicon fits.
 *
 * @param actors heads of who does it
 * @param recipients heads of to whom
 * @param named words that the pattern names, such as "arrests" in "made no arrests"
 * @param closeness how much of the pattern the clause fills; the closest entry wins
 */
record Match(
        Entry entry,
        Clause clause,
        List<Integer> actors,
        List<Integer> recipients,
        double closeness,
        List<Integer> named) {

    Match {
        actors = actors.stream().distinct().toList();
        recipients = recipients.stream().distinct().toList();
    }

    /** Absent if the clause does not fill what the pattern asks for. */
    static Optional<Match> of(Tree tree, Entry entry, Clause clause) {
        return new Filling(tree, entry, clause).match();
    }

    /** Whether the pattern is a noun alone: "a march" may be one that is only spoken of. */
    boolean isBare() {
        return entry.pattern().noun() && entry.pattern().slots().stream().allMatch(Slot::optional);
    }

    Match closer(double by) {
        return new Match(entry, clause, actors, recipients, closeness + by, named);
    }
}
