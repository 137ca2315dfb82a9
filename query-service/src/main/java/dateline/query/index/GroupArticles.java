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

    /** What the articles of a day tell. */
    private record Told(int day, int articles, Parts parts) {

        Told plus(Told more) {
            return new Told(day, articles + more.articles, parts.plus(more.parts));
        }
    }

    /**
     * What one segment of the index holds of the group.
     *
     * @param days newest first
     * @param newest documents, newest first, counted from the first of the segment
     * @param published when each of them was
     */
    record InSegment(List<Told> days, int[] newest, long[] published) {

        /** What it takes in memory, about. */
        long bytes() {
            return 64L * days.size() + 12L * newest.length;
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
        private final List<Told> told = new ArrayList<>();
        private final int[] newest = new int[MOST_NEWEST];
        private final long[] published = new long[MOST_NEWEST];
        private int kept;
        private int day;
        private int articles;
        private int did;
        private int received;
        private int said;

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
            if (articles > 0 && day != firstDays.longValue()) {
                endDay();
            }
            day = (int) firstDays.longValue();
            articles++;
            did += Group.did(packed.longValue());
            received += Group.received(packed.longValue());
            said += Group.said(packed.longValue());
        }

        private void endDay() {
            told.add(new Told(day, articles, new Parts(did, received, said)));
            articles = 0;
            did = 0;
            received = 0;
            said = 0;
        }

        @Override
        public void finish() {
            if (articles > 0) {
                endDay();
            }
            InSegment all =
                    new InSegment(List.copyOf(told), Arrays.copyOf(newest, kept), Arrays.copyOf(published, kept));
            memory.keep(leaf.reader(), query, all);
            held.add(new Held(leaf, all));
        }
    }

    private Stream<Told> told() {
        return held.stream().flatMap(each -> each.segment.days.stream());
    }

    boolean isEmpty() {
        return told().findAny().isEmpty();
    }

    int articles() {
        return told().mapToInt(Told::articles).sum();
    }

    Parts parts() {
        return told().map(Told::parts).reduce(Parts.NONE, Parts::plus);
    }

    LocalDate first() {
        return LocalDate.ofEpochDay(told().mapToInt(Told::day).min().orElseThrow());
    }

    LocalDate last() {
        return LocalDate.ofEpochDay(told().mapToInt(Told::day).max().orElseThrow());
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
        TreeMap<Integer, Told> periods = new TreeMap<>();
        told().forEach(told -> periods.merge(period.firstDay(told.day), told, Told::plus));
        List<Step> steps = new ArrayList<>();
        periods.forEach((at, told) -> {
            LocalDate from = LocalDate.ofEpochDay(at);
            steps.add(new Step(from, period.last(from), told.articles, told.parts));
        });
        return steps;
    }
}
