package dateline.ingest.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Who wrote a story, by the first place on its page that names a person.
 *
 * <p>Where no place does, the first that names anybody: an agency, or the outlet itself.
 */
final class Authors {

    private static final List<String> METAS = List.of(
            "author",
            "byl",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "article.author",
            "authors",
            "article:author",
            "article:author_name",
            "og:article:author",
            "dcsext.author",
            "citation_author",
            "creator");
    private static final List<String> WRITTEN_BY = List.of(
            "written by",
            "verfasst von",
            "geschrieben von",
            "écrit par",
            "escrito por",
            "scritto da",
            "geschreven door",
            "автор",
            "autor",
            "author");
    private static final int LONGEST_BYLINE = 150;
    private static final int MOST = 50;
    private static final int NEAR = 1_500;

    private final Markup markup;
    private final JsonLd jsonLd;
    private final List<String> outlets;

    Authors(Markup markup, JsonLd jsonLd, List<String> outlets) {
        this.markup = markup;
        this.jsonLd = jsonLd;
        this.outlets = outlets.stream().map(Headline::folded).toList();
    }

    List<String> names() {
        List<Supplier<List<String>>> places = List.of(
                () -> fields(jsonLd.allNames("author").stream()),
                this::inMetas,
                () -> fields(
                        markup.properties("author").filter(Authors::isOfTheText).map(Authors::name)),
                () -> fields(jsonLd.allNames("creator").stream()),
                () -> fields(jsonLd.anyNames("author").stream()),
                () -> fields(markup.bylines()
                        .filter(each -> each.attr("rel").contains("author"))
                        .map(each -> CleanText.line(each.text()))
                        .filter(each -> each.length() <= LONGEST_BYLINE)
                        .limit(1)),
                this::inBylines,
                this::inCredits);
        List<String> anybody = List.of();
        for (Supplier<List<String>> place : places) {
            List<String> names = place.get();
            if (names.stream().anyMatch(each -> !isOutlet(each) && !Byline.isWeak(each))) {
                return names;
            }
            anybody = anybody.isEmpty() ? names : anybody;
        }
        return anybody;
    }

    private boolean isOutlet(String name) {
        return outlets.contains(Headline.folded(name));
    }

    /** The names in fields; where a person and the outlet share a field, the outlet is where the person works. */
    private List<String> fields(Stream<String> fields) {
        return distinct(fields.flatMap(each -> {
            List<String> names = Byline.namesInField(each);
            if (!names.isEmpty() && isOutlet(names.getFirst())) {
                return Stream.of(names.getFirst());
            }
            return names.stream().filter(name -> !isOutlet(name));
        }));
    }

    /** Names in the first element that is called a byline and has names, by its innermost part that has. */
    private List<String> inBylines() {
        Map<Element, List<String>> named = new LinkedHashMap<>();
        markup.bylines().filter(Authors::isOfTheText).limit(MOST).forEach(each -> {
            String text = CleanText.line(each.text());
            List<String> names = text.length() <= LONGEST_BYLINE ? Byline.namesInMarkup(text) : List.of();
            if (!names.isEmpty()) {
                named.put(each, names);
            }
        });
        return named.entrySet().stream()
                .filter(each -> named.keySet().stream()
                        .noneMatch(other ->
                                other != each.getKey() && other.parents().contains(each.getKey())))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    /** Names in lines near the headline that begin with "by". */
    private List<String> inCredits() {
        return markup.credits()
                .filter(each -> markup.isByTheHeadline(each.element(), NEAR))
                .filter(each -> isOfTheText(each.element()))
                .map(each -> Byline.in(each.own()).or(() -> Byline.in(from(each.own(), each.text()))))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(List.of());
    }

    private static String from(String start, String line) {
        return line.substring(Math.max(0, line.indexOf(start)));
    }

    private List<String> inMetas() {
        for (String name : METAS) {
            List<String> names = fields(markup.metas(List.of(name)));
            if (!names.isEmpty()) {
                return names;
            }
        }
        // Twitter's cards have labels of one's own choice.
        for (String number : List.of("1", "2")) {
            String label = markup.meta("twitter:label" + number).orElse("").toLowerCase(Locale.ROOT);
            if (WRITTEN_BY.contains(label)) {
                return fields(markup.metas(List.of("twitter:data" + number)));
            }
        }
        return List.of();
    }

    /** Not of a picture. */
    private static boolean isOfTheText(Element element) {
        return element.closest(
                        "figure, figcaption, [class*=caption]:not([class*=byline]), [itemprop=image], [itemprop=video]")
                == null;
    }

    private static String name(Element author) {
        Element name = author.selectFirst("[itemprop=name], [property=name], [property$=:name]");
        return Markup.value(name == null ? author : name);
    }

    private static List<String> distinct(Stream<String> names) {
        Set<String> seen = new HashSet<>();
        return names.filter(each -> seen.add(Headline.folded(each))).limit(MOST).toList();
    }
}
