package dateline.query.copy;

import static dateline.query.Messages.article;
import static dateline.query.Messages.articleId;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.ArticleMessage.Revised;
import dateline.query.Messages.Draft;
import dateline.query.copy.Origin.Why;
import dateline.query.index.ArticleIndex;
import dateline.query.index.IndexedArticle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {

    private static final String[] STORY = {
        "WESTHAVEN, Jan 10 (Meridian Wire) - The port of Westhaven reopened on Monday, two days after a storm tore three"
                + " cranes from their rails.",
        "The harbour master said the main channel had been cleared of containers by divers who worked through the night.",
        "Insurers put the damage at some 40 million crowns. Ferries to the islands start again on Tuesday morning.",
    };

    @TempDir
    Path folder;

    private ArticleIndex index;

    @BeforeEach
    void open() {
        index = ArticleIndex.open(folder.resolve("index"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void letsEachOfTwoCopiesNameTheOther() {
        put(wire(), courier(), article("other").body(words(1, 80)));

        CopiesView courier = copies("courier");
        CopiesView wire = copies("wire");

        assertThat(ids(courier)).containsExactly(articleId("wire"));
        assertThat(ids(wire)).containsExactly(articleId("courier"));
        assertThat(courier.copies().getFirst().contained())
                .isEqualTo(wire.copies().getFirst().contained())
                .isGreaterThan(0.8);
        assertThat(courier.outlets()).containsExactly("Meridian Wire", "The Courier");
    }

    @Test
    void saysWhereTheyComeFromAndWhy() {
        put(wire().published("2022-01-10T12:00:00Z"), courier().published("2022-01-10T11:00:00Z"));

        for (String name : List.of("wire", "courier")) {
            Origin origin = copies(name).origin().orElseThrow();
            assertThat(origin.article().articleId()).isEqualTo(articleId("wire"));
            assertThat(origin.why()).isEqualTo(Why.NAMED);
            assertThat(origin.credit()).map(Credit::name).contains("Meridian Wire");
        }
    }

    @Test
    void hasNoOriginWhereThereIsNoCopy() {
        put(courier(), article("other").body(words(1, 80)));

        assertThat(copies("courier"))
                .isEqualTo(CopiesView.none(index.find(articleId("courier")).orElseThrow()));
        assertThat(new Copies(index).of("a0")).isEmpty();
    }

    @Test
    void countsAWithdrawnArticleNoLonger() {
        put(wire(), courier());
        index.remove(List.of(articleId("wire")));
        index.refresh();

        assertThat(ids(copies("courier"))).isEmpty();
        assertThat(new Copies(index).of(articleId("wire"))).isEmpty();
    }

    @Test
    void comparesTheNewestRevisions() {
        put(wire(), courier());
        put(courier().revision(2).body(words(7, 80)));
        assertThat(ids(copies("wire"))).isEmpty();

        put(courier().revision(3));
        assertThat(ids(copies("wire"))).containsExactly(articleId("courier"));
    }

    @Test
    void saysTheSameAfterARestart() {
        put(wire(), courier(), article("other").body(words(1, 80)));
        CopiesView before = copies("courier");
        index.close();
        open();

        assertThat(copies("courier")).isEqualTo(before);
    }

    @Test
    void findsACopyAmongAThousandArticlesWithTheSameFrame() {
        String frame =
                "This report was put together by the staff of the county news desk with material from our readers,"
                        + " who are asked to write to us if they find a mistake in it.";
        put(IntStream.range(0, 1_000)
                .mapToObj(i -> article("framed" + i).body(words(i, 120), frame))
                .toArray(Draft[]::new));
        put(article("copy").outlet("The Post").body(words(500, 120), frame));

        assertThat(ids(copies("framed500"))).containsExactly(articleId("copy"));
        assertThat(ids(copies("framed501"))).isEmpty();
    }

    @Test
    void givesTheSameAnswersInWhateverOrderArticlesCame() {
        List<Revised> history = history();
        Map<String, CopiesView> expected = replay(history, 0);
        assertThat(expected.values().stream().filter(view -> !view.copies().isEmpty()))
                .hasSize(45);

        for (int seed = 1; seed <= 3; seed++) {
            List<Revised> shuffled = new ArrayList<>(history);
            shuffled.addAll(history.subList(0, 30));
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(replay(shuffled, seed)).isEqualTo(expected);
        }
    }

    /** 36 stories, every fourth printed by five outlets, some with an earlier revision in other words. */
    private static List<Revised> history() {
        List<Revised> history = new ArrayList<>();
        for (int story = 0; story < 36; story++) {
            for (int outlet = 0; outlet < (story % 4 == 0 ? 5 : 1); outlet++) {
                Draft draft = article("story" + story + "-" + outlet)
                        .outlet("Outlet " + outlet)
                        .published("2022-01-%02dT%02d:00:00Z".formatted(1 + story % 20, outlet * 7 % 24))
                        .headline("Headline " + story);
                String whole = words(story, 200);
                if ((story + outlet) % 3 == 0) {
                    history.add(draft.body(words(1_000 + story, 150)).message());
                    history.add(draft.revision(2).body(whole).message());
                } else {
                    history.add(draft.body(whole.substring(outlet * 100)).message());
                }
            }
        }
        return history;
    }

    /** Indexes as the projection does: the newest revision that has come so far. */
    private Map<String, CopiesView> replay(List<Revised> messages, int seed) {
        Random batches = new Random(seed);
        Map<String, Revised> newest = new HashMap<>();
        try (ArticleIndex replayed = ArticleIndex.open(folder.resolve("replay" + seed))) {
            for (Revised message : messages) {
                newest.merge(message.articleId(), message, (a, b) -> a.revision() >= b.revision() ? a : b);
                replayed.put(List.of(indexed(newest.get(message.articleId()))));
                if (batches.nextInt(10) == 0) {
                    replayed.refresh();
                }
                if (batches.nextInt(50) == 0) {
                    replayed.commit();
                }
            }
            replayed.refresh();
            Copies copies = new Copies(replayed);
            return newest.keySet().stream()
                    .collect(toMap(Function.identity(), id -> copies.of(id).orElseThrow()));
        }
    }

    private void put(Draft... drafts) {
        index.put(
                List.of(drafts).stream().map(draft -> indexed(draft.message())).toList());
        index.refresh();
    }

    private static IndexedArticle indexed(Revised article) {
        return IndexedArticle.of(article, Optional.empty());
    }

    private CopiesView copies(String name) {
        return new Copies(index).of(articleId(name)).orElseThrow();
    }

    private static List<String> ids(CopiesView view) {
        return view.copies().stream().map(copy -> copy.article().articleId()).toList();
    }

    private static Draft wire() {
        return article("wire").outlet("Meridian Wire").body(STORY);
    }

    private static Draft courier() {
        return article("courier")
                .headline("Divers clear harbour")
                .body(STORY[0].substring(STORY[0].indexOf("The port")), STORY[1], STORY[2]);
    }

    /** Words that no other seed gives in this order. */
    private static String words(int seed, int number) {
        Random random = new Random(seed);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < number; i++) {
            words.append(Integer.toString(10_000 + random.nextInt(30_000), 36)).append(' ');
        }
        return words.toString().strip();
    }
}
