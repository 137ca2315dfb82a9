package dateline.query.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts the groups that a query finds, by several threads, segment by segment.
 *
 * @param memory of large segments that were counted before
 */
record GroupCounting(Question question, SegmentMemory<SegmentGroups> memory)
        implements CollectorManager<GroupCounting.Part, GroupCounts> {

    /** What is counted, and by what groups are ranked. */
    record Question(Query query, GroupOrder order) {}

    @Override
    public Part newCollector() {
        return new Part(question, memory, new GroupCounts(question.order));
    }

    @Override
    public GroupCounts reduce(Collection<Part> parts) {
        return parts.stream()
                .map(Part::counts)
                .reduce(GroupCounts::plus)
                .orElseGet(() -> new GroupCounts(question.order));
    }

    /** What one thread counts. */
    record Part(Question question, SegmentMemory<SegmentGroups> memory, GroupCounts counts) implements Collector {

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            Optional<SegmentGroups> known = memory.find(leaf.reader(), question);
            if (known.isPresent()) {
                counts.add(known.get(), leaf.docBase);
                throw new CollectionTerminatedException();
            }
            return segment(leaf);
        }

        private LeafCollector segment(LeafReaderContext leaf) throws IOException {
            NumericDocValues groups = DocValues.getNumeric(leaf.reader(), Fields.GROUP);
            NumericDocValues times = DocValues.getNumeric(leaf.reader(), Fields.AT);
            GroupCounts ofSegment = new GroupCounts(question.order);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int document) throws IOException {
                    if (groups.advanceExact(document)) {
                        long rank = 1;
                        if (question.order == GroupOrder.PUBLISHED) {
                            times.advanceExact(document);
                            rank = times.longValue();
                        }
                        ofSegment.add(groups.longValue(), rank, document);
                    }
                }

                @Override
                public void finish() {
                    SegmentGroups found = ofSegment.ofSegment();
                    memory.keep(leaf.reader(), question, found);
                    counts.add(found, leaf.docBase);
                }
            };
        }
    }
}
