package dateline.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a story is about, in the outlet's own words: from the first place on its page that names topics for readers. */
final class Topics {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;|]\\s*");
    private static final Pattern LINK = Pattern.compile(
            "/(?:topics?|tags?|tagg|themen?|thema|schlagwort|schlagworte|stichwort|keywords?|temas?|etiquetas?|etiqueta|sujets?|argomenti|article_tag|t)/[^/]",
            Pattern.CASE_INSENSITIVE);
    // What systems file under keywords for themselves.
    private static final Pattern FOR_MACHINES = Pattern.compile(
            "[\\w -]+:\\s?\\S.*|\\d+|[0-9a-f]{8}-[0-9a-f-]{20,}|\\w+_\\w+(?:_\\w+)*|[\\w-]+\\.[a-z]{2,3}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PATH = Pattern.compile("^(?:[a-z-]+/)+(?=\\S)");
    private static final int LONGEST = 80;
    private static final int MOST = 40;
    private static final int FEWEST_OF_AN_ADDRESS = 4;
    private static final int MOST_LINKS = 20;

    private final Markup markup;
    private final JsonLd jsonLd;
    private final String address;

    Topics(Markup markup, JsonLd jsonLd, String address) {
        this.markup = markup;
        this.jsonLd = jsonLd;
        this.address = address;
    }

    /** Whether a link leads to a page on a topic. */
    static boolean isTopic(Element link) {
        return link.attr("rel").contains("tag")
                || LINK.matcher(link.attr("href")).find();
    }

    List<String> names() {
        List<Supplier<Stream<String>>> places = List.of(
                () -> split(markup.metas(List.of("news_keywords"))),
                () -> jsonLd.words("keywords").stream(),
                () -> split(markup.metas(List.of("article:tag", "parsely-tags", "sailthru.tags", "og:article:tag"))),
                () -> split(markup.metas(List.of("keywords", "dc.subject"))),
                () -> markup.links()
                        .filter(each -> each.attr("rel").contains("tag"))
                        .map(Element::text)
                        .limit(MOST_LINKS),
                () -> markup.links().map(Element::text).limit(MOST_LINKS));
        return places.stream()
                .map(place -> cleaned(place.get()))
                .filter(each -> !each.isEmpty() && !isOfTheAddress(each))
                .findFirst()
                .orElse(List.of());
    }

    /** Whether words only say the address again, as systems without topics make them. */
    private boolean isOfTheAddress(List<String> words) {
        return words.size() >= FEWEST_OF_AN_ADDRESS
                && words.stream().filter(each -> address.contains(each)).count() >= words.size() * 0.75;
    }

    private static Stream<String> split(Stream<String> values) {
        return values.flatMap(BETWEEN::splitAsStream);
    }

    private static List<String> cleaned(Stream<String> words) {
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        words.map(CleanText::value)
                .flatMap(Optional::stream)
                .map(each -> PATH.matcher(each).replaceFirst(""))
                .filter(each ->
                        each.length() <= LONGEST && !FOR_MACHINES.matcher(each).matches())
                .filter(each -> seen.add(Headline.folded(each)))
                .limit(MOST)
                .forEach(names::add);
        return names;
    }
}
