package dateline.query.index;

import dateline.query.index.FactTally.Count;
import dateline.query.index.SegmentCounts.Frequent;
import dateline.query.index.SegmentCounts.Range;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongHeap;

/** What was counted in a segment, with the names of what its numbers stand for. For one thread. */
final class CountedSegment {

    private final SegmentCounts counts;
    private final List<SortedSetDocValues> values = new ArrayList<>();

    CountedSegment(LeafReader segment, List<FactKey> keys, SegmentCounts counts) throws IOException {
        this.counts = counts;
        for (FactKey key : keys) {
            values.add(DocValues.getSortedSet(segment, key.counted()));
        }
    }

    /** Takes a count of a value in a period; the value is empty for those without one. */
    interface Taker {
        void take(int at, String value, Count count);
    }

    /** All that were counted. */
    Count all() {
        return counts.all();
    }

    /** Those of each period. */
    void periods(Cells.Taker taker) {
        counts.periods().forEach(taker);
    }

    /** How many different values there are. */
    int values(int key) {
        return counts.values().get(key).size();
    }

    /** All values of a key. */
    void all(int key, Taker taker) throws IOException {
        Cells cells = counts.values().get(key);
        for (int i = 0; i < cells.size(); i++) {
            take(key, cells, i, taker);
        }
    }

    /** The values that most facts have. */
    Frequent mostFrequent(int key, int most) throws IOException {
        Map<Integer, Frequent> known = counts.frequent().get(key);
        Frequent frequent = known.get(most);
        if (frequent == null) {
            frequent = findMostFrequent(key, most);
            if (most <= SegmentCounts.NAMES) {
                known.put(most, frequent);
            }
        }
        return frequent;
    }

    private Frequent findMostFrequent(int key, int most) throws IOException {
        // The count before the number, so that the smallest of them is the least frequent.
        LongHeap best = new LongHeap(most + 1);
        counts.values()
                .get(key)
                .forEach((cell, of, in) -> best.insertWithOverflow((long) of << Integer.SIZE | cell & 0xffffffffL));
        int least = best.size() > most ? (int) (best.pop() >> Integer.SIZE) : 0;
        List<Frequent.Value> frequent = new ArrayList<>();
        for (int i = 1; i <= best.size(); i++) {
            int facts = (int) (best.get(i) >> Integer.SIZE);
            frequent.add(new Frequent.Value(value(key, (int) best.get(i)), facts));
        }
        return new Frequent(List.copyOf(frequent), least);
    }

    /** The values with these ids, in all their spellings, if there are any; an empty id stands for those without a value. */
    void these(int key, Collection<String> ids, Taker taker) throws IOException {
        Cells cells = counts.values().get(key);
        for (String id : ids) {
            Range numbers = numbers(key, id);
            int at = cells.firstFrom(SegmentCounts.cell(SegmentTally.ALWAYS, numbers.from()));
            for (int i = at; i < cells.size() && numbers.holds(cells.keys()[i]); i++) {
                take(key, cells, i, taker);
            }
        }
    }

    private void take(int key, Cells cells, int at, Taker taker) throws IOException {
        long cell = cells.keys()[at];
        taker.take(
                SegmentCounts.periodOf(cell),
                value(key, SegmentCounts.numberOf(cell)),
                new Count(cells.facts()[at], cells.articles()[at]));
    }

    private Range numbers(int key, String id) throws IOException {
        if (id.isEmpty()) {
            return new Range(SegmentCounts.NO_VALUE, SegmentCounts.NO_VALUE + 1);
        }
        Map<String, Range> known = counts.numbers().get(key);
        Range numbers = known.get(id);
        if (numbers == null) {
            numbers = new Range(firstFrom(key, id), firstFrom(key, id + (char) (SegmentTally.BEFORE_NAME + 1)));
            if (known.size() < SegmentCounts.NAMES) {
                known.put(id, numbers);
            }
        }
        return numbers;
    }

    /** The number of the first value that is this one or behind it. */
    private int firstFrom(int key, String value) throws IOException {
        long number = values.get(key).lookupTerm(new BytesRef(value));
        return (int) (number < 0 ? -number - 1 : number);
    }

    private String value(int key, int number) throws IOException {
        return number == SegmentCounts.NO_VALUE
                ? ""
                : values.get(key).lookupOrd(number).utf8ToString();
    }
}
