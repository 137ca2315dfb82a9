package dateline.query.index;

import static dateline.query.Messages.article;
import static dateline.query.Messages.articleId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.query.Messages.Draft;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIndexTest {

    private static final String TOPIC = "dateline.articles.v1";

    @TempDir
    Path directory;

    @Test
    void listsNewestFirstAndEqualsById() {
        try (ArticleIndex index = ArticleIndex.open(directory)) {
            put(index, article("b").published("2022-01-02"), article("a").published("2022-01-02"));
            put(index, article("c").published("2022-01-03"), article("d").published("2022-01-01"));

            List<String> sameDay =
                    Stream.of(articleId("a"), articleId("b")).sorted().toList();
            assertThat(list(index)).containsExactly(articleId("c"), sameDay.get(0), sameDay.get(1), articleId("d"));
        }
    }

    @Test
    void holdsOneDocumentAnArticle() {
        try (ArticleIndex index = ArticleIndex.open(directory)) {
            put(index, article("a"));
            put(index, article("a").revision(2).headline("Again"));

            assertThat(index.articles()).isEqualTo(1);
            assertThat(index.find(articleId("a")).orElseThrow().headline()).isEqualTo("Again");
        }
    }

    @Test
    void goesOnAfterAPlaceWhoseArticleIsGone() {
        try (ArticleIndex index = ArticleIndex.open(directory)) {
            put(index, article("new").published("2022-01-03"), article("old").published("2022-01-01"));
            Place place = Place.inTime(index.find(articleId("new")).orElseThrow());
            index.remove(List.of(articleId("new")));
            index.refresh();

            assertThat(index.list(Selection.ALL, Optional.of(place), 10))
                    .extracting(ArticleSummary::articleId)
                    .containsExactly(articleId("old"));
        }
    }

    @Test
    void saysWhatReadersSeeThatTheyDidNotSeeBefore() {
        try (ArticleIndex index = ArticleIndex.open(directory)) {
            index.put(List.of(indexed(article("a")), indexed(article("b"))));
            index.remove(List.of(articleId("never-there")));
            assertThat(index.refresh()).isEqualTo(new Refreshed(List.of(articleId("a"), articleId("b")), List.of()));
            assertThat(index.refresh().isEmpty()).isTrue();

            index.put(List.of(indexed(article("a").revision(2)), indexed(article("never-seen"))));
            index.remove(List.of(articleId("b"), articleId("never-seen")));
            assertThat(index.refresh()).isEqualTo(new Refreshed(List.of(articleId("a")), List.of(articleId("b"))));
        }
    }

    @Test
    void scoresAnArticleTheSameWhateverElseIsInTheIndex() {
        Query fire = new TermQuery(new Term(Fields.TEXT, "fire"));
        try (ArticleIndex index = ArticleIndex.open(directory)) {
            put(index, article("a").body("A fire broke out."));
            long alone = index.search(fire, Ranking.RELEVANCE, Optional.empty(), 1)
                    .getFirst()
                    .rank();
            put(index, article("b").body("fire fire fire"), article("c").body("Rain, rain, and much more rain."));

            assertThat(index.search(fire, Ranking.RELEVANCE, Optional.empty(), 10))
                    .filteredOn(hit -> hit.summary().articleId().equals(articleId("a")))
                    .extracting(Hit::rank)
                    .containsExactly(alone);
        }
    }

    @Test
    void resumesAtThePositionsOfItsLastCommit() {
        ArticleIndex killed = ArticleIndex.open(directory);
        put(killed, article("safe"));
        killed.reached(List.of(new Position(TOPIC, 0, 7), new Position(TOPIC, 1, 3)));
        killed.commit();
        put(killed, article("lost"));
        killed.reached(List.of(new Position(TOPIC, 0, 8)));
        killed.abandon();

        try (ArticleIndex index = ArticleIndex.open(directory)) {
            assertThat(list(index)).containsExactly(articleId("safe"));
            assertThat(index.next(TOPIC, 0)).hasValue(7);
            assertThat(index.next(TOPIC, 1)).hasValue(3);
            assertThat(index.next(TOPIC, 2)).isEqualTo(OptionalLong.empty());
        }
    }

    @Test
    void commitsWhenClosed() {
        try (ArticleIndex index = ArticleIndex.open(directory)) {
            put(index, article("a"));
            index.reached(List.of(new Position(TOPIC, 0, 1)));
        }
        try (ArticleIndex index = ArticleIndex.open(directory)) {
            assertThat(list(index)).containsExactly(articleId("a"));
            assertThat(index.positions()).containsExactly(new Position(TOPIC, 0, 1));
        }
    }

    @Test
    void beginsAgainWithoutPositionsWhenAFileIsDamaged() throws IOException {
        fillAndClose();
        Path largest = files().max(
                        Comparator.comparingLong(file -> file.toFile().length()))
                .orElseThrow();
        try (RandomAccessFile file = new RandomAccessFile(largest.toFile(), "rw")) {
            file.seek(file.length() / 2);
            int old = file.read();
            file.seek(file.length() / 2);
            file.write(old ^ 0xff);
        }

        assertBeginsAgain();
    }

    @Test
    void beginsAgainWithoutPositionsWhenAFileIsCutShort() throws IOException {
        fillAndClose();
        Path commit = files().filter(file -> file.getFileName().toString().startsWith("segments_"))
                .findFirst()
                .orElseThrow();
        Files.write(commit, Arrays.copyOf(Files.readAllBytes(commit), 20));

        assertBeginsAgain();
    }

    @Test
    void beginsAgainWithoutPositionsWhenAFileIsGone() throws IOException {
        fillAndClose();
        Files.delete(files().filter(file -> file.getFileName().toString().endsWith(".cfs"))
                .findFirst()
                .orElseThrow());

        assertBeginsAgain();
    }

    @Test
    void beginsAgainWithoutPositionsWhenTheLayoutIsOlder() throws IOException {
        // As it was before facts stood beside their articles.
        var config = new IndexWriterConfig(new Words()).setIndexSort(Ranking.TIME.sort());
        try (var files = FSDirectory.open(directory);
                var writer = new IndexWriter(files, config)) {
            writer.addDocument(
                    ArticleDocument.of(IndexedArticle.of(article("old").message(), Optional.empty())));
            writer.setLiveCommitData(
                    Map.of("dateline.layout", "2", TOPIC + "-0", "9").entrySet());
            writer.commit();
        }

        assertBeginsAgain();
    }

    @Test
    void resumesWithTheFactsOfItsArticles() {
        try (ArticleIndex index = ArticleIndex.open(directory)) {
            putWithFacts(index, article("a"), "one", "two");
            putWithFacts(index, article("b").published("2022-01-02"), "three");
            index.reached(List.of(new Position(TOPIC, 0, 2)));
        }
        try (ArticleIndex index = ArticleIndex.open(directory)) {
            assertThat(facts(index)).containsExactly("one", "two", "three");
            assertThat(index.articles()).isEqualTo(2);
            assertThat(list(index)).containsExactly(articleId("a"), articleId("b"));
        }
    }

    @Test
    void changesTheFactsOfAnArticleTogetherWithIt() {
        try (ArticleIndex index = ArticleIndex.open(directory)) {
            putWithFacts(index, article("a"), "one", "two");
            putWithFacts(index, article("b").published("2022-01-02"), "three");
            putWithFacts(index, article("a").revision(2), "four");
            assertThat(facts(index)).containsExactly("four", "three");

            index.remove(List.of(articleId("a")));
            assertThat(facts(index)).containsExactly("four", "three");
            index.refresh();
            assertThat(facts(index)).containsExactly("three");
            assertThat(index.articles()).isEqualTo(1);
        }
    }

    @Test
    void refusesADirectoryThatAnotherOwns() {
        try (ArticleIndex owner = ArticleIndex.open(directory)) {
            assertThatThrownBy(() -> ArticleIndex.open(directory))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Another query-service")
                    .hasMessageContaining("DATELINE_INDEX_DIR");
            assertThat(owner.isWritable()).isTrue();
        }
    }

    private void fillAndClose() {
        try (ArticleIndex index = ArticleIndex.open(directory)) {
            put(index, article("a"), article("b"));
            index.reached(List.of(new Position(TOPIC, 0, 9)));
        }
    }

    private void assertBeginsAgain() {
        try (ArticleIndex index = ArticleIndex.open(directory)) {
            assertThat(index.articles()).isZero();
            assertThat(index.positions()).isEmpty();
            put(index, article("a"));
            assertThat(list(index)).containsExactly(articleId("a"));
        }
    }

    private Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList().stream();
        }
    }

    private static void put(ArticleIndex index, Draft... drafts) {
        index.put(Arrays.stream(drafts)
                .map(draft -> IndexedArticle.of(draft.message(), Optional.empty()))
                .toList());
        index.refresh();
    }

    private static IndexedArticle indexed(Draft draft) {
        return IndexedArticle.of(draft.message(), Optional.empty());
    }

    private static void putWithFacts(ArticleIndex index, Draft draft, String... words) {
        List<IndexedFact> facts = Arrays.stream(words)
                .map(each -> IndexedFact.of(FactType.QUOTE, List.of(each)).with(FactText.WORDS, List.of(each)))
                .toList();
        index.put(List.of(IndexedArticle.of(draft.message(), Optional.empty()).with(facts)));
        index.refresh();
    }

    private static List<String> facts(ArticleIndex index) {
        var quotes = FactSelection.of(FactType.QUOTE, Selection.ALL);
        return new FactFinder(index)
                .facts(quotes, FactOrder.PUBLISHED, String[].class, Optional.empty(), 10).stream()
                        .map(fact -> fact.shown()[0])
                        .toList();
    }

    private static List<String> list(ArticleIndex index) {
        return index.list(Selection.ALL, Optional.empty(), 100).stream()
                .map(ArticleSummary::articleId)
                .toList();
    }
}
