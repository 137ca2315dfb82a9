package dateline.tools.screens;

import dateline.tools.ReadApi;
import dateline.tools.browser.Chromium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a picture of every page of a running system. */
@Command(name = "Screenshots", description = "Takes a picture of every page of a running system.")
public final class Screenshots implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "Where the pictures go.")
    private Path folder;

    @Option(names = "--site", required = true, description = "Address of query-service.")
    private String site;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Screenshots()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<Path> browser = Chromium.program();
        if (browser.isEmpty()) {
            System.err.println("There is no Chromium on the PATH (apt install chromium).");
            return 1;
        }
        Files.createDirectories(folder);
        try (var api = new ReadApi(site, Optional.empty());
                var camera = Camera.start(browser.get())) {
            for (Screen screen : Screen.all(api)) {
                Path picture = folder.resolve(screen.name() + ".png");
                ImageIO.write(FewColours.of(camera.take(screen, site)), "png", picture.toFile());
                System.out.printf("  %-24s %4d kB%n", picture.getFileName(), Files.size(picture) / 1000);
            }
            return 0;
        } catch (IOException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
