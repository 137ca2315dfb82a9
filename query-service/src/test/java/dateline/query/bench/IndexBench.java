package dateline.query.bench;

import dateline.contracts.ArticleMessage.Revised;
import dateline.query.Messages;
import dateline.query.index.ArticleIndex;
import dateline.query.index.ArticleSummary;
import dateline.query.index.Between;
import dateline.query.index.IndexedArticle;
import dateline.query.index.Moment;
import dateline.query.index.Place;
import dateline.query.index.Position;
import dateline.query.index.Selection;
import dateline.query.search.SearchBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Fills an index with made-up articles of about 2 KB and says how long it takes to list and to search.
 *
 * <p>Arguments: how many articles, one or more numbers; 10,000 and 100,000 if none.
 */
public final class IndexBench {

    private static final int BATCH = 200;
    private static final int WARM_UP = 2_000;
    private static final int RUNS = 5_000;
    private static final String[] WORDS = words(4_000);

    private IndexBench() {}

    public static void main(String[] sizes) throws IOException {
        for (String size : sizes.length == 0 ? new String[] {"10000", "100000"} : sizes) {
            run(Integer.parseInt(size));
        }
    }

    private static void run(int articles) throws IOException {
        Path directory = Files.createTempDirectory("index-bench");
        try (ArticleIndex index = ArticleIndex.open(directory)) {
            long start = System.nanoTime();
            fill(index, articles);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%,d articles: indexed in %.1f s (%,.0f a second, visible after each %d)%n",
                    articles, seconds, articles / seconds, BATCH);

            LocalDate first = LocalDate.parse("2020-01-01");
            List<ArticleSummary> page = index.list(Selection.ALL, Optional.empty(), 20);
            Place deep = deep(index, articles / 2);
            measure("list, first page", i -> index.list(Selection.ALL, Optional.empty(), 20));
            measure("list, second page", i -> index.list(Selection.ALL, Optional.of(Place.inTime(page.getLast())), 20));
            measure("list, from the middle", i -> index.list(Selection.ALL, Optional.of(deep), 20));
            measure(
                    "list, ten days of an outlet",
                    i -> index.list(
                            Selection.ALL
                                    .published(new Between(
                                            Optional.of(new Moment.Day(first.plusDays(i % 700))),
                                            Optional.of(new Moment.Day(first.plusDays(i % 700 + 9)))))
                                    .outlet(Optional.of("Outlet " + i % 10)),
                            Optional.empty(),
                            20));
            SearchBench search = new SearchBench(index);
            measure("search, one word", i -> search.run(WORDS[i % WORDS.length]));
            measure("search, one very frequent word", i -> search.run(WORDS[i % 5]));
            measure("search, two words", i -> search.run(WORDS[i % 200] + " " + WORDS[(i * 7) % 200]));
            measure("search, phrase", i -> search.run("\"" + WORDS[i % 50] + " " + WORDS[(i * 3) % 50] + "\""));
            measure("search, beginning", i -> search.run(WORDS[i % WORDS.length].substring(0, 3) + "*"));
        }
        try (var files = Files.list(directory)) {
            long bytes = files.mapToLong(file -> file.toFile().length()).sum();
            System.out.printf("on disk: %,d MB in %s%n%n", bytes / 1_000_000, directory);
        }
    }

    private static void fill(ArticleIndex index, int articles) {
        List<IndexedArticle> batch = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            Revised article = Messages.article("bench-" + i)
                    .headline(sentence(i, 8))
                    .body(sentence(i * 31 + 1, 100), sentence(i * 31 + 2, 100), sentence(i * 31 + 3, 100))
                    .published(LocalDate.parse("2020-01-01").plusDays(i % 730)
                            + "T%02d:%02d:00Z".formatted(i % 24, i % 60))
                    .outlet("Outlet " + i % 10)
                    .message();
            batch.add(IndexedArticle.of(article, Optional.of(Messages.facts(article, "Ida Brandt " + i % 100))));
            if (batch.size() == BATCH || i == articles - 1) {
                index.put(batch);
                index.refresh();
                index.reached(List.of(new Position("articles", 0, i + 1)));
                batch.clear();
            }
        }
        index.commit();
    }

    private static Place deep(ArticleIndex index, int skip) {
        Optional<Place> place = Optional.empty();
        for (int seen = 0; seen < skip; seen += 1_000) {
            place = Optional.of(
                    Place.inTime(index.list(Selection.ALL, place, 1_000).getLast()));
        }
        return place.orElseThrow();
    }

    private static void measure(String what, IntConsumer work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.accept(i);
        }
        long[] nanos = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            work.accept(i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-32s p50 %7.3f ms   p95 %7.3f ms   p99 %7.3f ms%n",
                what, nanos[RUNS / 2] / 1e6, nanos[RUNS * 95 / 100] / 1e6, nanos[RUNS * 99 / 100] / 1e6);
    }

    /** Words as they are in texts: the first ones often, the last ones rarely. */
    private static String sentence(int seed, int length) {
        StringBuilder text = new StringBuilder();
        long state = seed * 0x9E3779B97F4A7C15L + 1;
        for (int i = 0; i < length; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            double share = (state >>> 11) / (double) (1L << 53);
            text.append(i == 0 ? "" : i % 20 == 0 ? ". " : " ")
                    .append(WORDS[(int) (Math.pow(share, 3) * WORDS.length)]);
        }
        return text.append('.').toString();
    }

    private static String[] words(int number) {
        String[] words = new String[number];
        for (int i = 0; i < number; i++) {
            words[i] = "w" + Integer.toString(i * 7919 + 46_656, 36);
        }
        return words;
    }
}
