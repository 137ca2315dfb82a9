package dateline.query.index;

import dateline.query.index.FactTally.Count;
import java.io.IOException;
import java.time.LocalDate;
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

/** Counts in one segment of the index, and tells what it counted when it has seen all. */
final class SegmentTally implements LeafCollector {

    /** Stands between an id and a name in what is counted by both. */
    static final char BEFORE_NAME = '\0';

    static final int UNDATED = Integer.MIN_VALUE;
    static final int LONGER = Integer.MIN_VALUE + 1;
    static final int ALWAYS = Integer.MIN_VALUE + 2;

    /** Takes what was counted. */
    interface Taker {
        void take(SegmentCounts counts) throws IOException;
    }

    private final Optional<Period> period;
    private final Taker taker;
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

    SegmentTally(LeafReaderContext leaf, Optional<Period> period, List<FactKey> keys, Taker taker) throws IOException {
        this.period = period;
        this.taker = taker;
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
            counts.count(SegmentCounts.cell(at, SegmentCounts.NO_VALUE), article);
            return;
        }
        for (int i = 0; i < held.docValueCount(); i++) {
            counts.count(SegmentCounts.cell(at, held.nextOrd()), article);
        }
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

    /** The first day of a period, if it is one. */
    static Optional<LocalDate> firstDay(int at) {
        return at <= ALWAYS ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(at));
    }

    @Override
    public void finish() throws IOException {
        taker.take(new SegmentCounts(
                new Count(facts, articles),
                periods.cells(),
                cells.stream().map(CellCounts::cells).toList()));
    }
}
