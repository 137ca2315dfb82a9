package dateline.tools.screens;

import dateline.tools.browser.Chromium;
import dateline.tools.browser.DevTools;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Takes pictures of pages with a Chromium that shows no window. */
final class Camera implements AutoCloseable {

    private static final int LOOKS = 300;
    private static final int BETWEEN_LOOKS_MS = 100;

    /** Nothing is being fetched any more, and what is drawn is drawn. */
    private static final String SETTLED = """
            location.href !== 'about:blank' && document.readyState === 'complete' && document.querySelector('main')?.children.length > 0
                && !document.querySelector('.waiting, [aria-busy=true]')
                && ![...document.querySelectorAll('.drawing')].some((box) => box.checkVisibility() && !box.firstChild)
            """;

    /** Notes since when the page has been so, in milliseconds since it was asked for. */
    private static final String NOTE_WHEN_SETTLED = """
            const look = () => {
              if (!(%s)) window.settledAt = undefined;
              else window.settledAt ??= performance.now();
              requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
            """.formatted(SETTLED.strip());

    private final Path home;
    private final Chromium browser;
    private final DevTools page;

    private Camera(Path home, Chromium browser) {
        this.home = home;
        this.browser = browser;
        this.page = browser.page();
    }

    static Camera start(Path program) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("dateline-screens");
        return new Camera(home, Chromium.start(program, home));
    }

    /**
     * Takes a picture when all is there.
     *
     * @param site address of query-service
     */
    BufferedImage take(Screen screen, String site) throws IOException, InterruptedException {
        open(screen, site);
        String png = page.tell("Page.captureScreenshot", Map.of("format", "png"))
                .path("data")
                .asText();
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png)));
    }

    /**
     * How long it takes until all of a page is there, in milliseconds, for a browser that has seen nothing of the site.
     *
     * @param site address of query-service
     */
    double firstView(Screen screen, String site) throws IOException, InterruptedException {
        page.tell("Network.enable", Map.of());
        page.tell("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        page.tell("Page.enable", Map.of());
        String note = page.tell("Page.addScriptToEvaluateOnNewDocument", Map.of("source", NOTE_WHEN_SETTLED))
                .path("identifier")
                .asText();
        open(screen, site);
        page.tell("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", note));
        return page.tell("Runtime.evaluate", Map.of("expression", "window.settledAt"))
                .path("result")
                .path("value")
                .asDouble();
    }

    private void open(Screen screen, String site) throws IOException, InterruptedException {
        var window = screen.window();
        page.tell(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", window.width, "height", window.height, "deviceScaleFactor", 1, "mobile", false));
        var scheme = Map.of("name", "prefers-color-scheme", "value", screen.dark() ? "dark" : "light");
        var still = Map.of("name", "prefers-reduced-motion", "value", "reduce");
        page.tell("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme, still)));
        page.tell("Page.navigate", Map.of("url", "about:blank"));
        page.tell("Page.navigate", Map.of("url", site + screen.path()));
        awaitSettled(screen);
    }

    private void awaitSettled(Screen screen) throws IOException, InterruptedException {
        int settled = 0;
        // Several looks, for one thing that is there may fetch another.
        for (int look = 0; look < LOOKS && settled < 8; look++) {
            settled = isTrue(SETTLED) ? settled + 1 : 0;
            Thread.sleep(BETWEEN_LOOKS_MS);
        }
        if (settled == 0) {
            throw new IOException(
                    screen.path() + " is not ready after %d s".formatted(LOOKS * BETWEEN_LOOKS_MS / 1000));
        }
    }

    private boolean isTrue(String expression) {
        return page.tell("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true))
                .path("result")
                .path("value")
                .asBoolean();
    }

    @Override
    public void close() throws IOException {
        browser.close();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
