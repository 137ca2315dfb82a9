package dateline.tools;

import dateline.tools.send.CopyFiles;
import dateline.tools.send.CopyKind;
import dateline.tools.send.Display;
import dateline.tools.send.HttpWayIn;
import dateline.tools.send.NoWayIn;
import dateline.tools.send.RefusedList;
import dateline.tools.send.Sender;
import dateline.tools.send.Source;
import dateline.tools.send.TopicWayIn;
import dateline.tools.send.Unreachable;
import dateline.tools.send.WayIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends files to Dateline: single pages and texts, NDJSON and WARC of any size. */
@Command(
        name = "dateline send",
        sortOptions = false,
        usageHelpWidth = 110,
        description = "Sends pages and texts to Dateline, by Kafka unless --http is given.",
        exitCodeListHeading = "%nEnds with%n",
        exitCodeList = {
            "0:everything was taken",
            "1:something was refused; the summary says what and why",
            "2:the command was wrong, or Dateline cannot be reached",
            "130:it was broken off with Ctrl-C"
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  ./dateline send page.html --outlet \"The Harbour Courier\"",
            "  ./dateline send pages/                                 a folder, in the order of file names",
            "  ./dateline send --dry-run crawl.warc.gz                what would be sent, skipped and refused",
            "  ./dateline send --refused refused.ndjson crawl.warc.gz",
            "  zstdcat news.ndjson.zst | ./dateline send -            one document message a line",
            "",
            "A file of many that was broken off goes on where it ended when the same command is given again.",
            "docs/bulk.md says more."
        })
public final class Send implements Callable<Integer> {

    private static final int SOME_REFUSED = 1;
    private static final int GONE = 2;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A page (.html, .htm), a text (.txt), a document message (.json), one message a line"
                    + " (.ndjson, .jsonl, both also with .gz; - is standard input), what a crawler kept (.warc,"
                    + " .warc.gz), or a folder of these.")
    private List<Path> files;

    @Option(names = "--http", description = "Send to ingest-service over HTTP instead of the topic.")
    private boolean overHttp;

    @Option(names = "--dry-run", description = "Send nothing; read and judge everything, and print the summary.")
    private boolean dryRun;

    @Option(names = "--url", description = "Address of the page, if one is given and does not say it.")
    private Optional<String> url;

    @Option(names = "--outlet", description = "Name of the outlet, where a message does not say it.")
    private Optional<String> outlet;

    @Option(names = "--section", description = "Section it stood in, likewise.")
    private Optional<String> section;

    @Option(names = "--language", description = "Language, such as en, likewise.")
    private Optional<String> language;

    @Option(names = "--zone", description = "Home zone of the outlet, such as Asia/Almaty, likewise.")
    private Optional<String> zone;

    @Option(names = "--only-new", description = "Leave out what Dateline has seen already.")
    private boolean onlyNew;

    @Option(names = "--from-start", description = "Send a file of many from its start, though a part was sent before.")
    private boolean fromStart;

    @Option(
            names = "--refused",
            paramLabel = "LIST",
            description = "Add every refusal to this file, as NDJSON: file, line or offset, code, reason.")
    private Optional<Path> refused;

    @Option(names = "--ids", description = "Print the id of every document, also of files of many.")
    private boolean everyId;

    @Option(names = "--live", hidden = true, description = "Keep one line up to date, as a terminal can.")
    private boolean live;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    private boolean help;

    private final Settings settings;
    private final AtomicBoolean ended = new AtomicBoolean();

    private Send(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Send(Settings.from(System.getenv()))).execute(arguments));
    }

    @Override
    public Integer call() {
        try {
            return send();
        } catch (IOException | UncheckedIOException e) {
            System.err.println("cannot go on: " + e);
            return GONE;
        } finally {
            ended.set(true);
        }
    }

    private int send() throws IOException {
        List<Path> found = CopyFiles.under(files);
        Optional<String> wrong = whatIsWrong(found);
        if (wrong.isPresent()) {
            System.err.println(wrong.get());
            return CommandLine.ExitCode.USAGE;
        }
        var source = new Source(url, outlet, section, language, zone);
        try (WayIn way = wayIn();
                var api = new ReadApi(settings.query(), settings.key());
                RefusedList list = refused.isPresent() ? new RefusedList(refused.get()) : null) {
            var wishes = new Sender.Wishes(
                    id -> onlyNew && isKnown(id, api),
                    dryRun ? Optional.empty() : Optional.of(settings.state().resolve("send")),
                    fromStart,
                    everyId);
            var display = new Display(System.err, live);
            return run(new Sender(way, source, wishes, Optional.ofNullable(list), display, System.out), found);
        }
    }

    private int run(Sender sender, List<Path> found) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!ended.get()) {
                System.err.println(sender.howToGoOn());
            }
        }));
        try {
            sender.send(found);
        } catch (Unreachable | UncheckedIOException e) {
            System.err.println(sender.howToGoOn());
            System.err.println(sender.summary());
            System.err.println(e.getMessage());
            return GONE;
        }
        System.err.println(sender.summary());
        long refusals = sender.counts().refusedInAll();
        if (refusals > 0) {
            System.err.println(
                    refused.map(list -> "every refusal is in " + list).orElse("--refused LIST writes down every one"));
        }
        return refusals == 0 ? CommandLine.ExitCode.OK : SOME_REFUSED;
    }

    private Optional<String> whatIsWrong(List<Path> found) {
        if (found.isEmpty()) {
            return Optional.of("there is nothing to send in " + files);
        }
        boolean many = found.size() > 1
                || CopyKind.of(found.getFirst()).filter(CopyKind::isBulk).isPresent();
        return url.isPresent() && many
                ? Optional.of("--url is the address of one page; %s"
                        .formatted(
                                found.size() > 1
                                        ? "%d files are given".formatted(found.size())
                                        : found.getFirst() + " holds many"))
                : Optional.empty();
    }

    private WayIn wayIn() {
        if (dryRun) {
            return new NoWayIn();
        }
        return overHttp
                ? new HttpWayIn(settings.ingest())
                : new TopicWayIn(settings.bootstrapServers(), Clock.systemUTC());
    }

    private static boolean isKnown(String documentId, ReadApi api) {
        try {
            return api.get("/v1/documents/" + documentId).isPresent();
        } catch (IOException e) {
            // Sending twice is harmless; not sending is not.
            return false;
        }
    }
}
