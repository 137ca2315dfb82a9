package dateline.ingest.bench;

import dateline.contracts.PageBytes;
import dateline.ingest.page.PageReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Reads web pages as fast as it can and prints how many a second, with one thread and with two. Bytes are decoded and
 * pages read as production does it; nothing is taken from disk while the clock runs. After a warm-up each thread takes the
 * next page until the time is over.
 */
public final class PageBench {

    private PageBench() {}

    /** Takes the seconds to run and folders of pages, each page a file of HTML, plain or gzip. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: SECONDS FOLDER…");
            System.exit(2);
        }
        Duration time = Duration.ofSeconds(Integer.parseInt(args[0]));
        List<byte[]> pages = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            pages.addAll(pages(Path.of(args[i])));
        }
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("there are no pages in " + String.join(", ", args));
        }
        long bytes = pages.stream().mapToLong(page -> page.length).sum();
        System.out.printf(Locale.ROOT, "%d pages, %d kB on average%n", pages.size(), bytes / pages.size() / 1000);
        run(pages, 2, time);
        for (int threads = 1; threads <= 2; threads++) {
            Speed speed = run(pages, threads, time);
            System.out.printf(
                    Locale.ROOT,
                    "%d %s: %.1f pages/s, %.1f pages per second of processor time%n",
                    threads,
                    threads == 1 ? "thread" : "threads",
                    speed.perSecond(),
                    speed.perProcessorSecond());
        }
    }

    /** On a busy machine only the processor time of the reading threads says something. */
    private record Speed(double perSecond, double perProcessorSecond) {}

    private static Speed run(List<byte[]> pages, int threads, Duration time) {
        AtomicInteger done = new AtomicInteger();
        AtomicLong processorTime = new AtomicLong();
        long start = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(CompletableFuture.runAsync(
                        () -> {
                            while (System.nanoTime() - start < time.toNanos()) {
                                byte[] page = pages.get(done.getAndIncrement() % pages.size());
                                PageReader.contents(
                                        PageBytes.decode(page, Optional.empty()).text(), Optional.empty());
                            }
                            processorTime.addAndGet(
                                    ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
                        },
                        pool));
            }
            all.forEach(CompletableFuture::join);
        }
        return new Speed(done.get() * 1e9 / (System.nanoTime() - start), done.get() * 1e9 / processorTime.get());
    }

    private static List<byte[]> pages(Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                pages.add(bytes(file));
            }
        }
        return pages;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = file.toString().endsWith(".gz")
                ? new GZIPInputStream(Files.newInputStream(file))
                : Files.newInputStream(file)) {
            return in.readAllBytes();
        }
    }
}
