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

    /** How many facts there are of a key, and in how many articles, if there are any. */
    void take(long key, Taker taker) {
        int at = Arrays.binarySearch(keys, key);
        if (at >= 0) {
            taker.take(key, facts[at], articles[at]);
        }
    }

    /** What it takes in memory, about. */
    long bytes() {
        return 16L * keys.length;
    }
}
