package dateline.query.index;

/**
 * The groups that a query finds, by {@link Group#number}: by what each is ranked, and one document of each. Numbers hold
 * for all segments, so nothing is looked up to bring them together.
 */
final class GroupCounts {

    private static final int FIRST_SIZE = 1024;

    private final GroupOrder order;
    private long[] numbers = new long[FIRST_SIZE];
    private long[] ranks = new long[FIRST_SIZE];
    // One more than the number of the document, so that 0 means none.
    private int[] documents = new int[FIRST_SIZE];
    private int used;

    GroupCounts(GroupOrder order) {
        this.order = order;
    }

    /** How many groups there are. */
    int size() {
        return used;
    }

    /** A document of each. */
    int[] documents() {
        int[] all = new int[used];
        int at = 0;
        for (int document : documents) {
            if (document > 0) {
                all[at++] = document - 1;
            }
        }
        return all;
    }

    /** Takes a group. */
    interface Taker {
        void take(long number, long rank, int document);
    }

    void forEach(Taker taker) {
        for (int slot = 0; slot < numbers.length; slot++) {
            if (documents[slot] > 0) {
                taker.take(numbers[slot], ranks[slot], documents[slot] - 1);
            }
        }
    }

    /** What was counted in one segment alone. */
    SegmentGroups ofSegment() {
        long[] found = new long[used];
        long[] rank = new long[used];
        int[] document = new int[used];
        int at = 0;
        for (int slot = 0; slot < numbers.length; slot++) {
            if (documents[slot] > 0) {
                found[at] = numbers[slot];
                rank[at] = ranks[slot];
                document[at++] = documents[slot] - 1;
            }
        }
        return new SegmentGroups(found, rank, document);
    }

    /** Adds those of a segment, whose first document has this number. */
    void add(SegmentGroups groups, int firstDocument) {
        for (int i = 0; i < groups.numbers().length; i++) {
            add(groups.numbers()[i], groups.ranks()[i], firstDocument + groups.documents()[i]);
        }
    }

    void add(long number, long rank, int document) {
        int slot = slot(number);
        if (documents[slot] == 0) {
            if (2 * ++used > numbers.length) {
                grow();
                slot = slot(number);
            }
            numbers[slot] = number;
            ranks[slot] = rank;
            documents[slot] = document + 1;
        } else if (order == GroupOrder.PUBLISHED) {
            ranks[slot] = Math.max(ranks[slot], rank);
        } else {
            ranks[slot] += rank;
        }
    }

    GroupCounts plus(GroupCounts other) {
        GroupCounts larger = used >= other.used ? this : other;
        (larger == this ? other : this).forEach(larger::add);
        return larger;
    }

    /** Numbers are hashes already; the table needs no more of them than some bits. */
    private int slot(long number) {
        int mask = numbers.length - 1;
        int slot = (int) number & mask;
        while (documents[slot] > 0 && numbers[slot] != number) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldNumbers = numbers;
        long[] oldRanks = ranks;
        int[] oldDocuments = documents;
        int size = 2 * numbers.length;
        numbers = new long[size];
        ranks = new long[size];
        documents = new int[size];
        for (int old = 0; old < oldNumbers.length; old++) {
            if (oldDocuments[old] > 0) {
                int slot = slot(oldNumbers[old]);
                numbers[slot] = oldNumbers[old];
                ranks[slot] = oldRanks[old];
                documents[slot] = oldDocuments[old];
            }
        }
    }
}
