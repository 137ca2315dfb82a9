package dateline.query.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import dateline.query.index.Area;
import dateline.query.index.ArticleIndex;
import dateline.query.index.Between;
import dateline.query.index.Days;
import dateline.query.index.FactFinder;
import dateline.query.index.FactKey;
import dateline.query.index.FactOrder;
import dateline.query.index.FactSelection;
import dateline.query.index.FactText;
import dateline.query.index.FactType;
import dateline.query.index.GroupOrder;
import dateline.query.index.Moment;
import dateline.query.index.Period;
import dateline.query.index.Place;
import dateline.query.index.Selection;
import dateline.query.search.SearchBench;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** What is asked of an index, rare and common things in turn, each until it is known how long it takes. */
final class IndexQuestions {

    private static final int PAGE = 20;
    private static final int MOST_RUNS = 2_000;
    private static final int LEAST_RUNS = 40;
    private static final long NANOS_EACH = 3_000_000_000L;

    // On a machine that does other things too, what the processors spent says more than the clock.
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final FactSelection ARTICLES = FactSelection.of(FactType.ARTICLE, Selection.ALL);
    private static final FactSelection EVENTS = FactSelection.of(FactType.EVENT, Selection.ALL);
    private static final FactSelection QUOTES = FactSelection.of(FactType.QUOTE, Selection.ALL);
    private static final FactSelection FIGURES = FactSelection.of(FactType.FIGURE, Selection.ALL);
    private static final FactSelection ACTORS = FactSelection.of(FactType.ACTOR, Selection.ALL);

    private final ArticleIndex index;
    private final FactFinder finder;
    private final SearchBench search;
    private final MadeUpFacts made;
    private final MadeUpNews news = new MadeUpNews();
    private final int articles;

    IndexQuestions(ArticleIndex index, MadeUpFacts made, int articles) {
        this.index = index;
        this.finder = new FactFinder(index);
        this.search = new SearchBench(index);
        this.made = made;
        this.articles = articles;
    }

    void ask() {
        gets();
        searches();
        lists();
        facets();
        summaries();
        actors();
    }

    private void gets() {
        measure("get: an article by its id", i -> index.find(MadeUpFacts.articleId((int) (i * 7_919L % articles))));
    }

    private void searches() {
        measure("search: a word, rare or common", i -> search.run(word(i)));
        measure("search: one of the ten most common", i -> search.run(news.word(1 + i % 10)));
        measure("search: two words", i -> search.run(word(i) + " " + word(i + 3)));
        measure(
                "search: a phrase of common words",
                i -> search.run("\"" + news.word(1 + i % 20) + " " + news.word(1 + i % 7) + "\""));
        measure("search: a beginning", i -> search.run(beginning(i)));
        measure(
                "filtered: a word, an outlet, 30 days",
                i -> list(
                        search.narrowed(FactSelection.of(FactType.ARTICLE, month(i).outlet(outlet(i))), word(i)),
                        FactOrder.PUBLISHED));
        measure(
                "filtered: a common word, a country",
                i -> list(
                        search.narrowed(ARTICLES, news.word(1 + i % 30)).with(FactKey.COUNTRY, country(i)),
                        FactOrder.PUBLISHED));
        measure(
                "filtered: events of a type in a country",
                i -> list(EVENTS.with(FactKey.TYPE, type(i)).with(FactKey.COUNTRY, country(i)), FactOrder.PUBLISHED));
        measure("filtered: events of ten days, by date", i -> list(EVENTS.on(tenDays(i)), FactOrder.BY_DAY));
        measure(
                "filtered: events in a box",
                i -> list(
                        EVENTS.in(Optional.of(new Area.Box(i % 300 - 170, i % 100 - 60, i % 300 - 160, i % 100 - 50))),
                        FactOrder.PUBLISHED));
        measure(
                "filtered: events by an actor, rare or common",
                i -> list(EVENTS.with(FactKey.ACTOR, List.of(made.actorId(rank(i, 40_000)))), FactOrder.PUBLISHED));
        measure(
                "filtered: quotes with a word",
                i -> list(QUOTES.with(FactText.WORDS, Optional.of(word(i))), FactOrder.PUBLISHED));
    }

    private void lists() {
        measure("list: articles, first page", i -> list(ARTICLES, FactOrder.PUBLISHED));
        Place deep = deep(ARTICLES);
        measure(
                "list: articles, from the middle",
                i -> finder.facts(ARTICLES, FactOrder.PUBLISHED, ObjectNode.class, Optional.of(deep), PAGE));
        measure("list: events by date, first page", i -> list(EVENTS, FactOrder.BY_DAY));
        measure(
                "list: figures, 100 of a kind",
                i -> finder.facts(
                        FIGURES.with(FactKey.KIND, List.of("killed")),
                        FactOrder.BY_DAY,
                        ObjectNode.class,
                        Optional.empty(),
                        100));
    }

    private void facets() {
        List<FactKey> four = List.of(FactKey.TYPE, FactKey.COUNTRY, FactKey.STATUS, FactKey.OUTLET);
        measure("facets: type, country, status, outlet of all events", i -> tally(EVENTS, Optional.empty(), four));
        measure(
                "facets: actor and place of all events",
                i -> tally(EVENTS, Optional.empty(), List.of(FactKey.ACTOR, FactKey.PLACE)));
        measure(
                "facets: the four, of a country's events",
                i -> tally(EVENTS.with(FactKey.COUNTRY, country(i)), Optional.empty(), four));
        measure(
                "facets: the four, of 30 days' events",
                i -> tally(FactSelection.of(FactType.EVENT, month(i)), Optional.empty(), four));
        measure(
                "facets: outlet and country of a word's articles",
                i -> tally(
                        search.narrowed(ARTICLES, word(i)),
                        Optional.empty(),
                        List.of(FactKey.OUTLET, FactKey.COUNTRY)));
    }

    private void summaries() {
        measure(
                "summary: all events by type and month",
                i -> tally(EVENTS, Optional.of(Period.MONTH), List.of(FactKey.TYPE)));
        measure("summary: all events by day", i -> tally(EVENTS, Optional.of(Period.DAY), List.of()));
        measure("summary: all articles by day", i -> tally(ARTICLES, Optional.of(Period.DAY), List.of()));
        measure(
                "summary: a country's events by type and week",
                i -> tally(EVENTS.with(FactKey.COUNTRY, country(i)), Optional.of(Period.WEEK), List.of(FactKey.TYPE)));
        measure(
                "summary: a type's events by country",
                i -> tally(EVENTS.with(FactKey.TYPE, type(i)), Optional.empty(), List.of(FactKey.COUNTRY)));
    }

    private void actors() {
        measure("actors: those most articles name", i -> groups(ACTORS));
        measure("actors: of a country", i -> groups(ACTORS.with(FactKey.COUNTRY, country(i))));
        measure(
                "actors: one over time, rare or common",
                i -> finder.steps(ACTORS, made.actorId(rank(i, 40_000)), Period.MONTH));
    }

    private void list(FactSelection selection, FactOrder order) {
        finder.facts(selection, order, ObjectNode.class, Optional.empty(), PAGE);
    }

    private void groups(FactSelection selection) {
        finder.groups(selection, GroupOrder.ARTICLES, ObjectNode.class, Optional.empty(), PAGE);
    }

    private void tally(FactSelection selection, Optional<Period> period, List<FactKey> keys) {
        finder.tally(selection, period, keys);
    }

    private Place deep(FactSelection selection) {
        Optional<Place> place = Optional.empty();
        for (int seen = 0; seen < Math.min(articles / 2, 50_000); seen += 1_000) {
            place = Optional.of(finder.facts(selection, FactOrder.PUBLISHED, ObjectNode.class, place, 1_000)
                    .getLast()
                    .place());
        }
        return place.orElseThrow();
    }

    /** Common ones and rare ones in turn. */
    private static int rank(int i, int most) {
        return (int) Math.pow(most, (i * 37 % 100) / 100.0);
    }

    private String word(int i) {
        return news.word(rank(i, 50_000));
    }

    private String beginning(int i) {
        String word = word(i);
        return word.substring(0, Math.min(3, word.length())) + "*";
    }

    private static List<String> country(int i) {
        return List.of(MadeUpFacts.country(i));
    }

    private static List<String> type(int i) {
        return List.of(List.of("COERCE", "CONSULT", "PROTEST", "CONCEDE").get(i % 4));
    }

    private static Optional<String> outlet(int i) {
        return Optional.of("Outlet " + i % MadeUpFacts.OUTLETS);
    }

    private static Optional<Days> tenDays(int i) {
        LocalDate first = MadeUpFacts.FIRST_DAY.plusDays(i * 13L % (MadeUpFacts.DAYS - 10));
        return Optional.of(new Days(first, first.plusDays(9)));
    }

    private static Selection month(int i) {
        LocalDate first = MadeUpFacts.FIRST_DAY.plusDays(i * 13L % (MadeUpFacts.DAYS - 30));
        return Selection.ALL.published(
                new Between(Optional.of(new Moment.Day(first)), Optional.of(new Moment.Day(first.plusDays(29)))));
    }

    private static void measure(String what, IntConsumer work) {
        long cpu = PROCESS.getProcessCpuTime();
        for (int i = 0; PROCESS.getProcessCpuTime() - cpu < NANOS_EACH / 2 || i < LEAST_RUNS / 2; i++) {
            work.accept(i);
        }
        long[] nanos = new long[MOST_RUNS];
        int runs = 0;
        cpu = PROCESS.getProcessCpuTime();
        while (runs < MOST_RUNS && (runs < LEAST_RUNS || PROCESS.getProcessCpuTime() - cpu < NANOS_EACH)) {
            long start = System.nanoTime();
            work.accept(runs);
            nanos[runs++] = System.nanoTime() - start;
        }
        double worked = (PROCESS.getProcessCpuTime() - cpu) / 1e6 / runs;
        Arrays.sort(nanos, 0, runs);
        System.out.printf(
                "  %-52s p50 %8.2f ms   p95 %8.2f ms   processor %8.2f ms   (%d times)%n",
                what, nanos[runs / 2] / 1e6, nanos[runs * 95 / 100] / 1e6, worked, runs);
    }
}
