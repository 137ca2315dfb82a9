package dateline.query.index;

import dateline.query.index.FactTally.Count;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;

/** Counts in one segment of the index, whose values have numbers of their own. */
final class SegmentTally implements LeafCollector {

    /** Stands between an id and a name in what is counted by both. */
    static final char BEFORE_NAME = '\0';

    static final int UNDATED = Integer.MIN_VALUE;
    static final int LONGER = Integer.MIN_VALUE + 1;
    static final int ALWAYS = Integer.MIN_VALUE + 2;

    private static final int NO_VALUE = -1;

    private final Optional<Period> period;
    private final Tallying.Part into;
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

    SegmentTally(LeafReaderContext leaf, Optional<Period> period, List<FactKey> keys, Tallying.Part into)
            throws IOException {
        this.period = period;
        this.into = into;
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

    /** Hands over what was counted, with the values by name. */
    @Override
    public void finish() throws IOException {
        into.add(new Count(facts, articles));
        periods.forEach((at, count, of) -> into.add((int) at, new Count(count, of)));
        for (int i = 0; i < cells.size(); i++) {
            hand(i);
        }
    }

    private void hand(int key) throws IOException {
        SortedSetDocValues held = values.get(key);
        CellCounts counts = cells.get(key);
        List<long[]> all = new ArrayList<>();
        counts.forEach((cell, count, of) -> all.add(new long[] {cell, count, of}));
        for (long[] each : all) {
            int number = (int) each[0];
            String value = number == NO_VALUE ? "" : held.lookupOrd(number).utf8ToString();
            into.add(key, (int) (each[0] >> Integer.SIZE), value, new Count((int) each[1], (int) each[2]));
        }
    }
}
