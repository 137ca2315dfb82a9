package dateline.query.index;

import dateline.query.index.FactTally.Cell;
import dateline.query.index.FactTally.Count;
import dateline.query.index.SegmentCounts.Frequent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings together what segments counted by the values of one key. Where there are very many values, such as the actors
 * of a million articles, only the most frequent are looked up: those that stand high in some segment, until no other can
 * have as many. If thousands are about as frequent in every segment, that would be to look up all: then some of them are
 * told, and others as frequent may not be. Every count that is told is exact.
 */
final class ValueCounts {

    // How many values are certain to be there, of very many.
    private static final int CERTAIN = 50;

    private static final int MANY = 20_000;
    private static final int FIRST_GUESS = 250;
    private static final int NEXT_GUESS = 4;
    private static final int LAST_GUESS = 16_000;

    private final List<CountedSegment> segments;
    private final int key;
    private final Map<Integer, Map<String, Named>> values = new TreeMap<>();

    /** @param key number of the key among those that were counted */
    ValueCounts(List<CountedSegment> segments, int key) {
        this.segments = segments;
        this.key = key;
    }

    /** @param timed whether they were counted by time too; then all values are looked up */
    List<Cell> cells(boolean timed) throws IOException {
        long different =
                segments.stream().mapToLong(segment -> segment.values(key)).sum();
        if (timed || different <= MANY) {
            for (CountedSegment segment : segments) {
                segment.all(key, this::add);
            }
            return cells();
        }
        addMostFrequent();
        return mostFrequent(cells());
    }

    /** Those that are certain to be the most frequent, and those without a value. */
    private static List<Cell> mostFrequent(List<Cell> cells) {
        List<Cell> frequent = new ArrayList<>(cells);
        frequent.sort(Comparator.comparing((Cell cell) -> cell.value().isPresent())
                .thenComparing(cell -> cell.count().facts(), Comparator.reverseOrder())
                .thenComparing(cell -> cell.value().orElse("")));
        boolean withNone = !frequent.isEmpty() && frequent.getFirst().value().isEmpty();
        return List.copyOf(frequent.subList(0, Math.min(frequent.size(), withNone ? CERTAIN + 1 : CERTAIN)));
    }

    private void addMostFrequent() throws IOException {
        for (int guess = FIRST_GUESS; guess <= LAST_GUESS; guess *= NEXT_GUESS) {
            Map<String, Bounds> bounds = new TreeMap<>();
            int others = 0;
            for (CountedSegment segment : segments) {
                Frequent frequent = segment.mostFrequent(key, guess);
                for (Frequent.Value each : frequent.values()) {
                    bounds.merge(each.name(), Bounds.of(each, frequent.least()), Bounds::plus);
                }
                others += frequent.least();
            }
            Set<String> candidates = candidates(bounds, others);
            values.clear();
            for (CountedSegment segment : segments) {
                segment.these(key, candidates, this::add);
            }
            if (others == 0 || leastOfCertain() >= others) {
                return;
            }
        }
    }

    /**
     * What is known of a value, or of an id in all its spellings, from the segments where it is frequent.
     *
     * @param least facts that it has in all
     * @param above how many more it may have than one that is frequent nowhere
     */
    private record Bounds(long least, long above) {

        static Bounds of(Frequent.Value value, int leastFrequent) {
            return new Bounds(value.facts(), value.facts() - leastFrequent);
        }

        Bounds plus(Bounds more) {
            return new Bounds(least + more.least, above + more.above);
        }
    }

    /**
     * The ids that may be among the most frequent, and the empty one of those without a value, which are always counted.
     *
     * @param others how many facts a value may have that is frequent nowhere
     */
    private static Set<String> candidates(Map<String, Bounds> bounds, int others) {
        Map<String, Bounds> byId = new TreeMap<>();
        bounds.forEach(
                (value, each) -> byId.merge(id(value), new Bounds(each.least, others + each.above), Bounds::plus));
        long enough = byId.values().stream()
                .map(Bounds::least)
                .sorted(Comparator.reverseOrder())
                .skip(CERTAIN - 1)
                .findFirst()
                .orElse(0L);
        Set<String> candidates = new TreeSet<>(Set.of(""));
        byId.forEach((id, each) -> {
            if (each.above >= enough) {
                candidates.add(id);
            }
        });
        return candidates;
    }

    private long leastOfCertain() {
        return values.values().stream()
                .flatMap(counts -> counts.entrySet().stream())
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> entry.getValue().count.facts())
                .sorted(Comparator.reverseOrder())
                .skip(CERTAIN - 1)
                .findFirst()
                .orElse(0);
    }

    private void add(int at, String value, Count count) {
        String id = id(value);
        String name = id.length() == value.length() ? "" : value.substring(id.length() + 1);
        values.computeIfAbsent(at, period -> new TreeMap<>()).merge(id, new Named(name, count), Named::plus);
    }

    private static String id(String value) {
        int end = value.indexOf(SegmentTally.BEFORE_NAME);
        return end < 0 ? value : value.substring(0, end);
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        values.forEach((at, counts) -> counts.forEach((value, named) -> cells.add(new Cell(
                SegmentTally.firstDay(at),
                Optional.of(value).filter(each -> !each.isEmpty()),
                Optional.of(named.name).filter(each -> !each.isEmpty()),
                named.count))));
        return cells;
    }

    /** A count with a name; of two spellings the first of the alphabet, so that threads make no difference. */
    private record Named(String name, Count count) {

        Named plus(Named other) {
            return new Named(name.compareTo(other.name) <= 0 ? name : other.name, count.plus(other.count));
        }
    }
}
