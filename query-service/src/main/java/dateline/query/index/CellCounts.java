package dateline.query.index;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts facts, and the articles they are of, by a number. The facts of an article must come one after the other, as they
 * stand in a segment: then nothing has to be remembered of an article but the last one. No object is made per fact.
 */
final class CellCounts {

    private static final int FIRST_SIZE = 64;

    // Spreads numbers over the table: 2^64 divided by the golden ratio.
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[FIRST_SIZE];
    private int[] facts = new int[FIRST_SIZE];
    private int[] articles = new int[FIRST_SIZE];
    private int[] last = new int[FIRST_SIZE];
    private int used;

    /** Takes what was counted. */
    interface Taker {
        void take(long key, int facts, int articles);
    }

    /** @param article a number of the article that is not negative */
    void count(long key, int article) {
        int slot = slot(key);
        if (facts[slot] == 0) {
            if (2 * ++used > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            last[slot] = -1;
        }
        facts[slot]++;
        if (last[slot] != article) {
            last[slot] = article;
            articles[slot]++;
        }
    }

    void forEach(Taker taker) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (facts[slot] > 0) {
                taker.take(keys[slot], facts[slot], articles[slot]);
            }
        }
    }

    /** How many different numbers there are. */
    int size() {
        return used;
    }

    /** All numbers, each with its facts and articles. */
    List<long[]> cells() {
        List<long[]> cells = new ArrayList<>(used);
        forEach((key, of, in) -> cells.add(new long[] {key, of, in}));
        return cells;
    }

    /** A number with its facts and articles, none if there are none. */
    long[] cell(long key) {
        int slot = slot(key);
        return facts[slot] == 0 ? new long[] {key, 0, 0} : new long[] {key, facts[slot], articles[slot]};
    }

    /** Where a key is, or where it would be. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * SPREAD >>> 32) & mask;
        while (facts[slot] > 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldFacts = facts;
        int[] oldArticles = articles;
        int[] oldLast = last;
        int size = 2 * keys.length;
        keys = new long[size];
        facts = new int[size];
        articles = new int[size];
        last = new int[size];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldFacts[old] > 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                facts[slot] = oldFacts[old];
                articles[slot] = oldArticles[old];
                last[slot] = oldLast[old];
            }
        }
    }
}
