package dateline.tools.screens;

import dateline.tools.ReadApi;
import dateline.tools.browser.Chromium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how soon all of each page is there, in a browser with an empty cache. */
@Command(name = "FirstViews", description = "Measures how soon all of each page of a running system is there.")
public final class FirstViews implements Callable<Integer> {

    private static final int TIMES = 7;

    @Option(names = "--site", required = true, description = "Address of query-service.")
    private String site;

    @Option(names = "--articles", required = true, description = "Waits until so many can be read with their facts.")
    private int articles;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new FirstViews()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<Path> browser = Chromium.program();
        if (browser.isEmpty()) {
            System.err.println("There is no Chromium on the PATH (apt install chromium).");
            return 1;
        }
        try (var api = new ReadApi(site, Optional.empty());
                var camera = Camera.start(browser.get())) {
            api.awaitAnalysed(articles);
            for (Screen screen : Screen.all(api)) {
                double[] times = new double[TIMES];
                for (int i = 0; i < TIMES; i++) {
                    times[i] = camera.firstView(screen, site);
                }
                double first = times[0];
                Arrays.sort(times);
                System.out.printf(
                        "  %-20s median %5.0f ms   slowest %5.0f ms   the very first %5.0f ms%n",
                        screen.name(), times[TIMES / 2], times[TIMES - 1], first);
            }
            return 0;
        } catch (IOException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
