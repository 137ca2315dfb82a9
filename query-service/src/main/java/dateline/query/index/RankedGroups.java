package dateline.query.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** The groups that stand first in a list, or first after a place in it. */
final class RankedGroups {

    /** The largest rank first; of equals the smaller number. */
    private static final Comparator<Ranked> ORDER =
            Comparator.comparingLong(Ranked::rank).reversed().thenComparingLong(Ranked::number);

    /** A group in a list. */
    record Ranked(long number, long rank, int document) {}

    private RankedGroups() {}

    static List<Ranked> first(GroupCounts counts, Optional<Place> after, int limit) {
        Optional<Ranked> last = after.map(place -> new Ranked(Group.number(place.key()), place.rank(), 0));
        PriorityQueue<Ranked> best = new PriorityQueue<>(ORDER.reversed());
        counts.forEach((number, rank, document) -> {
            Ranked worst = best.size() < limit ? null : best.peek();
            boolean isBetter = worst == null || rank > worst.rank || rank == worst.rank && number < worst.number;
            if (isBetter) {
                offer(new Ranked(number, rank, document), last, best, limit);
            }
        });
        List<Ranked> ranked = new ArrayList<>(best);
        ranked.sort(ORDER);
        return ranked;
    }

    private static void offer(Ranked group, Optional<Ranked> last, PriorityQueue<Ranked> best, int limit) {
        if (last.isPresent() && ORDER.compare(group, last.get()) <= 0) {
            return;
        }
        best.add(group);
        if (best.size() > limit) {
            best.poll();
        }
    }
}
