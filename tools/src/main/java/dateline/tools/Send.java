package dateline.tools;

import dateline.tools.send.Copy;
import dateline.tools.send.CopyFiles;
import dateline.tools.send.CopyReader;
import dateline.tools.send.HttpWayIn;
import dateline.tools.send.Source;
import dateline.tools.send.TopicWayIn;
import dateline.tools.send.WayIn;
import dateline.tools.send.WayIn.Delivery;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends files to Dateline. Prints the document id of each; ends with 1 if one was refused, and says why. */
@Command(
        name = "dateline send",
        sortOptions = false,
        description = "Sends pages and texts to Dateline, by Kafka unless --http is given.")
public final class Send implements Callable<Integer> {

    // Enough to keep the broker busy; small enough that a folder of large pages does not fill the memory.
    private static final int IN_FLIGHT = 100;

    private static final int PROGRESS_EVERY = 500;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A page (.html, .htm), a text (.txt), a document message (.json), one message a line"
                    + " (.ndjson), or a folder of these.")
    private List<Path> files;

    @Option(names = "--http", description = "Send to ingest-service over HTTP instead of the topic.")
    private boolean overHttp;

    @Option(names = "--url", description = "Address of the page, if the file does not say it.")
    private Optional<String> url;

    @Option(names = "--outlet", description = "Name of the outlet.")
    private Optional<String> outlet;

    @Option(names = "--section", description = "Section it stood in.")
    private Optional<String> section;

    @Option(names = "--language", description = "Language, such as en.")
    private Optional<String> language;

    @Option(names = "--zone", description = "Home zone of the outlet, such as Asia/Almaty.")
    private Optional<String> zone;

    @Option(names = "--only-new", description = "Leave out what Dateline has seen already.")
    private boolean onlyNew;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    private boolean help;

    private final Settings settings;
    private final Queue<Sending> sendings = new ArrayDeque<>();
    private int taken;
    private int known;
    private int refused;

    private Send(Settings settings) {
        this.settings = settings;
    }

    /** Something on its way. */
    private record Sending(String name, CompletableFuture<Delivery> delivery) {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Send(Settings.from(System.getenv()))).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        List<Path> found = CopyFiles.under(files);
        if (url.isPresent() && found.size() > 1) {
            System.err.println("--url is the address of one page; %d files are given".formatted(found.size()));
            return CommandLine.ExitCode.USAGE;
        }
        var reader = new CopyReader(new Source(url, outlet, section, language, zone));
        try (WayIn way = wayIn();
                var api = new ReadApi(settings.query())) {
            for (Path file : found) {
                reader.read(file, copy -> send(copy, way, api));
            }
            settle(0);
        }
        System.err.println(summary());
        return refused == 0 ? 0 : 1;
    }

    private WayIn wayIn() {
        return overHttp
                ? new HttpWayIn(settings.ingest())
                : new TopicWayIn(settings.bootstrapServers(), Clock.systemUTC());
    }

    private void send(Copy copy, WayIn way, ReadApi api) {
        switch (copy) {
            case Copy.Unsendable(var name, var reason) -> refuse(name, reason);
            case Copy.Sendable(var name, var document) -> {
                if (onlyNew && isKnown(document.documentId(), api)) {
                    known++;
                    System.out.println(document.documentId() + "  " + name + "  (there already)");
                } else {
                    sendings.add(new Sending(name, way.send(document)));
                    settle(IN_FLIGHT);
                }
            }
        }
    }

    private static boolean isKnown(String documentId, ReadApi api) {
        try {
            return api.get("/v1/documents/" + documentId).isPresent();
        } catch (IOException e) {
            // Sending twice is harmless; not sending is not.
            return false;
        }
    }

    /** Waits, in order, until no more than so many are on their way. */
    private void settle(int most) {
        while (sendings.size() > most) {
            Sending sending = sendings.remove();
            switch (sending.delivery().join()) {
                case Delivery.Taken(var id) -> {
                    System.out.println(id + "  " + sending.name());
                    if (++taken % PROGRESS_EVERY == 0) {
                        System.err.println("… %,d sent".formatted(taken));
                    }
                }
                case Delivery.Refused(var reason) -> refuse(sending.name(), reason);
            }
        }
    }

    private void refuse(String name, String reason) {
        refused++;
        System.err.println("refused: " + name + ": " + reason);
    }

    private String summary() {
        String way = overHttp ? "over HTTP" : "to the topic";
        return "%,d sent %s%s%s"
                .formatted(
                        taken,
                        way,
                        known == 0 ? "" : ", %,d there already".formatted(known),
                        refused == 0 ? "" : ", %,d refused".formatted(refused));
    }
}
