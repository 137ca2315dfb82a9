package dateline.tools.send;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many pieces of copy met which fate.
 *
 * @param skipped by reason
 * @param refused by the form of the reason
 */
public record Counts(long taken, long known, Map<String, Long> skipped, Map<String, Refusals> refused) {

    /** Nothing has happened yet. */
    public static final Counts NONE = new Counts(0, 0, Map.of(), Map.of());

    public Counts {
        skipped = Map.copyOf(skipped);
        refused = Map.copyOf(refused);
    }

    /**
     * Refusals for one reason.
     *
     * @param examples the first few, each with its place
     */
    public record Refusals(long count, List<String> examples) {

        private static final int EXAMPLES = 3;

        public Refusals {
            examples = List.copyOf(examples);
        }

        Refusals plus(Refusals others) {
            return new Refusals(
                    count + others.count,
                    Stream.concat(examples.stream(), others.examples.stream())
                            .limit(EXAMPLES)
                            .toList());
        }
    }

    public long skippedInAll() {
        return skipped.values().stream().mapToLong(Long::longValue).sum();
    }

    public long refusedInAll() {
        return refused.values().stream().mapToLong(Refusals::count).sum();
    }

    public long all() {
        return taken + known + skippedInAll() + refusedInAll();
    }

    public Counts plus(Counts others) {
        Map<String, Long> allSkipped = new TreeMap<>(skipped);
        others.skipped.forEach((reason, count) -> allSkipped.merge(reason, count, Long::sum));
        Map<String, Refusals> allRefused = new LinkedHashMap<>(refused);
        others.refused.forEach((reason, refusals) -> allRefused.merge(reason, refusals, Refusals::plus));
        return new Counts(taken + others.taken, known + others.known, allSkipped, allRefused);
    }
}
