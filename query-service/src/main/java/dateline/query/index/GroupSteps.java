package dateline.query.index;

import dateline.query.index.FoundGroup.Parts;
import dateline.query.index.FoundGroup.Step;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** What the articles that name one group tell of it, day by day. */
final class GroupSteps implements Collector {

    /** What the articles of a day tell. */
    record Told(int day, int articles, Parts parts) {

        Told plus(Told more) {
            return new Told(day, articles + more.articles, parts.plus(more.parts));
        }
    }

    private final Query query;
    private final SegmentMemory<List<Told>> memory;
    private final TreeMap<Integer, Told> days = new TreeMap<>();

    /** @param query what finds the group in each article that names it */
    GroupSteps(Query query, SegmentMemory<List<Told>> memory) {
        this.query = query;
        this.memory = memory;
    }

    /** What a list of such takes in memory, about. */
    static long bytes(List<Told> told) {
        return 64L * told.size();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        Optional<List<Told>> known = memory.find(leaf.reader(), query);
        if (known.isPresent()) {
            known.get().forEach(told -> add(days, told.day, told));
            throw new CollectionTerminatedException();
        }
        return new Segment(leaf.reader());
    }

    /** Adds up each run of articles of one day: they stand in the order of their days. */
    private final class Segment implements LeafCollector {

        private final LeafReader reader;
        private final NumericDocValues firstDays;
        private final NumericDocValues packed;
        private final List<Told> told = new ArrayList<>();
        private int day;
        private int articles;
        private int did;
        private int received;
        private int said;

        private Segment(LeafReader reader) throws IOException {
            this.reader = reader;
            this.firstDays = DocValues.getNumeric(reader, Fields.FIRST_DAY);
            this.packed = DocValues.getNumeric(reader, Fields.GROUP_PARTS);
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) throws IOException {
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
            memory.keep(reader, query, List.copyOf(told));
            told.forEach(each -> add(days, each.day, each));
        }
    }

    private static void add(TreeMap<Integer, Told> steps, int at, Told told) {
        steps.merge(at, told, Told::plus);
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    int articles() {
        return days.values().stream().mapToInt(Told::articles).sum();
    }

    Parts parts() {
        return days.values().stream().map(Told::parts).reduce(Parts.NONE, Parts::plus);
    }

    LocalDate first() {
        return LocalDate.ofEpochDay(days.firstKey());
    }

    LocalDate last() {
        return LocalDate.ofEpochDay(days.lastKey());
    }

    /** Earliest first; periods in which no article names it are left out. */
    List<Step> steps(Period period) {
        TreeMap<Integer, Told> periods = new TreeMap<>();
        days.forEach((at, told) -> add(periods, period.firstDay(at), told));
        List<Step> steps = new ArrayList<>();
        periods.forEach((at, told) -> {
            LocalDate from = LocalDate.ofEpochDay(at);
            steps.add(new Step(from, period.last(from), told.articles, told.parts));
        });
        return steps;
    }
}
