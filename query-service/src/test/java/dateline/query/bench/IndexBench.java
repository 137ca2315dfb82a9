package dateline.query.bench;

import dateline.query.index.ArticleIndex;
import dateline.query.index.Position;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fills an index with made-up articles and their facts, and says how long it takes to get, to search, to list and to
 * count, and what the index costs in time, disk and memory. HTTP, JSON and the store have no part in it.
 *
 * <p>Arguments: a folder for the index, which stays there and is filled up to the number asked for; then how many
 * articles, one or more numbers, ascending.
 */
public final class IndexBench {

    private static final int BATCH = 250;
    private static final int BETWEEN_COMMITS = 25_000;

    private IndexBench() {}

    public static void main(String[] args) throws IOException {
        for (String size : List.of(args).subList(1, args.length)) {
            run(Path.of(args[0]), Integer.parseInt(size));
        }
    }

    private static void run(Path directory, int articles) throws IOException {
        System.out.printf("%,d articles%n", articles);
        MadeUpFacts made = new MadeUpFacts();
        try (ArticleIndex index = ArticleIndex.open(directory)) {
            fill(index, made, articles);
        }
        // As after a start: opened anew, nothing in memory yet.
        try (ArticleIndex index = ArticleIndex.open(directory)) {
            try (var files = Files.list(directory)) {
                long bytes = files.mapToLong(file -> file.toFile().length()).sum();
                System.out.printf(
                        "  disk %,d MB, %,d MB a million%n", bytes >> 20, (bytes >> 20) * 1_000_000L / articles);
            }
            new IndexQuestions(index, made, articles).ask();
            System.gc();
            long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            System.out.printf(
                    "  heap after all of it %,d MB of %,d%n%n",
                    heap >> 20, Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static void fill(ArticleIndex index, MadeUpFacts made, int articles) {
        int held = index.articles();
        long start = System.nanoTime();
        for (int from = held; from < articles; from += BETWEEN_COMMITS) {
            int to = Math.min(from + BETWEEN_COMMITS, articles);
            batches(from, to)
                    .parallel()
                    .forEach(batch -> index.put(batch.boxed().map(made::article).toList()));
            index.reached(List.of(new Position("articles", 0, to)));
            index.commit();
        }
        index.refresh();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (held < articles) {
            System.out.printf(
                    "  %,d made up and put in in %.0f s, %,.0f a second%n",
                    articles - held, seconds, (articles - held) / seconds);
        }
    }

    private static Stream<IntStream> batches(int from, int to) {
        return IntStream.iterate(from, at -> at < to, at -> at + BATCH)
                .mapToObj(at -> IntStream.range(at, Math.min(at + BATCH, to)));
    }
}
