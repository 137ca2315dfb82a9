package dateline.query.index;

import dateline.query.index.FoundGroup.Parts;
import dateline.query.index.FoundGroup.Step;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;

/** The articles that name one group: what they tell of it day by day, and which are the newest. */
final class GroupArticles implements Collector {

    /** How many of the newest can be asked for. */
    static final int MOST_NEWEST = 50;

    private static final int FEW_DAYS = 16;

    /**
     * What the articles of a day tell, day by day in columns: there are many days, and many segments.
     *
     * @param days newest first
     */
    private record Told(int[] days, int[] articles, int[] did, int[] received, int[] said) {

        Told(int size) {
            this(new int[size], new int[size], new int[size], new int[size], new int[size]);
        }

        Told first(int size) {
            return new Told(
                    Arrays.copyOf(days, size),
                    Arrays.copyOf(articles, size),
                    Arrays.copyOf(did, size),
                    Arrays.copyOf(received, size),
                    Arrays.copyOf(said, size));
        }
    }

    /**
     * What one segment of the index holds of the group.
     *
     * @param newest documents, newest first, counted from the first of the segment
     * @param published when each of them was
     */
    record InSegment(Told told, int[] newest, long[] published) {

        /** What it takes in memory, about. */
        long bytes() {
            return 20L * told.days.length + 12L * newest.length;
        }
    }

    private record Held(LeafReaderContext leaf, InSegment segment) {

        Stream<Newest> newest(int most) {
            return IntStream.range(0, Math.min(most, segment.newest.length))
                    .mapToObj(i -> new Newest(leaf, segment.newest[i], segment.published[i]));
        }
    }

    private final Query query;
    private final SegmentMemory<InSegment> memory;
    private final List<Held> held = new ArrayList<>();

    /** @param query what finds the group in each article that names it */
    GroupArticles(Query query, SegmentMemory<InSegment> memory) {
        this.query = query;
        this.memory = memory;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        Optional<InSegment> known = memory.find(leaf.reader(), query);
        if (known.isPresent()) {
            held.add(new Held(leaf, known.get()));
            throw new CollectionTerminatedException();
        }
        return new Segment(leaf);
    }

    /** Takes the articles as they stand, newest first, and adds up each run of those of one day. */
    private final class Segment implements LeafCollector {

        private final LeafReaderContext leaf;
        private final NumericDocValues times;
        private final NumericDocValues firstDays;
        private final NumericDocValues packed;
        private final int[] newest = new int[MOST_NEWEST];
        private final long[] published = new long[MOST_NEWEST];
        private Told told = new Told(FEW_DAYS);
        private int kept;
        private int days;

        private Segment(LeafReaderContext leaf) throws IOException {
            LeafReader reader = leaf.reader();
            this.leaf = leaf;
            this.times = DocValues.getNumeric(reader, Fields.AT);
            this.firstDays = DocValues.getNumeric(reader, Fields.FIRST_DAY);
            this.packed = DocValues.getNumeric(reader, Fields.GROUP_PARTS);
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) throws IOException {
            if (kept < MOST_NEWEST) {
                times.advanceExact(document);
                newest[kept] = document;
                published[kept++] = times.longValue();
            }
            firstDays.advanceExact(document);
            packed.advanceExact(document);
            int at = at((int) firstDays.longValue());
            told.articles[at]++;
            told.did[at] += Group.did(packed.longValue());
            told.received[at] += Group.received(packed.longValue());
            told.said[at] += Group.said(packed.longValue());
        }

        /** Where a day stands: it is the last one, or a new one behind it. */
        private int at(int day) {
            if (days == 0 || told.days[days - 1] != day) {
                if (days == told.days.length) {
                    told = told.first(2 * days);
                }
                told.days[days++] = day;
            }
            return days - 1;
        }

        @Override
        public void finish() {
            InSegment all =
                    new InSegment(told.first(days), Arrays.copyOf(newest, kept), Arrays.copyOf(published, kept));
            memory.keep(leaf.reader(), query, all);
            held.add(new Held(leaf, all));
        }
    }

    private Stream<Told> told() {
        return held.stream().map(each -> each.segment.told);
    }

    boolean isEmpty() {
        return told().allMatch(each -> each.days.length == 0);
    }

    int articles() {
        return sum(Told::articles);
    }

    Parts parts() {
        return new Parts(sum(Told::did), sum(Told::received), sum(Told::said));
    }

    private int sum(Function<Told, int[]> column) {
        return told().flatMapToInt(each -> Arrays.stream(column.apply(each))).sum();
    }

    LocalDate first() {
        return LocalDate.ofEpochDay(
                told().flatMapToInt(each -> Arrays.stream(each.days)).min().orElseThrow());
    }

    LocalDate last() {
        return LocalDate.ofEpochDay(
                told().flatMapToInt(each -> Arrays.stream(each.days)).max().orElseThrow());
    }

    /** The documents of the newest, in the order of {@link FactOrder#PUBLISHED}. */
    List<Integer> newest(int most) throws IOException {
        List<Newest> all = held.stream()
                .flatMap(each -> each.newest(most))
                .sorted(Comparator.comparingLong(Newest::published).reversed())
                .toList();
        List<Keyed> first = new ArrayList<>();
        for (Newest each : all) {
            // Of one moment there may be many: only then the keys say which is first, and reading them takes time.
            if (first.size() >= most && each.published < first.getLast().published) {
                break;
            }
            first.add(each.keyed());
        }
        return first.stream()
                .sorted(Comparator.comparingLong(Keyed::published).reversed().thenComparing(Keyed::key))
                .limit(most)
                .map(Keyed::document)
                .toList();
    }

    private record Newest(LeafReaderContext leaf, int document, long published) {

        Keyed keyed() throws IOException {
            SortedDocValues keys = DocValues.getSorted(leaf.reader(), Fields.FACT_KEY);
            if (!keys.advanceExact(document)) {
                throw new IllegalStateException("every fact in the index has a key");
            }
            return new Keyed(leaf.docBase + document, published, BytesRef.deepCopyOf(keys.lookupOrd(keys.ordValue())));
        }
    }

    private record Keyed(int document, long published, BytesRef key) {}

    /** Earliest first; periods in which no article names it are left out. */
    List<Step> steps(Period period) {
        TreeMap<LocalDate, Step> steps = new TreeMap<>();
        told().forEach(told -> {
            for (int i = 0; i < told.days.length; i++) {
                LocalDate from = LocalDate.ofEpochDay(period.firstDay(told.days[i]));
                Parts parts = new Parts(told.did[i], told.received[i], told.said[i]);
                steps.merge(
                        from,
                        new Step(from, period.last(from), told.articles[i], parts),
                        (known, more) -> new Step(
                                known.from(),
                                known.to(),
                                known.articles() + more.articles(),
                                known.parts().plus(more.parts())));
            }
        });
        return List.copyOf(steps.values());
    }
}
