package dateline.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Looks for what keeps people with disabilities out of a page, by the rules of axe-core. */
final class Axe {

    private static final String SCRIPT = script();
    private static final String RUN = """
            axe.run(document, {resultTypes: ['violations']}).then(({violations}) =>
                violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`))
            """;

    private Axe() {}

    /** Each violation on the page that is open, with the elements it is about. */
    static List<String> violations(Browser browser) {
        browser.ask(SCRIPT + "; true");
        return browser.askAll(RUN);
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
