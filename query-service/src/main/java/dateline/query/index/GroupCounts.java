package dateline.query.index;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * The groups that a query finds, by {@link Group#number}: by what each is ranked, and one document of each. Numbers hold
 * for all segments, so nothing is looked up to bring them together.
 */
final class GroupCounts implements Collector {

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

    /** Counts with several threads. */
    static CollectorManager<GroupCounts, GroupCounts> by(GroupOrder order) {
        return new CollectorManager<>() {
            @Override
            public GroupCounts newCollector() {
                return new GroupCounts(order);
            }

            @Override
            public GroupCounts reduce(Collection<GroupCounts> parts) {
                GroupCounts all = null;
                for (GroupCounts part : parts) {
                    all = all == null ? part : all.plus(part);
                }
                return all == null ? new GroupCounts(order) : all;
            }
        };
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

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        NumericDocValues groups = DocValues.getNumeric(leaf.reader(), Fields.GROUP);
        NumericDocValues times = DocValues.getNumeric(leaf.reader(), Fields.AT);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int document) throws IOException {
                if (groups.advanceExact(document)) {
                    long rank = 1;
                    if (order == GroupOrder.PUBLISHED) {
                        times.advanceExact(document);
                        rank = times.longValue();
                    }
                    add(groups.longValue(), rank, leaf.docBase + document);
                }
            }
        };
    }

    private void add(long number, long rank, int document) {
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

    private GroupCounts plus(GroupCounts other) {
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
