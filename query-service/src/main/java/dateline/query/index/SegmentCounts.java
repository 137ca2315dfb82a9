package dateline.query.index;

import dateline.query.index.FactTally.Count;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What was counted in one segment of the index, whose values have numbers of their own.
 *
 * @param all facts, and the articles they are of
 * @param periods those of each period
 * @param values those of each value of each key in each period, see {@link #cell}
 * @param numbers of values that were looked up before, for each key: those of an id, in all its spellings
 * @param frequent the values that most facts have, as they were looked up before, for each key by how many
 */
record SegmentCounts(
        Count all,
        Cells periods,
        List<Cells> values,
        List<Map<String, Range>> numbers,
        List<Map<Integer, Frequent>> frequent) {

    /**
     * Numbers of values.
     *
     * @param to not included
     */
    record Range(int from, int to) {

        /** Whether a cell of all time is of one of them. */
        boolean holds(long cell) {
            return periodOf(cell) == SegmentTally.ALWAYS && from <= numberOf(cell) && numberOf(cell) < to;
        }
    }

    /**
     * The values that most facts have.
     *
     * @param least how many facts each of the others may have at most
     */
    record Frequent(List<Value> values, int least) {

        record Value(String name, int facts) {}
    }

    /** How many names are remembered of each key. */
    static final int NAMES = 1_024;

    private static final long BYTES_A_NAME = 120;

    /** The number of those without a value. */
    static final int NO_VALUE = -1;

    SegmentCounts(Count all, Cells periods, List<Cells> values) {
        this(all, periods, values, maps(values.size()), maps(values.size()));
    }

    private static <K, V> List<Map<K, V>> maps(int keys) {
        return Stream.<Map<K, V>>generate(ConcurrentHashMap::new).limit(keys).toList();
    }

    static long cell(int at, long number) {
        return (long) at << Integer.SIZE | number & 0xffffffffL;
    }

    static int periodOf(long cell) {
        return (int) (cell >> Integer.SIZE);
    }

    static int numberOf(long cell) {
        return (int) cell;
    }

    /** What it takes in memory, about, when all names are remembered that may be. */
    long bytes() {
        return periods.bytes()
                + values.stream()
                        .mapToLong(cells -> cells.bytes() + BYTES_A_NAME * Math.min(cells.size(), NAMES))
                        .sum();
    }
}
