package dateline.query.page;

import dateline.query.http.Missing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A page that stands at an address of its own. */
final class PageFile {

    private PageFile() {}

    static byte[] read(String name) {
        try (InputStream page = PageFile.class.getResourceAsStream("/META-INF/resources/" + name)) {
            if (page == null) {
                throw new Missing("path", "This service was built without its web page.");
            }
            return page.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
