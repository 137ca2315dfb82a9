package dateline.processing.bench;

import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.ContentId;
import dateline.contracts.Known;
import dateline.contracts.ReportedTime;
import dateline.language.LanguageReader;
import dateline.processing.ArticleReading;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Reads articles of 500 words as fast as it can and prints how many a second. The articles are cut from the text files of
 * a folder, paragraph by paragraph, and taken from the first on again when they are used up. What is read before the
 * measuring begins is a number of articles and no time, so that the services can be measured after as many.
 */
public final class PipelineBench {

    private static final int WORDS = 500;

    private PipelineBench() {}

    /** Takes a folder of {@code .txt} files, the number of threads, and of articles to warm up with and to measure. */
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            System.err.println("usage: FOLDER THREADS WARM-UP ARTICLES");
            System.exit(2);
        }
        List<Revised> articles = articles(Path.of(args[0]));
        int threads = Integer.parseInt(args[1]);
        int warmUp = Integer.parseInt(args[2]);
        int count = Integer.parseInt(args[3]);
        ArticleReading reading = new ArticleReading(new LanguageReader(), "bench");

        run(reading, articles, threads, 0, warmUp);
        Speed speed = run(reading, articles, threads, warmUp, count);
        System.out.printf(
                Locale.ROOT,
                "%d articles of %d words after %d, %d threads: %.2f articles/s, %.2f articles per second of processor time%n",
                count,
                WORDS,
                warmUp,
                threads,
                speed.perSecond(),
                speed.perProcessorSecond());
    }

    /** On a busy machine only the processor time of the reading threads says something. */
    private record Speed(double perSecond, double perProcessorSecond) {}

    private static Speed run(ArticleReading reading, List<Revised> articles, int threads, int from, int count) {
        AtomicInteger next = new AtomicInteger(from);
        AtomicLong processorTime = new AtomicLong();
        long start = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(CompletableFuture.runAsync(
                        () -> {
                            for (int each = next.getAndIncrement();
                                    each < from + count;
                                    each = next.getAndIncrement()) {
                                reading.read(articles.get(each % articles.size()));
                            }
                            processorTime.addAndGet(
                                    ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
                        },
                        pool));
            }
            all.forEach(CompletableFuture::join);
        }
        return new Speed(count * 1e9 / (System.nanoTime() - start), count * 1e9 / processorTime.get());
    }

    private static List<Revised> articles(Path folder) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                for (String block : Files.readString(file).split("\\n\\s*\\n")) {
                    if (!block.isBlank()) {
                        paragraphs.add(block.strip());
                    }
                }
            }
        }
        List<Revised> articles = new ArrayList<>();
        List<String> blocks = new ArrayList<>();
        int words = 0;
        for (String each : paragraphs) {
            blocks.add(each);
            words += each.split("\\s+").length;
            if (words >= WORDS) {
                articles.add(article(articles.size(), blocks));
                blocks.clear();
                words = 0;
            }
        }
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("no article of " + WORDS + " words in " + folder);
        }
        return articles;
    }

    private static Revised article(int number, List<String> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String each : paragraphs) {
            int length = each.codePointCount(0, each.length());
            blocks.add(new Block(BlockKind.PARAGRAPH, at, at + length));
            at += length + 2;
        }
        String text = String.join("\n\n", paragraphs);
        return new Revised(
                ContentId.of('a', "bench", Integer.toString(number)),
                1,
                ContentId.of('d', "bench", Integer.toString(number)),
                ContentId.hash(text),
                Instant.EPOCH,
                new Known("Bench", "bench"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Known("en", "bench"),
                "",
                Optional.of(new ReportedTime("2022-01-10", Optional.empty(), "bench")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                text,
                blocks,
                List.of(),
                List.of(),
                Optional.empty());
    }
}
