package dateline.e2e;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.MessageJson;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real browser, without a window: Chromium, driven over its DevTools protocol. It notes what a page is refused by its
 * security policy, and whatever a script of somebody else's would do.
 */
final class Browser implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WATCH = """
            window.violations = [];
            addEventListener('securitypolicyviolation', (event) => window.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
            window.alert = () => { window.pwned = true; };
            """;

    private final Process process;
    private final DevTools devTools;

    /** Where a browser is on this machine; empty if none was found on the PATH. */
    static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @param home an empty folder for all that the browser writes */
    static Browser start(Path home, int width, int height) {
        try {
            List<String> command = List.of(
                    program().orElseThrow().toString(),
                    "--headless=new",
                    // In a container there is often no other user than root, and then no sandbox.
                    "--no-sandbox",
                    "--disable-gpu",
                    "--no-first-run",
                    "--remote-debugging-port=0",
                    "--window-size=%d,%d".formatted(width, height),
                    "--user-data-dir=" + home,
                    "about:blank");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("browser.log").toFile())
                    .start();
            try {
                return new Browser(process, home);
            } catch (RuntimeException | Error e) {
                end(process);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Browser(Process process, Path home) {
        this.process = process;
        Path ports = home.resolve("DevToolsActivePort");
        await("the browser listens").atMost(PATIENCE).until(() -> Files.exists(ports) && Files.size(ports) > 0);
        this.devTools = new DevTools(page(ports), PATIENCE);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            devTools.tell(domain + ".enable", Map.of());
        }
        devTools.tell("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    }

    private static URI page(Path ports) {
        try {
            String port = Files.readAllLines(ports).getFirst();
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json"))
                    .build();
            JsonNode targets = MessageJson.MAPPER.readTree(HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body());
            for (JsonNode target : targets) {
                if (target.path("type").asText().equals("page")) {
                    return URI.create(target.path("webSocketDebuggerUrl").asText());
                }
            }
            throw new IllegalStateException("the browser has no page");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens an address anew, also if only what follows the number sign is other. */
    void open(String address) {
        devTools.tell("Page.navigate", Map.of("url", "about:blank"));
        devTools.tell("Page.navigate", Map.of("url", address));
        await(address + " is open")
                .atMost(PATIENCE)
                .until(() -> ask("document.readyState === 'complete' && location.href !== 'about:blank'")
                        .asBoolean());
    }

    /** Sees pages as on a screen of this size, by somebody who likes it light or dark. */
    void look(int width, int height, String scheme) {
        devTools.tell(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        devTools.tell(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Cuts the connection, or joins it again. */
    void offline(boolean cut) {
        devTools.tell(
                "Network.emulateNetworkConditions",
                Map.of("offline", cut, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** Runs the scripts of pages, or none; what is asked here is answered all the same. */
    void runScripts(boolean run) {
        devTools.tell("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** The page that is open, as it comes out of a printer: a PDF. */
    byte[] print() {
        return Base64.getDecoder()
                .decode(devTools.tell("Page.printToPDF", Map.of()).path("data").asText());
    }

    /** What scripts complained of since this was last asked: errors on the console, and what nobody caught. */
    List<String> troubles() {
        return devTools.troubles();
    }

    /** Waits until an expression of JavaScript is true. */
    void until(String expression) {
        await(expression + "; the page says: "
                        + ask("document.body?.innerText ?? ''").asText())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> ask("Boolean(" + expression + ")").asBoolean());
    }

    /** Waits for an element, and answers with its text. */
    String text(String selector) {
        until("document.querySelector(%s)".formatted(quoted(selector)));
        return ask("document.querySelector(%s).innerText".formatted(quoted(selector)))
                .asText();
    }

    void click(String selector) {
        until("document.querySelector(%s)".formatted(quoted(selector)));
        ask("document.querySelector(%s).click()".formatted(quoted(selector)));
    }

    /** Puts a text into a field in place of what is there, as typing it does. */
    void fill(String selector, String text) {
        until("document.querySelector(%s)".formatted(quoted(selector)));
        ask("document.querySelector(%1$s).focus(); document.querySelector(%1$s).value = ''"
                .formatted(quoted(selector)));
        devTools.tell("Input.insertText", Map.of("text", text));
    }

    /** Presses a key that stands for a letter. */
    void press(String letter) {
        devTools.tell("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", letter, "text", letter));
        devTools.tell("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", letter));
    }

    /** Presses a key that stands for no letter. */
    void pressKey(String name, int code) {
        Map<String, Object> key = Map.of("key", name, "code", name, "windowsVirtualKeyCode", code);
        Map<String, Object> down = new HashMap<>(key);
        down.put("type", "keyDown");
        if (name.equals("Enter")) {
            down.put("text", "\r");
        }
        devTools.tell("Input.dispatchKeyEvent", down);
        Map<String, Object> up = new HashMap<>(key);
        up.put("type", "keyUp");
        devTools.tell("Input.dispatchKeyEvent", up);
    }

    /** The value of an expression of JavaScript. */
    JsonNode ask(String expression) {
        JsonNode answer = devTools.tell(
                "Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    /** The values of an expression of JavaScript that is a list of texts. */
    List<String> askAll(String expression) {
        List<String> values = new ArrayList<>();
        ask(expression).forEach(value -> values.add(value.asText()));
        return values;
    }

    static String quoted(String text) {
        return MessageJson.MAPPER.getNodeFactory().textNode(text).toString();
    }

    @Override
    public void close() {
        devTools.close();
        end(process);
    }

    private static void end(Process process) {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroy);
        process.onExit()
                .orTimeout(10, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
