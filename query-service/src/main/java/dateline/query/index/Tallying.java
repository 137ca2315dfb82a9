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
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts what a query finds, by several threads: each counts some segments by their own numbers of values, and only then
 * are the values looked up and brought together.
 *
 * @param question what is counted, and how
 * @param memory of large segments that were counted before
 */
record Tallying(Question question, SegmentMemory<SegmentCounts> memory)
        implements CollectorManager<Tallying.Part, FactTally> {

    /**
     * What is counted.
     *
     * @param query what finds it
     * @param period by which time it is counted; all time is one if empty
     * @param keys by whose values it is counted
     */
    record Question(Query query, Optional<Period> period, List<FactKey> keys) {}

    @Override
    public Part newCollector() {
        return new Part(question, memory, new ArrayList<>());
    }

    @Override
    public FactTally reduce(Collection<Part> parts) throws IOException {
        return told(
                question.period.isPresent(),
                question.keys,
                parts.stream().flatMap(part -> part.segments.stream()).toList());
    }

    /** Counts these documents, which are in order, for all time. */
    static FactTally of(IndexReader reader, int[] documents, List<FactKey> keys) throws IOException {
        List<CountedSegment> segments = new ArrayList<>();
        List<LeafReaderContext> leaves = reader.leaves();
        int at = 0;
        while (at < documents.length) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[at], leaves));
            LeafCollector segment = new SegmentTally(
                    leaf,
                    Optional.empty(),
                    keys,
                    counts -> segments.add(new CountedSegment(leaf.reader(), keys, counts)));
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (; at < documents.length && documents[at] < end; at++) {
                segment.collect(documents[at] - leaf.docBase);
            }
            segment.finish();
        }
        return told(false, keys, segments);
    }

    /** What one thread counts. */
    record Part(Question question, SegmentMemory<SegmentCounts> memory, List<CountedSegment> segments)
            implements Collector {

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            Optional<SegmentCounts> known = memory.find(leaf.reader(), question);
            if (known.isPresent()) {
                add(leaf, known.get());
                throw new CollectionTerminatedException();
            }
            return new SegmentTally(leaf, question.period, question.keys, counts -> {
                memory.keep(leaf.reader(), question, counts);
                add(leaf, counts);
            });
        }

        private void add(LeafReaderContext leaf, SegmentCounts counts) throws IOException {
            segments.add(new CountedSegment(leaf.reader(), question.keys, counts));
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private static FactTally told(boolean timed, List<FactKey> keys, List<CountedSegment> segments) throws IOException {
        Map<FactKey, List<Cell>> cells = new EnumMap<>(FactKey.class);
        for (int i = 0; i < keys.size(); i++) {
            cells.put(keys.get(i), new ValueCounts(segments, i).cells(timed));
        }
        Count all = new Count(0, 0);
        Map<Integer, Count> periods = new TreeMap<>();
        for (CountedSegment segment : segments) {
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
