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

    private final int[] values;

    private Marks(int[] values) {
        this.values = values;
    }

    public static Marks of(String text) {
        return of(Letters.of(text));
    }

    static Marks of(Letters letters) {
        int[] values = Arrays.stream(letters.runs(LETTERS))
                .filter(hash -> hash % ONE_IN == 0)
                .mapToInt(hash -> (int) (hash >>> Integer.SIZE))
                .sorted()
                .distinct()
                .limit(MOST)
                .toArray();
        return new Marks(values);
    }

    /** The marks, ascending. */
    public int[] values() {
        return values.clone();
    }

    /** How many are in both. */
    int shared(Marks other) {
        return (int) Arrays.stream(values)
                .filter(value -> Arrays.binarySearch(other.values, value) >= 0)
                .count();
    }
}
