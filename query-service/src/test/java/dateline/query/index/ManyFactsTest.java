package dateline.query.index;

import static dateline.query.Messages.article;
import static dateline.query.Messages.articleId;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** So many facts that segments are remembered, and that lists by day look at some days first. */
class ManyFactsTest {

    private static final int ARTICLES = 240;
    private static final int EVENTS_EACH = 60;
    private static final FactSelection EVENTS = FactSelection.of(FactType.EVENT, Selection.ALL);
    private static final FactSelection ACTORS = FactSelection.of(FactType.ACTOR, Selection.ALL);

    @TempDir
    static Path directory;

    private static ArticleIndex index;

    @BeforeAll
    static void fill() {
        index = ArticleIndex.open(directory);
        put(0, ARTICLES / 2);
        put(ARTICLES / 2, ARTICLES);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 6_000})
    void listsAllByDayEarliestFirstAndThoseWithoutADayLast(int limit) {
        List<String> expected = IntStream.range(0, ARTICLES * EVENTS_EACH)
                .boxed()
                .sorted(Comparator.comparing((Integer number) -> day(number).orElse("9999")))
                .map(number -> day(number).orElse("none"))
                .toList();

        assertThat(days(EVENTS, limit, 6_000)).isEqualTo(expected.subList(0, 6_000));
        assertThat(days(EVENTS, 6_000, ARTICLES * EVENTS_EACH)).isEqualTo(expected);
    }

    @Test
    void findsTheFewThatAreAskedForAmongMany() {
        assertThat(days(EVENTS.with(FactKey.TYPE, List.of("RARE")), 20, 20))
                .hasSize(3)
                .isSorted();
        assertThat(days(EVENTS.with(FactKey.TYPE, List.of("NEVER")), 20, 20)).isEmpty();
    }

    @Test
    void countsAnewWhatChangedAndAgainWhatDidNot() {
        FactFinder lasting = new FactFinder(index);
        assertSameAsCountedForTheFirstTime(lasting);
        assertSameAsCountedForTheFirstTime(lasting);

        index.remove(List.of(articleId("a7"), articleId("a200")));
        index.refresh();
        assertSameAsCountedForTheFirstTime(lasting);
        assertThat(count(lasting).total()).isEqualTo((ARTICLES - 2) * EVENTS_EACH);

        put(7, 8);
        put(200, 201);
        assertSameAsCountedForTheFirstTime(lasting);
        assertThat(count(lasting).total()).isEqualTo(ARTICLES * EVENTS_EACH);
    }

    private void assertSameAsCountedForTheFirstTime(FactFinder lasting) {
        FactFinder anew = new FactFinder(index);
        assertThat(count(lasting)).isEqualTo(count(anew));
        assertThat(lasting.tally(EVENTS, Optional.of(Period.MONTH), List.of(FactKey.TYPE)))
                .isEqualTo(anew.tally(EVENTS, Optional.of(Period.MONTH), List.of(FactKey.TYPE)));
        for (GroupOrder order : GroupOrder.values()) {
            assertThat(names(lasting, order)).isEqualTo(names(anew, order)).hasSize(11);
        }
    }

    private static FactTally count(FactFinder finder) {
        return finder.tally(EVENTS, Optional.empty(), List.of(FactKey.TYPE, FactKey.ACTOR));
    }

    private static List<String> names(FactFinder finder, GroupOrder order) {
        return finder.groups(ACTORS, order, String[].class, Optional.empty(), 20).stream()
                .map(group -> group.namings().getFirst()[0] + " in " + group.articles())
                .toList();
    }

    private List<String> days(FactSelection selection, int limit, int most) {
        FactFinder finder = new FactFinder(index, 10_000);
        List<String> days = new ArrayList<>();
        Optional<Place> after = Optional.empty();
        while (days.size() < most) {
            var page = finder.facts(selection, FactOrder.BY_DAY, String[].class, after, limit);
            page.forEach(each -> days.add(each.shown()[0]));
            if (page.size() < limit) {
                return days;
            }
            after = Optional.of(page.getLast().place());
        }
        return days;
    }

    private static void put(int from, int to) {
        index.put(IntStream.range(from, to).mapToObj(ManyFactsTest::told).toList());
        index.refresh();
    }

    private static IndexedArticle told(int article) {
        List<IndexedFact> facts = new ArrayList<>();
        for (int i = 0; i < EVENTS_EACH; i++) {
            int number = article * EVENTS_EACH + i;
            facts.add(IndexedFact.of(FactType.EVENT, List.of(day(number).orElse("none")))
                    .with(FactKey.TYPE, List.of(type(number)))
                    .with(FactKey.ACTOR, List.of("actor" + number % 300))
                    .on(day(number)));
        }
        String somebody = "somebody" + article % 11;
        facts.add(IndexedFact.of(FactType.ACTOR, List.of(somebody)).in(new Group(somebody, somebody, 1, 0, 0)));
        return IndexedArticle.of(
                        article("a" + article)
                                .published(LocalDate.EPOCH.plusDays(article).toString())
                                .message(),
                        Optional.empty())
                .with(facts);
    }

    private static String type(int number) {
        return number % 5_000 == 4_321 ? "RARE" : "TYPE" + number % 9;
    }

    /** Some of long ago, and one in ten without any. */
    private static Optional<String> day(int number) {
        if (number % 10 == 3) {
            return Optional.empty();
        }
        LocalDate day =
                number % 1_000 == 1 ? LocalDate.parse("1850-05-01") : LocalDate.EPOCH.plusDays(number * 7L % 900);
        return Optional.of(day.toString());
    }
}
