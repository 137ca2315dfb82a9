package dateline.tools.screens;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Takes pictures of pages with a Chromium that shows no window. */
final class Camera {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    /** How long a page may fetch and draw before its picture is taken. */
    private static final int EXPOSURE_MS = 6_000;

    private static final int PATIENCE_SECONDS = 90;

    private final Path program;

    private Camera(Path program) {
        this.program = program;
    }

    /** The browser on the PATH; nothing if there is none. */
    static Optional<Camera> find(String path) {
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Camera::new);
    }

    /**
     * Takes a picture.
     *
     * @param site address of query-service
     * @param to the PNG to write
     */
    void take(Screen screen, String site, Path to) throws IOException {
        Path home = Files.createTempDirectory("dateline-screens");
        try {
            Path raw = home.resolve("raw.png");
            run(command(screen, site, home, raw), home);
            if (!Files.exists(raw)) {
                throw new IOException("no picture of " + screen.path() + " was made");
            }
            ImageIO.write(FewColours.of(ImageIO.read(raw.toFile())), "png", to.toFile());
        } finally {
            remove(home);
        }
    }

    private List<String> command(Screen screen, String site, Path home, Path raw) {
        return List.of(
                program.toString(),
                "--headless=new",
                // In a container there is often no other user than root, and then no sandbox.
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--blink-settings=preferredColorScheme=" + (screen.dark() ? 0 : 1),
                "--timeout=" + EXPOSURE_MS,
                "--window-size=%d,%d".formatted(screen.window().width, screen.window().height),
                "--user-data-dir=" + home,
                "--screenshot=" + raw,
                site + screen.path());
    }

    private static void run(List<String> command, Path home) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("browser.log").toFile())
                .start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IOException("the browser did not end in %d s".formatted(PATIENCE_SECONDS));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
