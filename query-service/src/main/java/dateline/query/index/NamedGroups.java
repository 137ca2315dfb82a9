package dateline.query.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** The groups that a query finds, in the order of their names: of each segment the numbers of those it holds. */
record NamedGroups(Optional<Place> after, int limit) implements CollectorManager<NamedGroups.Part, List<String>> {

    @Override
    public Part newCollector() {
        return new Part(after.map(place -> new BytesRef(place.key())), limit);
    }

    /** The first of all segments, by {@link Group#nameKey}. */
    @Override
    public List<String> reduce(Collection<Part> parts) {
        TreeSet<BytesRef> first = new TreeSet<>();
        parts.forEach(part -> first.addAll(part.names));
        return first.stream().limit(limit).map(BytesRef::utf8ToString).toList();
    }

    /** What one thread found. */
    static final class Part implements Collector {

        private final Optional<BytesRef> after;
        private final int limit;
        private final List<BytesRef> names = new ArrayList<>();

        private Part(Optional<BytesRef> after, int limit) {
            this.after = after;
            this.limit = limit;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            SortedDocValues values = DocValues.getSorted(leaf.reader(), Fields.GROUP_NAME);
            FixedBitSet found = new FixedBitSet(Math.max(1, values.getValueCount()));
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int document) throws IOException {
                    if (values.advanceExact(document)) {
                        found.set(values.ordValue());
                    }
                }

                @Override
                public void finish() throws IOException {
                    takeFirst(values, found);
                }
            };
        }

        private void takeFirst(SortedDocValues values, FixedBitSet found) throws IOException {
            int from = after.isEmpty() ? 0 : next(values, after.get());
            int taken = 0;
            while (taken < limit && from < found.length()) {
                int number = found.nextSetBit(from);
                if (number == DocIdSetIterator.NO_MORE_DOCS) {
                    return;
                }
                names.add(BytesRef.deepCopyOf(values.lookupOrd(number)));
                taken++;
                from = number + 1;
            }
        }

        private static int next(SortedDocValues values, BytesRef name) throws IOException {
            int number = values.lookupTerm(name);
            return number >= 0 ? number + 1 : -number - 1;
        }
    }
}
