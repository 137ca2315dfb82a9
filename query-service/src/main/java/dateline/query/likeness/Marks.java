package dateline.query.likeness;

import java.util.Arrays;

/**
 * The few runs of letters by which a text's copies are found among many texts. Which runs are taken depends on the run
 * alone: a run that is a mark of one text is a mark of every text that has it. So a text that was cut, or has words
 * around it, still shares the marks of what is left.
 */
public final class Marks {

    // About four words: fewer are in many texts that have nothing to do with each other.
    private static final int LETTERS = 20;

    // One run in so many is a mark: some 150 for a story of 500 words.
    private static final int ONE_IN = 16;

    // What a very long text may cost the index. The smallest are kept, and those are the same in its copies.
    private static final int MOST = 512;

    // One may be chance or a turn of phrase.
    private static final int LEAST_SHARED = 2;

    // Copies that are left with a third of their shingles still share a seventh of their marks.
    private static final double LEAST_SHARE = 0.08;

    private final int[] values;

    private Marks(int[] values) {
        this.values = values;
    }

    public static Marks of(String text) {
        return of(Letters.of(text));
    }

    static Marks of(Letters letters) {
        long[] runs = letters.runs(LETTERS);
        int[] drawn = new int[runs.length];
        int number = 0;
        for (long hash : runs) {
            if (hash % ONE_IN == 0) {
                drawn[number++] = (int) (hash >>> Integer.SIZE);
            }
        }
        Arrays.sort(drawn, 0, number);
        int distinct = 0;
        for (int i = 0; i < number && distinct < MOST; i++) {
            if (i == 0 || drawn[i] != drawn[i - 1]) {
                drawn[distinct++] = drawn[i];
            }
        }
        return new Marks(Arrays.copyOf(drawn, distinct));
    }

    /**
     * Whether texts with so many marks, and so many of them in both, are worth comparing. It takes little to be, and
     * spares the comparison with every article that closes with the same lines.
     *
     * @param one how many marks one text has, and {@code other} the other
     */
    public static boolean meet(int shared, int one, int other) {
        return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(one, other);
    }

    /** The marks, ascending. */
    public int[] values() {
        return values.clone();
    }

    /** How many there are. */
    public int size() {
        return values.length;
    }

    /** How many are in both. */
    int shared(Marks other) {
        int shared = 0;
        for (int value : values) {
            if (Arrays.binarySearch(other.values, value) >= 0) {
                shared++;
            }
        }
        return shared;
    }
}
