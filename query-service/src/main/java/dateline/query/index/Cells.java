package dateline.query.index;

import java.util.Arrays;

/**
 * What was counted in a segment by one key, in the order of the numbers: those of one period stand together, and in it
 * the values as the segment has them, so that they are looked up from the first page of its dictionary to the last.
 *
 * @param keys ascending
 * @param facts of each key
 * @param articles of each key
 */
record Cells(long[] keys, int[] facts, int[] articles) {

    /** Takes what was counted. */
    interface Taker {
        void take(long key, int facts, int articles);
    }

    int size() {
        return keys.length;
    }

    void forEach(Taker taker) {
        for (int i = 0; i < keys.length; i++) {
            taker.take(keys[i], facts[i], articles[i]);
        }
    }

    /** Where the first key stands that is this one or above it. */
    int firstFrom(long key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? -at - 1 : at;
    }

    /** What it takes in memory, about. */
    long bytes() {
        return 16L * keys.length;
    }
}
