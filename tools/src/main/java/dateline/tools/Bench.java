package dateline.tools;

import dateline.tools.bench.BenchArticles;
import dateline.tools.bench.Freshness;
import dateline.tools.bench.Paragraphs;
import dateline.tools.bench.Percentiles;
import dateline.tools.bench.Resident;
import dateline.tools.bench.Throughput;
import dateline.tools.send.TopicWayIn;
import dateline.tools.send.WayIn;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;

/** Loads a running system with articles made from the samples, and prints what it measured. */
@Command(
        name = "Bench",
        sortOptions = false,
        subcommands = Bench.Texts.class,
        description = "Loads a running system and prints a table. ./dateline bench starts the system and calls this.")
public final class Bench implements java.util.concurrent.Callable<Integer> {

    private static final int WORDS = 500;
    private static final double STEADY_RATE = 2;

    @Option(
            names = "--samples",
            required = true,
            scope = ScopeType.INHERIT,
            description = "Folder of texts that the articles are made from.")
    private Path samples;

    @Option(
            names = "--articles",
            defaultValue = "240",
            scope = ScopeType.INHERIT,
            description = "Articles to measure with (${DEFAULT-VALUE}).")
    private int count;

    @Option(names = "--warm-up", defaultValue = "120", description = "Articles before that (${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(names = "--seconds", defaultValue = "60", description = "Length of the steady run (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--process", description = "NAME=PID of each process, to tell its memory.")
    private final Map<String, Long> processes = new LinkedHashMap<>();

    @Option(names = "--started", description = "NAME=MILLISECONDS that each process took until it was ready.")
    private final Map<String, Long> started = new LinkedHashMap<>();

    @Option(names = "--bare", description = "Articles a second of the pipeline alone, from the same run.")
    private Double bare;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Clock clock = Clock.systemDefaultZone();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    /** Writes the articles as files, for the pipeline alone. */
    @Command(name = "texts", description = "Writes the articles as text files, one each.")
    static final class Texts implements java.util.concurrent.Callable<Integer> {

        @ParentCommand
        private Bench bench;

        @Option(names = "--to", required = true, description = "Folder to write them to.")
        private Path to;

        @Override
        public Integer call() throws IOException {
            var articles = new BenchArticles(Paragraphs.under(bench.samples), WORDS);
            Files.createDirectories(to);
            for (int number = 0; number < bench.count; number++) {
                Files.writeString(to.resolve("article%04d.txt".formatted(number)), articles.text(number));
            }
            return 0;
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = Settings.from(System.getenv());
        var articles = new BenchArticles(Paragraphs.under(samples), WORDS);
        Map<String, Long> idle = memory();
        try (WayIn way = new TopicWayIn(settings.bootstrapServers(), clock);
                var api = new ReadApi(settings.query(), settings.key())) {
            var throughput = new Throughput(way, api);
            say("warming up with %d articles".formatted(warmUp));
            throughput.measure(articles, 0, warmUp, patience(warmUp));
            say("publishing %d articles at once".formatted(count));
            double perSecond = throughput.measure(articles, warmUp, count, patience(count));
            Map<String, Long> loaded = memory();
            say("publishing %.0f articles a second for %d s".formatted(STEADY_RATE, seconds));
            Percentiles times = new Freshness(way, api)
                    .measure(articles, warmUp + count, (int) (seconds * STEADY_RATE), STEADY_RATE);
            print(perSecond, times, idle, loaded);
        }
        return 0;
    }

    /** Two seconds an article, which is a slow machine. */
    private static Duration patience(int articles) {
        return Duration.ofSeconds(60 + 2L * articles);
    }

    private Map<String, Long> memory() throws IOException {
        Map<String, Long> memory = new LinkedHashMap<>();
        for (var process : processes.entrySet()) {
            memory.put(process.getKey(), Resident.megabytes(process.getValue()));
        }
        return memory;
    }

    private static void say(String what) {
        System.err.println("  " + what);
    }

    private void print(double perSecond, Percentiles times, Map<String, Long> idle, Map<String, Long> loaded) {
        var machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        out.printf(
                "%n%s · %d cores · %.0f GB of memory · Java %s%n%n",
                LocalDate.now(clock),
                Runtime.getRuntime().availableProcessors(),
                machine.getTotalMemorySize() / 1e9,
                Runtime.version().feature());
        out.printf(
                "  %-46s %8.1f articles/s%n",
                "topic to readable, %d of %d words, warm".formatted(count, WORDS), perSecond);
        ratio().ifPresent(alone -> {
            out.printf("  %-46s %8.1f articles/s%n", "the pipeline alone, 2 threads", alone);
            out.printf("  %-46s %8.2f%n", "ratio", perSecond / alone);
        });
        out.printf(
                "  %-46s p50 %.2f s · p95 %.2f s · p99 %.2f s%n",
                "publish to readable, %.0f articles/s for %d s".formatted(STEADY_RATE, seconds),
                seconds(times.at(50)),
                seconds(times.at(95)),
                seconds(times.at(99)));
        out.printf("%n  %-24s %12s %14s %18s%n", "process", "ready after", "memory idle", "memory after load");
        for (String process : processes.keySet()) {
            out.printf(
                    "  %-24s %10.1f s %11d MB %15d MB%n",
                    process, started.getOrDefault(process, 0L) / 1e3, idle.get(process), loaded.get(process));
        }
        out.printf(
                "  %-24s %12s %11d MB %15d MB%n",
                "together",
                "",
                idle.values().stream().mapToLong(Long::longValue).sum(),
                loaded.values().stream().mapToLong(Long::longValue).sum());
    }

    private OptionalDouble ratio() {
        return bare == null ? OptionalDouble.empty() : OptionalDouble.of(bare);
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
