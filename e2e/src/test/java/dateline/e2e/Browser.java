package dateline.e2e;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.MessageJson;
import dateline.tools.browser.Chromium;
import dateline.tools.browser.DevTools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A real browser, without a window: Chromium, driven over its DevTools protocol. It notes what a page is refused by its
 * security policy, and whatever a script of somebody else's would do.
 */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WATCH = """
            window.violations = [];
            addEventListener('securitypolicyviolation', (event) => window.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
            window.alert = () => { window.pwned = true; };
            """;

    private final Chromium chromium;
    private final DevTools devTools;

    /** @param home an empty folder for all that the browser writes */
    static Browser start(Path home, int width, int height) {
        try {
            return new Browser(Chromium.start(Chromium.program().orElseThrow(), home), width, height);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Browser(Chromium chromium, int width, int height) {
        this.chromium = chromium;
        this.devTools = chromium.page();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            devTools.tell(domain + ".enable", Map.of());
        }
        devTools.tell("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
        look(width, height, "light");
    }

    /** Opens an address anew, also if only what follows the number sign is other. */
    void open(String address) {
        leave();
        devTools.tell("Page.navigate", Map.of("url", address));
        await(address + " is open")
                .atMost(PATIENCE)
                .until(() -> ask("document.readyState === 'complete' && location.href !== 'about:blank'")
                        .asBoolean());
    }

    /** Leaves the page that is open, whatever it still fetches. */
    void leave() {
        devTools.tell("Page.navigate", Map.of("url", "about:blank"));
        until("location.href === 'about:blank'");
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

    /** Lets nothing be fetched whose address has one of these patterns; everything again if there are none. */
    void refuse(String... patterns) {
        devTools.tell("Network.setBlockedURLs", Map.of("urls", List.of(patterns)));
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
        chromium.close();
    }
}
