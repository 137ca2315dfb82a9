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
        return new Part(period, keys, new ArrayList<>());
    }

    @Override
    public FactTally reduce(Collection<Part> parts) throws IOException {
        return told(parts.stream().flatMap(part -> part.segments.stream()).toList());
    }

    /** Counts these documents, which are in order. */
    FactTally of(IndexReader reader, int[] documents) throws IOException {
        Part part = newCollector();
        List<LeafReaderContext> leaves = reader.leaves();
        int at = 0;
        while (at < documents.length) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[at], leaves));
            LeafCollector segment = part.getLeafCollector(leaf);
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (; at < documents.length && documents[at] < end; at++) {
                segment.collect(documents[at] - leaf.docBase);
            }
        }
        return told(part.segments);
    }

    /** What one thread counts. */
    record Part(Optional<Period> period, List<FactKey> keys, List<SegmentTally> segments) implements Collector {

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            SegmentTally segment = new SegmentTally(leaf, period, keys);
            segments.add(segment);
            return segment;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private FactTally told(List<SegmentTally> segments) throws IOException {
        Map<FactKey, List<Cell>> cells = new EnumMap<>(FactKey.class);
        for (int i = 0; i < keys.size(); i++) {
            cells.put(keys.get(i), new ValueCounts(segments, i).cells(period.isPresent()));
        }
        Count all = new Count(0, 0);
        Map<Integer, Count> periods = new TreeMap<>();
        for (SegmentTally segment : segments) {
            all = all.plus(segment.all());
            segment.periods((at, facts, articles) -> periods.merge((int) at, new Count(facts, articles), Count::plus));
        }
        Map<LocalDate, Count> dated = new TreeMap<>();
        periods.forEach((at, count) -> SegmentTally.firstDay(at).ifPresent(first -> dated.put(first, count)));
        return new FactTally(
                all.facts(),
                all.articles(),
                cells,
                dated,
                facts(periods, SegmentTally.UNDATED),
                facts(periods, SegmentTally.LONGER));
    }

    private static int facts(Map<Integer, Count> periods, int at) {
        return Optional.ofNullable(periods.get(at)).map(Count::facts).orElse(0);
    }
}
