package dateline.query.index;

import dateline.query.index.FactTally.Count;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongHeap;

/**
 * Counts in one segment of the index, whose values have numbers of their own. They are looked up when all is counted, by
 * one thread.
 */
final class SegmentTally implements LeafCollector {

    /** Stands between an id and a name in what is counted by both. */
    static final char BEFORE_NAME = '\0';

    static final int UNDATED = Integer.MIN_VALUE;
    static final int LONGER = Integer.MIN_VALUE + 1;
    static final int ALWAYS = Integer.MIN_VALUE + 2;

    private static final int NO_VALUE = -1;

    private final Optional<Period> period;
    private final SortedDocValues ends;
    private final NumericDocValues first;
    private final NumericDocValues last;
    private final List<SortedSetDocValues> values = new ArrayList<>();
    private final List<CellCounts> cells = new ArrayList<>();
    private final CellCounts periods = new CellCounts();
    private int facts;
    private int articles;
    private int article = -1;
    // Most facts of a run are of one day: it is reckoned once.
    private int day = UNDATED;
    private int dayPeriod = UNDATED;

    SegmentTally(LeafReaderContext leaf, Optional<Period> period, List<FactKey> keys) throws IOException {
        this.period = period;
        this.ends = DocValues.getSorted(leaf.reader(), Fields.ID);
        this.first = DocValues.getNumeric(leaf.reader(), Fields.FIRST_DAY);
        this.last = DocValues.getNumeric(leaf.reader(), Fields.LAST_DAY);
        for (FactKey key : keys) {
            values.add(DocValues.getSortedSet(leaf.reader(), key.counted()));
            cells.add(new CellCounts());
        }
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) throws IOException {
        if (ends.docID() < document) {
            ends.advance(document);
        }
        facts++;
        if (article != ends.docID()) {
            article = ends.docID();
            articles++;
        }
        int at = period.isEmpty() ? ALWAYS : periodOf(document);
        if (period.isPresent()) {
            periods.count(at, article);
        }
        for (int i = 0; i < cells.size(); i++) {
            count(values.get(i), cells.get(i), document, at);
        }
    }

    private void count(SortedSetDocValues held, CellCounts counts, int document, int at) throws IOException {
        if (!held.advanceExact(document)) {
            counts.count(cell(at, NO_VALUE), article);
            return;
        }
        for (int i = 0; i < held.docValueCount(); i++) {
            counts.count(cell(at, held.nextOrd()), article);
        }
    }

    private static long cell(int at, long number) {
        return (long) at << Integer.SIZE | number & 0xffffffffL;
    }

    private int periodOf(int document) throws IOException {
        if (!first.advanceExact(document) || !last.advanceExact(document)) {
            return UNDATED;
        }
        int begins = periodOfDay((int) first.longValue());
        return first.longValue() == last.longValue() || begins == periodOfDay((int) last.longValue()) ? begins : LONGER;
    }

    private int periodOfDay(int epochDay) {
        if (epochDay != day) {
            day = epochDay;
            dayPeriod = period.orElseThrow().firstDay(epochDay);
        }
        return dayPeriod;
    }

    /** Takes a count of a value in a period; the value is empty for those without one. */
    interface Taker {
        void take(int at, String value, Count count);
    }

    /** The first day of a period, if it is one. */
    static Optional<LocalDate> firstDay(int at) {
        return at <= ALWAYS ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(at));
    }

    /** All that were counted. */
    Count all() {
        return new Count(facts, articles);
    }

    /** Those of each period. */
    void periods(CellCounts.Taker taker) {
        periods.forEach(taker);
    }

    /** How many different values there are. */
    int values(int key) {
        return cells.get(key).size();
    }

    /** All values of a key. */
    void all(int key, Taker taker) throws IOException {
        for (long[] cell : cells.get(key).cells()) {
            take(key, cell, taker);
        }
    }

    /**
     * Adds the values that most facts have.
     *
     * @return how many facts each of the others may have at most
     */
    int mostFrequent(int key, int most, Collection<String> frequent) throws IOException {
        // The count before the number, so that the smallest of them is the least frequent.
        LongHeap best = new LongHeap(most + 1);
        cells.get(key)
                .forEach((cell, of, in) -> best.insertWithOverflow((long) of << Integer.SIZE | cell & 0xffffffffL));
        int least = best.size() > most ? (int) (best.pop() >> Integer.SIZE) : 0;
        for (int i = 1; i <= best.size(); i++) {
            frequent.add(value(key, (int) best.get(i)));
        }
        return least;
    }

    /** These values of a key, if there are any, and those without a value. */
    void these(int key, Collection<String> wanted, Taker taker) throws IOException {
        for (String value : wanted) {
            long number = value.isEmpty() ? NO_VALUE : values.get(key).lookupTerm(new BytesRef(value));
            if (value.isEmpty() || number >= 0) {
                long[] cell = cells.get(key).cell(cell(ALWAYS, number));
                if (cell[1] > 0) {
                    take(key, cell, taker);
                }
            }
        }
    }

    private void take(int key, long[] cell, Taker taker) throws IOException {
        taker.take((int) (cell[0] >> Integer.SIZE), value(key, (int) cell[0]), new Count((int) cell[1], (int) cell[2]));
    }

    private String value(int key, int number) throws IOException {
        return number == NO_VALUE ? "" : values.get(key).lookupOrd(number).utf8ToString();
    }
}
