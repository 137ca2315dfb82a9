package dateline.ingest.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a feed's entries: of all that it lists, and of the last ones that it listed before. */
final class SeenEntries {

    private static final int MOST = FeedReader.MOST_ENTRIES + 500;

    private final Map<String, Seen> byKey = new LinkedHashMap<>();

    SeenEntries(Collection<Seen> entries) {
        entries.forEach(this::put);
    }

    Optional<Seen> get(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    void put(Seen entry) {
        byKey.put(entry.key(), entry);
    }

    /** What is due, in the order in which it was listed; new pages before those that are only looked at again. */
    List<Seen> due(Instant now) {
        return byKey.values().stream()
                .filter(each -> each.due().map(due -> !due.isAfter(now)).orElse(false))
                .sorted(Comparator.comparing((Seen each) -> each.standing() != Seen.Standing.WAITING))
                .toList();
    }

    Optional<Instant> nextDue() {
        return byKey.values().stream().flatMap(each -> each.due().stream()).min(Comparator.naturalOrder());
    }

    /** Forgets what was listed longest ago, beyond what is kept. */
    List<Seen> kept() {
        List<Seen> all = new ArrayList<>(byKey.values());
        if (all.size() <= MOST) {
            return all;
        }
        List<Seen> newest = all.stream()
                .sorted(Comparator.comparing(Seen::listedAt).reversed())
                .limit(MOST)
                .toList();
        all.retainAll(newest);
        return all;
    }
}
