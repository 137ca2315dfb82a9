package dateline.query.index;

import java.util.Arrays;

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

    /** All that was counted. */
    Cells cells() {
        long[] found = new long[used];
        int at = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (facts[slot] > 0) {
                found[at++] = keys[slot];
            }
        }
        Arrays.sort(found);
        int[] ofFound = new int[used];
        int[] inFound = new int[used];
        for (int i = 0; i < used; i++) {
            int slot = slot(found[i]);
            ofFound[i] = facts[slot];
            inFound[i] = articles[slot];
        }
        return new Cells(found, ofFound, inFound);
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
