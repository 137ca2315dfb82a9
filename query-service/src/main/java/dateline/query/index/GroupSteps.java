package dateline.query.index;

import dateline.query.index.FoundGroup.Parts;
import dateline.query.index.FoundGroup.Step;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** What the articles that name one group tell of it, day by day. */
final class GroupSteps extends SimpleCollector {

    private record Told(int articles, Parts parts) {}

    private final TreeMap<Integer, Told> days = new TreeMap<>();
    private NumericDocValues day;
    private NumericDocValues parts;

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        day = DocValues.getNumeric(leaf.reader(), Fields.FIRST_DAY);
        parts = DocValues.getNumeric(leaf.reader(), Fields.GROUP_PARTS);
    }

    @Override
    public void collect(int document) throws IOException {
        day.advanceExact(document);
        parts.advanceExact(document);
        add(days, (int) day.longValue(), 1, Parts.NONE.plus(parts.longValue()));
    }

    private static void add(TreeMap<Integer, Told> steps, int at, int articles, Parts parts) {
        steps.merge(at, new Told(articles, parts), (a, b) -> new Told(a.articles + b.articles, a.parts.plus(b.parts)));
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
        days.forEach((at, told) -> add(periods, period.firstDay(at), told.articles, told.parts));
        List<Step> steps = new ArrayList<>();
        periods.forEach((at, told) -> {
            LocalDate from = LocalDate.ofEpochDay(at);
            steps.add(new Step(from, period.last(from), told.articles, told.parts));
        });
        return steps;
    }
}
