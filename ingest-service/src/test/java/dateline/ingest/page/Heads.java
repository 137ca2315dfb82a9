package dateline.ingest.page;

import java.util.Optional;
import org.jsoup.Jsoup;

/** Short ways to read the head and the small print of a page in a test. */
final class Heads {

    static final String ADDRESS = "https://www.harbourcourier.example/news/ports/port-reopens-10417702";

    private Heads() {}

    static PageHead of(String html) {
        return at(ADDRESS, html);
    }

    static PageHead at(String address, String html) {
        return new PageHead(Jsoup.parse(html, address), Optional.empty());
    }

    static String jsonLd(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    /** The time and its basis in one, or "nobody says". */
    static String published(String html) {
        return of(html).published()
                .map(time -> time.value() + " " + time.basis())
                .orElse("nobody says");
    }
}
