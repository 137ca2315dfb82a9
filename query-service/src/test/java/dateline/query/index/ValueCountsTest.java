package dateline.query.index;

import static dateline.query.Messages.article;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.index.FactTally.Cell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Very many values: 30,000, of which the first ones are frequent. */
class ValueCountsTest {

    private static final int SEGMENTS = 5;
    private static final int VALUES = 30_000;

    @TempDir
    Path directory;

    @Test
    void findsTheFiftyMostFrequentOfVeryManyExactly() {
        Map<String, Integer> expected = new TreeMap<>();
        try (ArticleIndex index = ArticleIndex.open(directory)) {
            for (int segment = 0; segment < SEGMENTS; segment++) {
                List<IndexedFact> facts = new ArrayList<>();
                for (int i = segment; i < VALUES; i += SEGMENTS) {
                    add(facts, expected, i, 1);
                }
                // Each of these is frequent in one segment, and some in others too.
                for (int i = 0; i < 80; i++) {
                    add(facts, expected, i, i % SEGMENTS == segment ? 100 - i : 3);
                }
                facts.add(IndexedFact.of(FactType.EVENT, List.of()));
                index.put(List.of(IndexedArticle.of(article("a" + segment).message(), Optional.empty())
                        .with(facts)));
                index.refresh();
            }
            FactSelection events = FactSelection.of(FactType.EVENT, Selection.ALL);

            List<Cell> cells = new FactFinder(index)
                    .tally(events, Optional.empty(), List.of(FactKey.ACTOR))
                    .cells()
                    .get(FactKey.ACTOR);

            // Those without a value are counted beside them.
            assertThat(cells).hasSize(50 + 1);
            assertThat(ranked(counts(cells))).isEqualTo(ranked(expected));
            assertThat(cells)
                    .filteredOn(cell -> cell.value().isEmpty())
                    .extracting(cell -> cell.count().facts())
                    .containsExactly(SEGMENTS);
        }
    }

    @Test
    void countsAllSpellingsOfANameEvenThoseThatAreRareInEverySegment() {
        try (ArticleIndex index = ArticleIndex.open(directory)) {
            for (int segment = 0; segment < SEGMENTS; segment++) {
                List<IndexedFact> facts = new ArrayList<>();
                for (int i = segment; i < VALUES; i += SEGMENTS) {
                    facts.add(naming("v%05d".formatted(i), "Somebody"));
                    facts.add(naming("v%05d".formatted(i), "Somebody"));
                }
                for (int i = 0; i < 60; i++) {
                    for (int times = 0; times < 10; times++) {
                        facts.add(naming("often%02d".formatted(i), "A. Name"));
                    }
                }
                facts.add(naming("often07", "Another Name"));
                index.put(List.of(IndexedArticle.of(article("a" + segment).message(), Optional.empty())
                        .with(facts)));
                index.refresh();
            }

            List<Cell> cells = new FactFinder(index)
                    .tally(FactSelection.of(FactType.EVENT, Selection.ALL), Optional.empty(), List.of(FactKey.ACTOR))
                    .cells()
                    .get(FactKey.ACTOR);

            assertThat(counts(cells)).hasSize(50).containsEntry("often07", SEGMENTS * 11);
        }
    }

    private static IndexedFact naming(String id, String name) {
        return IndexedFact.of(FactType.EVENT, List.of())
                .countedByName(FactKey.ACTOR, List.of(new IndexedFact.Named(Optional.of(id), name)));
    }

    private static void add(List<IndexedFact> facts, Map<String, Integer> expected, int value, int times) {
        String name = "v%05d".formatted(value);
        for (int i = 0; i < times; i++) {
            facts.add(IndexedFact.of(FactType.EVENT, List.of()).with(FactKey.ACTOR, List.of(name)));
        }
        expected.merge(name, times, Integer::sum);
    }

    private static Map<String, Integer> counts(List<Cell> cells) {
        Map<String, Integer> counts = new TreeMap<>();
        cells.forEach(cell ->
                cell.value().ifPresent(value -> counts.put(value, cell.count().facts())));
        return counts;
    }

    private static List<Map.Entry<String, Integer>> ranked(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(50)
                .toList();
    }
}
