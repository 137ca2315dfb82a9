package dateline.tools.browser;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.MessageJson;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium without a window, with one page. */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final int LOOKS = 600;
    private static final int BETWEEN_LOOKS_MS = 100;
    private static final int SECONDS_TO_END = 10;

    private final Process process;
    private final DevTools page;

    private Chromium(Process process, DevTools page) {
        this.process = process;
        this.page = page;
    }

    /** Where one is on this machine; empty if none was found on the PATH. */
    public static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts one that knows nothing yet.
     *
     * @param program where it is
     * @param home an empty folder for all that it writes
     * @throws IOException if it does not listen after a minute
     */
    public static Chromium start(Path program, Path home) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
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
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + home,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("browser.log").toFile())
                .start();
        try {
            return new Chromium(process, new DevTools(page(port(home.resolve("DevToolsActivePort")))));
        } catch (IOException | InterruptedException | RuntimeException e) {
            end(process);
            throw e;
        }
    }

    private static String port(Path file) throws IOException, InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            if (Files.exists(file) && Files.size(file) > 0) {
                return Files.readAllLines(file).getFirst();
            }
            Thread.sleep(BETWEEN_LOOKS_MS);
        }
        throw new IOException("the browser does not listen");
    }

    private static URI page(String port) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (JsonNode target : MessageJson.MAPPER.readTree(
                    http.send(request, BodyHandlers.ofString()).body())) {
                if (target.path("type").asText().equals("page")) {
                    return URI.create(target.path("webSocketDebuggerUrl").asText());
                }
            }
        }
        throw new IOException("the browser has no page");
    }

    /** Its page. */
    public DevTools page() {
        return page;
    }

    @Override
    public void close() {
        page.close();
        end(process);
    }

    private static void end(Process process) {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroy);
        process.onExit()
                .orTimeout(SECONDS_TO_END, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
