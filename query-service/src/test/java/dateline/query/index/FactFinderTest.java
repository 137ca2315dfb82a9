package dateline.query.index;

import static dateline.query.Messages.article;
import static dateline.query.Messages.articleId;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.index.FactTally.Cell;
import dateline.query.index.IndexedFact.Named;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sixty articles in several segments: the i-th names somebody i % 7 and, every third one, somebody rare. */
class FactFinderTest {

    private static final int ARTICLES = 60;
    private static final FactSelection EVENTS = FactSelection.of(FactType.EVENT, Selection.ALL);
    private static final FactSelection ACTORS = FactSelection.of(FactType.ACTOR, Selection.ALL);

    @TempDir
    Path directory;

    private ArticleIndex index;
    private FactFinder finder;

    @BeforeEach
    void fill() {
        index = ArticleIndex.open(directory);
        finder = new FactFinder(index);
        for (int i = 0; i < ARTICLES; i++) {
            index.put(List.of(told(i)));
            if (i % 9 == 0) {
                // A segment of its own.
                index.refresh();
            }
        }
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void countsWhatIsThereAndInHowManyArticles() {
        FactTally all = finder.tally(EVENTS, Optional.empty(), List.of(FactKey.TYPE, FactKey.ACTOR));

        assertThat(all.total()).isEqualTo(2 * ARTICLES);
        assertThat(all.articles()).isEqualTo(ARTICLES);
        assertThat(facts(all.cells().get(FactKey.TYPE))).isEqualTo(Map.of("AID", 60, "COERCE", 60));
        assertThat(facts(all.cells().get(FactKey.ACTOR)))
                .isEqualTo(naming(i -> List.of("id" + i % 7, i % 3 == 0 ? "Rare " + i : "")));
        assertThat(all.cells().get(FactKey.ACTOR))
                .filteredOn(cell -> cell.value().equals(Optional.of("id1")))
                .extracting(Cell::name)
                .containsExactly(Optional.of("Somebody 1"));
    }

    @Test
    void countsByTimeAndPutsWhatHasNoDayApart() {
        FactTally byDay = finder.tally(EVENTS, Optional.of(Period.DAY), List.of(FactKey.TYPE));

        assertThat(byDay.periods()).hasSize(10);
        assertThat(byDay.periods().values()).extracting(FactTally.Count::facts).containsOnly(6);
        assertThat(byDay.periods().values())
                .extracting(FactTally.Count::articles)
                .containsOnly(6);
        assertThat(byDay.undated()).isEqualTo(ARTICLES);
        assertThat(finder.tally(EVENTS, Optional.of(Period.YEAR), List.of()).periods())
                .hasSize(1);
    }

    @Test
    void doesNotCountWhatWasTakenOut() {
        index.remove(List.of(articleId("a0"), articleId("a1"), articleId("a2")));
        index.refresh();

        FactTally all = finder.tally(EVENTS, Optional.empty(), List.of(FactKey.TYPE));
        assertThat(all.total()).isEqualTo(2 * (ARTICLES - 3));
        assertThat(finder.group(ACTORS, "rare0", String[].class)).isEmpty();
        assertThat(finder.group(ACTORS, "id0", String[].class).orElseThrow().articles())
                .isEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource(GroupOrder.class)
    void listsEachActorOnceHoweverLongThePagesAre(GroupOrder order) {
        List<String> whole = ids(finder.groups(ACTORS, order, String[].class, Optional.empty(), 100));

        assertThat(whole).hasSize(7 + 20).doesNotHaveDuplicates();
        for (int limit : new int[] {1, 2, 5, 26}) {
            assertThat(paged(order, limit)).isEqualTo(whole);
        }
    }

    @Test
    void sortsActorsByArticlesByTheNewestOfThemOrByName() {
        assertThat(finder.groups(ACTORS, GroupOrder.ARTICLES, String[].class, Optional.empty(), 8))
                .extracting(FoundGroup::articles)
                .containsExactly(9, 9, 9, 9, 8, 8, 8, 1);
        assertThat(ids(finder.groups(ACTORS, GroupOrder.PUBLISHED, String[].class, Optional.empty(), 3)))
                .contains("id3");
        assertThat(ids(finder.groups(ACTORS, GroupOrder.NAME, String[].class, Optional.empty(), 3)))
                .containsExactly("rare0", "rare12", "rare15");
    }

    @Test
    void addsUpWhatEveryArticleTellsOfAnActor() {
        FoundGroup<String[]> first = finder.group(ACTORS, "id0", String[].class).orElseThrow();

        assertThat(first.articles()).isEqualTo(9);
        assertThat(first.parts()).isEqualTo(new FoundGroup.Parts(9, 18, 27));
        assertThat(first.first()).isEqualTo("2022-01-01");
        assertThat(first.last()).isEqualTo("2022-01-10");
        assertThat(finder.steps(ACTORS, "id0", Period.MONTH)).singleElement().satisfies(step -> {
            assertThat(step.articles()).isEqualTo(9);
            assertThat(step.to()).isEqualTo("2022-01-31");
        });
    }

    @Test
    void callsAnActorAsTheNewestArticlesDoWhicheverSegmentHoldsThem() {
        for (int i = 0; i < 70; i++) {
            IndexedFact actor = IndexedFact.of(FactType.ACTOR, List.of("Name " + i))
                    .in(new Group("changing", "Name " + i, 1, 0, 0));
            index.put(List.of(IndexedArticle.of(
                            article("b" + i)
                                    .published("2022-02-0" + (1 + i % 2))
                                    .message(),
                            Optional.empty())
                    .with(List.of(actor))));
            if (i % 8 == 0) {
                index.refresh();
            }
        }
        index.refresh();

        List<String> newest = finder
                .facts(
                        ACTORS.with(FactKey.ID, List.of("changing")),
                        FactOrder.PUBLISHED,
                        String[].class,
                        Optional.empty(),
                        50)
                .stream()
                .map(fact -> fact.shown()[0])
                .toList();
        assertThat(names(finder.group(ACTORS, "changing", String[].class).orElseThrow()))
                .isEqualTo(newest);
        assertThat(names(finder.groups(ACTORS, GroupOrder.PUBLISHED, String[].class, Optional.empty(), 1)
                        .getFirst()))
                .isEqualTo(newest.subList(0, 5));
    }

    private static List<String> names(FoundGroup<String[]> group) {
        return group.namings().stream().map(naming -> naming[0]).toList();
    }

    @Test
    void countsActorsOnceHoweverManyArticlesNameThem() {
        FactTally types = finder.tallyGroups(ACTORS, List.of(FactKey.TYPE));

        assertThat(types.total()).isEqualTo(27);
        assertThat(facts(types.cells().get(FactKey.TYPE))).isEqualTo(Map.of("PERSON", 7, "GROUP", 20));
    }

    @Test
    void findsTheStoryThatNamesTheSame() {
        // The 21st names the same two as the 42nd does but for the rare one, and is of no other section.
        assertThat(finder.likest(articleId("a21")).orElseThrow().articleId()).isIn(sevens(0));
        assertThat(finder.likest(articleId("unknown"))).isEmpty();
    }

    private static Set<String> sevens(int rest) {
        Set<String> ids = new HashSet<>();
        IntStream.range(0, ARTICLES).filter(i -> i % 7 == rest).forEach(i -> ids.add(articleId("a" + i)));
        return ids;
    }

    private List<String> paged(GroupOrder order, int limit) {
        List<String> seen = new ArrayList<>();
        Optional<Place> after = Optional.empty();
        while (true) {
            var page = finder.groups(ACTORS, order, String[].class, after, limit);
            seen.addAll(ids(page));
            if (page.size() < limit) {
                return seen;
            }
            after = Optional.of(page.getLast().place());
        }
    }

    private static List<String> ids(List<FoundGroup<String[]>> groups) {
        return groups.stream().map(group -> group.namings().getFirst()[0]).toList();
    }

    private static Map<String, Integer> facts(List<Cell> cells) {
        Map<String, Integer> counts = new TreeMap<>();
        cells.forEach(cell -> counts.put(cell.value().orElse(""), cell.count().facts()));
        return counts;
    }

    private static Map<String, Integer> naming(IntFunction<List<String>> names) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < ARTICLES; i++) {
            names.apply(i).forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        return counts;
    }

    private static IndexedArticle told(int i) {
        String day = "2022-01-%02d".formatted(i % 10 + 1);
        List<IndexedFact> facts = new ArrayList<>();
        facts.add(event("AID", Optional.of(day), new Named(Optional.of("id" + i % 7), "Somebody " + i % 7)));
        facts.add(
                i % 3 == 0
                        ? event("COERCE", Optional.empty(), new Named(Optional.empty(), "Rare " + i))
                        : IndexedFact.of(FactType.EVENT, List.of("nobody")).with(FactKey.TYPE, List.of("COERCE")));
        facts.add(actor("id" + i % 7, "Somebody " + i % 7, "PERSON"));
        if (i % 3 == 0) {
            facts.add(actor("rare" + i, "Rare " + i, "GROUP"));
        }
        return IndexedArticle.of(article("a" + i).published(day).message(), Optional.empty())
                .with(facts)
                .found(own -> own.found(FactKey.ACTOR, List.of("id" + i % 7)));
    }

    private static IndexedFact event(String type, Optional<String> day, Named who) {
        return IndexedFact.of(FactType.EVENT, List.of(who.name()))
                .with(FactKey.TYPE, List.of(type))
                .countedByName(FactKey.ACTOR, List.of(who))
                .on(day);
    }

    private static IndexedFact actor(String id, String name, String type) {
        return IndexedFact.of(FactType.ACTOR, List.of(id))
                .with(FactKey.TYPE, List.of(type))
                .in(new Group(id, name, 1, 2, 3));
    }
}
