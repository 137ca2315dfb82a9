package dateline.ingest.feed;

import dateline.ingest.fetch.WebAddress;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The text that a feed itself carries, as a page. */
final class FullText {

    private static final int WHOLE_CHARACTERS = 1_500;
    private static final int WHOLE_PARAGRAPHS = 4;
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)(?:…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.]|read more|continue reading|full (?:story|article)|keep reading)\\W{0,12}$");

    private FullText() {}

    /** Whether the feed clearly carries the whole story: long, in paragraphs, and not going on elsewhere. */
    static boolean isWhole(FeedEntry entry) {
        if (entry.html().isEmpty()) {
            return false;
        }
        Document html = Jsoup.parseBodyFragment(entry.html().get());
        String text = html.text();
        return text.length() >= WHOLE_CHARACTERS
                && html.select("p").size() >= WHOLE_PARAGRAPHS
                && !GOES_ON.matcher(text).find();
    }

    /** A page made of the entry's headline and text; empty if there is no text. */
    static Optional<String> page(FeedEntry entry, Optional<String> language) {
        return entry.html().or(entry::summary).map(text -> {
            Document page = Document.createShell("");
            page.outputSettings().prettyPrint(false);
            language.ifPresent(tag -> page.child(0).attr("lang", tag));
            entry.author().ifPresent(name -> page.head()
                    .appendElement("meta")
                    .attr("name", "author")
                    .attr("content", name));
            entry.page().map(WebAddress::toString).ifPresent(address -> page.head()
                    .appendElement("link")
                    .attr("rel", "canonical")
                    .attr("href", address));
            var article = page.body().appendElement("article");
            entry.title().ifPresent(title -> {
                String plain = Jsoup.parseBodyFragment(title).text();
                page.title(plain);
                article.appendElement("h1").text(plain);
            });
            article.append(text.contains("<") ? text : "<p>" + text + "</p>");
            return "<!DOCTYPE html>\n" + page.child(0).outerHtml();
        });
    }
}
