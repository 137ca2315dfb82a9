package dateline.query.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/**
 * How many facts there are, by period and by a key.
 *
 * @param total of all, each counted once
 * @param cells how many in each period with each value; a fact with two values counts in two
 * @param periods how many in each period, each counted once
 * @param undated how many tell no day
 * @param longer how many tell no more than a time that is longer than a period or overlaps two
 */
public record FactTally(int total, List<Cell> cells, Map<LocalDate, Integer> periods, int undated, int longer) {

    /**
     * A count.
     *
     * @param period its first day; empty if facts are not counted by time, or tell none
     * @param value of the key; empty for those without any, or if facts are not counted by a key
     */
    public record Cell(Optional<LocalDate> period, Optional<String> value, int facts) {}

    private static final int NO_VALUE = -1;
    private static final int UNDATED = Integer.MIN_VALUE;
    private static final int LONGER = Integer.MIN_VALUE + 1;
    private static final int ALWAYS = Integer.MIN_VALUE + 2;

    /**
     * Counts what a query finds.
     *
     * @param period by which time is counted; all time is one if empty
     */
    static FactTally of(IndexSearcher searcher, Query query, Optional<Period> period, Optional<FactKey> key)
            throws IOException {
        Map<Integer, Integer> byPeriod = new TreeMap<>();
        Map<Integer, Map<String, Integer>> byValue = new TreeMap<>();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                new Segment(leaf, period, key).count(scorer.iterator(), byPeriod, byValue);
            }
        }
        return told(byPeriod, byValue);
    }

    private static FactTally told(Map<Integer, Integer> byPeriod, Map<Integer, Map<String, Integer>> byValue) {
        List<Cell> cells = new ArrayList<>();
        byValue.forEach((period, values) -> values.forEach((value, facts) ->
                cells.add(new Cell(day(period), Optional.of(value).filter(each -> !each.isEmpty()), facts))));
        Map<LocalDate, Integer> periods = new TreeMap<>();
        byPeriod.forEach((period, facts) -> day(period).ifPresent(first -> periods.put(first, facts)));
        return new FactTally(
                byPeriod.values().stream().mapToInt(Integer::intValue).sum(),
                List.copyOf(cells),
                periods,
                byPeriod.getOrDefault(UNDATED, 0),
                byPeriod.getOrDefault(LONGER, 0));
    }

    private static Optional<LocalDate> day(int period) {
        return period <= ALWAYS ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(period));
    }

    /** Counts in one segment of the index, whose values have numbers of their own. */
    private static final class Segment {

        private final Bits live;
        private final Optional<Period> period;
        private final NumericDocValues first;
        private final NumericDocValues last;
        private final Optional<SortedSetDocValues> values;
        private final Map<Long, int[]> cells = new HashMap<>();

        Segment(LeafReaderContext leaf, Optional<Period> period, Optional<FactKey> key) throws IOException {
            this.live = leaf.reader().getLiveDocs();
            this.period = period;
            this.first = DocValues.getNumeric(leaf.reader(), Fields.FIRST_DAY);
            this.last = DocValues.getNumeric(leaf.reader(), Fields.LAST_DAY);
            this.values = key.isPresent()
                    ? Optional.of(
                            DocValues.getSortedSet(leaf.reader(), key.get().counted()))
                    : Optional.empty();
        }

        void count(DocIdSetIterator found, Map<Integer, Integer> byPeriod, Map<Integer, Map<String, Integer>> byValue)
                throws IOException {
            for (int each = found.nextDoc(); each != DocIdSetIterator.NO_MORE_DOCS; each = found.nextDoc()) {
                if (live == null || live.get(each)) {
                    int at = periodOf(each);
                    byPeriod.merge(at, 1, Integer::sum);
                    countValues(each, at);
                }
            }
            for (Map.Entry<Long, int[]> cell : cells.entrySet()) {
                int number = cell.getKey().intValue();
                String value = number == NO_VALUE
                        ? ""
                        : values.orElseThrow().lookupOrd(number).utf8ToString();
                byValue.computeIfAbsent((int) (cell.getKey() >> Integer.SIZE), at -> new TreeMap<>())
                        .merge(value, cell.getValue()[0], Integer::sum);
            }
        }

        private void countValues(int document, int at) throws IOException {
            if (values.isEmpty()) {
                return;
            }
            SortedSetDocValues held = values.get();
            if (!held.advanceExact(document)) {
                countValue(at, NO_VALUE);
                return;
            }
            for (int i = 0; i < held.docValueCount(); i++) {
                countValue(at, held.nextOrd());
            }
        }

        private void countValue(int at, long number) {
            cells.computeIfAbsent(((long) at << Integer.SIZE) | (number & 0xffffffffL), cell -> new int[1])[0]++;
        }

        private int periodOf(int document) throws IOException {
            if (!first.advanceExact(document) || !last.advanceExact(document)) {
                return UNDATED;
            }
            if (period.isEmpty()) {
                return ALWAYS;
            }
            int begins = period.get().firstDay((int) first.longValue());
            return begins == period.get().firstDay((int) last.longValue()) ? begins : LONGER;
        }
    }
}
