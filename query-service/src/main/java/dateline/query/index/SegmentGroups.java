package dateline.query.index;

/**
 * The groups that one segment of the index holds.
 *
 * @param numbers of the groups, see {@link Group#number}
 * @param ranks by what each is ranked
 * @param documents one of each, counted from the first of the segment
 */
record SegmentGroups(long[] numbers, long[] ranks, int[] documents) {

    /** What it takes in memory, about. */
    long bytes() {
        return 20L * numbers.length;
    }
}
