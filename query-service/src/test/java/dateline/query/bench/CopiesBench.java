package dateline.query.bench;

import dateline.query.copy.Copies;
import dateline.query.copy.CopiesView;
import dateline.query.index.ArticleIndex;
import dateline.query.index.CopyIndexFill;
import dateline.query.likeness.Marks;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Fills an index with made-up articles, every tenth of them a copy, and says how long it takes to find an article's
 * copies, whether the right ones are found, and what that costs in time, disk and memory.
 *
 * <p>Only what the search for copies needs is indexed. Arguments: a folder for the index, which stays there and is filled
 * up to the number asked for; then how many articles, one or more numbers, ascending.
 */
public final class CopiesBench {

    private static final int WARM_UP = 500;
    private static final int RUNS = 2_000;

    private CopiesBench() {}

    public static void main(String[] args) throws IOException {
        MadeUpNews news = new MadeUpNews();
        markCost(news);
        for (String size : Arrays.asList(args).subList(1, args.length)) {
            run(news, Integer.parseInt(size), Path.of(args[0]));
        }
    }

    private static void markCost(MadeUpNews news) {
        long[] nanos = new long[2_000];
        long marks = 0;
        for (int i = 0; i < nanos.length; i++) {
            String text = news.article(i).text();
            long start = System.nanoTime();
            marks += Marks.of(text).values().length;
            nanos[i] = System.nanoTime() - start;
        }
        long[] warm = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        Arrays.sort(warm);
        System.out.printf(
                "marks: %d an article, made in %.0f µs (median)%n", marks / nanos.length, warm[warm.length / 2] / 1e3);
    }

    private static void run(MadeUpNews news, int articles, Path directory) throws IOException {
        int held = held(directory);
        long start = System.nanoTime();
        long cpu = cpuNanos();
        CopyIndexFill.fill(directory, held, articles, news::article);
        System.out.printf(
                "%,d articles: %,d of them indexed now, in %.1f s (%.0f s of processor time with making them up)%n",
                articles, articles - held, (System.nanoTime() - start) / 1e9, (cpuNanos() - cpu) / 1e9);
        try (ArticleIndex index = ArticleIndex.open(directory)) {
            Copies copies = new Copies(index);
            SplittableRandom random = new SplittableRandom(42);
            measure(
                    "any article",
                    copies,
                    IntStream.range(0, WARM_UP + RUNS)
                            .map(i -> random.nextInt(articles))
                            .toArray());
            measure(
                    "an article with copies",
                    copies,
                    IntStream.range(0, WARM_UP + RUNS)
                            .map(i -> MadeUpNews.original(random.nextInt(articles) / 10 * 10 + 9))
                            .toArray());
            judge(copies, articles);
        }
        try (var files = Files.list(directory)) {
            long bytes = files.mapToLong(file -> file.toFile().length()).sum();
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    "on disk %,d MB; heap after a collection %,d MB%n%n",
                    bytes / 1_000_000, (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
        }
    }

    private static int held(Path directory) {
        try (ArticleIndex index = ArticleIndex.open(directory)) {
            return index.articles();
        }
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    /** Times by the clock, and by the processor: on a machine that others use too, the clock counts their work as well. */
    private static void measure(String what, Copies copies, int[] numbers) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] clock = new long[RUNS];
        long[] processor = new long[RUNS];
        for (int i = 0; i < numbers.length; i++) {
            String id = MadeUpNews.articleId(numbers[i]);
            long start = System.nanoTime();
            long cpu = threads.getCurrentThreadCpuTime();
            copies.of(id);
            if (i >= WARM_UP) {
                processor[i - WARM_UP] = threads.getCurrentThreadCpuTime() - cpu;
                clock[i - WARM_UP] = System.nanoTime() - start;
            }
        }
        print(what + ", clock", clock);
        print(what + ", processor", processor);
    }

    private static void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%-36s p50 %7.3f ms   p95 %7.3f ms   p99 %7.3f ms   max %7.3f ms%n",
                what,
                nanos[RUNS / 2] / 1e6,
                nanos[RUNS * 95 / 100] / 1e6,
                nanos[RUNS * 99 / 100] / 1e6,
                nanos[RUNS - 1] / 1e6);
    }

    /** Of each of some originals, every copy is to be found and nothing else. */
    private static void judge(Copies copies, int articles) {
        int found = 0;
        int missed = 0;
        int wrong = 0;
        for (int original = 0; original < articles && original < 80 * 500; original += 80) {
            int number = original;
            List<String> expected = IntStream.range(number + 1, Math.min(number + 80, articles))
                    .filter(each -> MadeUpNews.original(each) == number)
                    .mapToObj(MadeUpNews::articleId)
                    .toList();
            CopiesView view = copies.of(MadeUpNews.articleId(number)).orElseThrow();
            List<String> answer = view.copies().stream()
                    .map(copy -> copy.article().articleId())
                    .toList();
            int right = (int) expected.stream().filter(answer::contains).count();
            found += right;
            missed += expected.size() - right;
            wrong += answer.size() - right;
        }
        System.out.printf("copies found %,d, missed %,d, wrongly named %,d%n", found, missed, wrong);
    }
}
