package dateline.query.index;

import dateline.query.index.FactTally.Cell;
import dateline.query.index.FactTally.Count;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts what a query finds, by several threads: each counts some segments by their own numbers of values, and only then
 * are the values looked up and brought together.
 *
 * @param period by which time is counted; all time is one if empty
 * @param keys by whose values things are counted
 */
record Tallying(Optional<Period> period, List<FactKey> keys) implements CollectorManager<Tallying.Part, FactTally> {

    @Override
    public Part newCollector() {
        return new Part(period, keys);
    }

    @Override
    public FactTally reduce(Collection<Part> parts) {
        Part all = newCollector();
        parts.forEach(all::add);
        return all.told();
    }

    /** Counts these documents, which are in order. */
    FactTally of(IndexReader reader, int[] documents) throws IOException {
        Part counted = newCollector();
        List<LeafReaderContext> leaves = reader.leaves();
        int at = 0;
        while (at < documents.length) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[at], leaves));
            LeafCollector segment = counted.getLeafCollector(leaf);
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (; at < documents.length && documents[at] < end; at++) {
                segment.collect(documents[at] - leaf.docBase);
            }
            segment.finish();
        }
        return counted.told();
    }

    /** What one thread counted. */
    static final class Part implements Collector {

        private final Optional<Period> period;
        private final List<FactKey> keys;
        private final Map<Integer, Count> periods = new TreeMap<>();
        private final List<Map<Integer, Map<String, Named>>> values = new ArrayList<>();
        private Count all = new Count(0, 0);

        private Part(Optional<Period> period, List<FactKey> keys) {
            this.period = period;
            this.keys = keys;
            keys.forEach(key -> values.add(new TreeMap<>()));
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            return new SegmentTally(leaf, period, keys, this);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        void add(Count count) {
            all = all.plus(count);
        }

        void add(int at, Count count) {
            periods.merge(at, count, Count::plus);
        }

        /** @param value an id, with a name behind it if it has one; empty for those without a value */
        void add(int key, int at, String value, Count count) {
            int end = value.indexOf(SegmentTally.BEFORE_NAME);
            String id = end < 0 ? value : value.substring(0, end);
            String name = end < 0 ? "" : value.substring(end + 1);
            values.get(key)
                    .computeIfAbsent(at, period -> new TreeMap<>())
                    .merge(id, new Named(name, count), Named::plus);
        }

        private void add(Part other) {
            add(other.all);
            other.periods.forEach(this::add);
            for (int i = 0; i < keys.size(); i++) {
                Map<Integer, Map<String, Named>> mine = values.get(i);
                other.values
                        .get(i)
                        .forEach((at, counts) ->
                                counts.forEach((value, count) -> mine.computeIfAbsent(at, period -> new TreeMap<>())
                                        .merge(value, count, Named::plus)));
            }
        }

        private FactTally told() {
            Map<FactKey, List<Cell>> cells = new EnumMap<>(FactKey.class);
            for (int i = 0; i < keys.size(); i++) {
                cells.put(keys.get(i), cells(values.get(i)));
            }
            Map<LocalDate, Count> dated = new TreeMap<>();
            periods.forEach((at, count) -> day(at).ifPresent(first -> dated.put(first, count)));
            return new FactTally(
                    all.facts(), all.articles(), cells, dated, facts(SegmentTally.UNDATED), facts(SegmentTally.LONGER));
        }

        private static List<Cell> cells(Map<Integer, Map<String, Named>> values) {
            List<Cell> cells = new ArrayList<>();
            values.forEach((at, counts) -> counts.forEach((value, named) -> cells.add(new Cell(
                    day(at),
                    Optional.of(value).filter(each -> !each.isEmpty()),
                    Optional.of(named.name).filter(each -> !each.isEmpty()),
                    named.count))));
            return cells;
        }

        private int facts(int at) {
            return Optional.ofNullable(periods.get(at)).map(Count::facts).orElse(0);
        }

        private static Optional<LocalDate> day(int at) {
            return at <= SegmentTally.ALWAYS ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(at));
        }
    }

    /** A count with a name; of two spellings the first of the alphabet, so that threads make no difference. */
    private record Named(String name, Count count) {

        Named plus(Named other) {
            return new Named(name.compareTo(other.name) <= 0 ? name : other.name, count.plus(other.count));
        }
    }
}
