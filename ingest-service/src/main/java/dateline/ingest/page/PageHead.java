package dateline.ingest.page;

import dateline.contracts.Known;
import dateline.contracts.ReportedTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article: in JSON-LD, in meta tags, by marked-up values, and in its small print. */
final class PageHead {

    private static final List<String> SECTIONS =
            List.of("article:section", "section", "parsely-section", "article.section", "og:section");
    private static final List<String> IMAGES = List.of(
            "og:image",
            "og:image:url",
            "og:image:secure_url",
            "twitter:image",
            "twitter:image:src",
            "parsely-image-url",
            "thumbnail");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");

    private final Document page;
    private final Markup markup;
    private final JsonLd jsonLd;
    private final Optional<Headline> headline;
    private final PageTimes times;

    PageHead(Document page, Optional<String> zone) {
        this.page = page;
        this.markup = Markup.of(page);
        this.jsonLd = JsonLd.of(markup.jsonLd());
        this.headline = Headline.of(markup, jsonLd, markup.title(), outlets());
        headline.flatMap(Headline::heading).ifPresent(markup::storyIsAt);
        int at = headline.flatMap(Headline::heading).map(markup::placeOf).orElse(0);
        int end = at + headline.map(each -> each.text().length()).orElse(0);
        WrittenDay.Order order = order();
        this.times = new PageTimes(markup, jsonLd, ShownDates.of(markup, at, end, order), order, page.location(), zone);
    }

    Optional<Headline> headline() {
        return headline;
    }

    Optional<ReportedTime> published() {
        return times.published();
    }

    Optional<ReportedTime> modified() {
        return times.modified();
    }

    Optional<String> address() {
        return Stream.of(
                        page.select("link[rel=canonical]").stream().map(link -> link.absUrl("href")),
                        markup.metas(List.of("og:url")),
                        jsonLd.address().stream())
                .flatMap(each -> each)
                .filter(each -> each.startsWith("http"))
                .findFirst();
    }

    /** The story as the page tells it to machines, which may be cut short, or hold more than readers see. */
    Optional<String> articleBody() {
        return jsonLd.text("articleBody");
    }

    Optional<Known> outlet() {
        return known(jsonLd.name("publisher"), "json-ld")
                .or(() -> known(property("publisher"), "itemprop"))
                .or(() -> known(markup.meta("og:site_name"), "og:site_name"));
    }

    /** All names under which the page may speak of its outlet, with the name of its host. */
    private List<String> outlets() {
        return Stream.of(
                        jsonLd.name("publisher").stream(),
                        markup.metas(List.of("og:site_name", "application-name", "apple-mobile-web-app-title")),
                        markup.metas(List.of("twitter:site", "publisher")).map(each -> each.replaceFirst("^@", "")),
                        hostNames())
                .flatMap(each -> each)
                .filter(each -> each.length() > 1)
                .distinct()
                .toList();
    }

    private Stream<String> hostNames() {
        List<String> labels = List.of(Addresses.host(page.location()).split("\\."));
        return labels.size() < 2
                ? Stream.empty()
                : Stream.of(String.join(".", labels).replaceFirst("^www\\.", ""), labels.get(labels.size() - 2));
    }

    Optional<Known> section() {
        return known(jsonLd.text("articleSection"), "json-ld")
                .or(() -> known(
                        markup.metas(SECTIONS)
                                .filter(each -> !each.startsWith("http"))
                                .findFirst(),
                        "meta"))
                .or(() -> known(property("articleSection"), "itemprop"));
    }

    Optional<Known> language() {
        return language(page.select("html").attr("lang"), "html lang")
                .or(() -> language(page.select("html").attr("xml:lang"), "html lang"))
                .or(() -> language(
                        markup.meta("content-language", "language", "dc.language", "inlanguage")
                                .orElse(""),
                        "meta"))
                .or(() -> language(jsonLd.text("inLanguage").orElse(""), "json-ld"))
                .or(() -> language(markup.meta("og:locale").orElse(""), "meta"));
    }

    private static Optional<Known> language(String tag, String basis) {
        return LANGUAGE.matcher(tag).matches()
                ? Optional.of(new Known(
                                Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag(), basis))
                        .filter(known -> !known.value().equals("und"))
                : Optional.empty();
    }

    /** Americans put the month first; English alone does not say whose English it is. */
    private WrittenDay.Order order() {
        return language()
                .map(known -> Locale.forLanguageTag(known.value()))
                .map(locale -> switch (locale.getCountry()) {
                    case "US" -> WrittenDay.Order.MONTH_FIRST;
                    case "" ->
                        locale.getLanguage().equals("en") ? WrittenDay.Order.NOBODY_SAYS : WrittenDay.Order.DAY_FIRST;
                    default -> WrittenDay.Order.DAY_FIRST;
                })
                .orElse(WrittenDay.Order.NOBODY_SAYS);
    }

    List<String> authors() {
        return new Authors(markup, jsonLd, outlets()).names();
    }

    List<String> keywords() {
        return new Topics(markup, jsonLd, page.location()).names();
    }

    /** The picture that stands for the story, by its absolute address. */
    Optional<Known> image() {
        List<Supplier<Optional<Known>>> places = List.of(
                () -> picture(
                        markup.metas(IMAGES)
                                .map(this::absolute)
                                .flatMap(Optional::stream)
                                .findFirst(),
                        "meta"),
                () -> picture(jsonLd.image().flatMap(this::absolute), "json-ld"),
                () -> picture(
                        markup.properties("image")
                                .map(each -> each.hasAttr("src") ? each.attr("src") : each.attr("content"))
                                .map(this::absolute)
                                .flatMap(Optional::stream)
                                .findFirst(),
                        "itemprop"),
                () -> picture(
                        Optional.ofNullable(page.selectFirst("link[rel=image_src]"))
                                .flatMap(each -> absolute(each.attr("href"))),
                        "link"));
        return places.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Known> picture(Optional<String> address, String basis) {
        return address.map(each -> new Known(each, basis));
    }

    private Optional<String> absolute(String address) {
        return Optional.of(page.createElement("img").attr("src", address).absUrl("src"))
                .filter(each -> each.startsWith("http://") || each.startsWith("https://"))
                .filter(each -> each.length() <= LONGEST_ADDRESS);
    }

    private Optional<String> property(String name) {
        return markup.properties(name)
                .map(each -> {
                    Element inner = each.selectFirst("[itemprop=name]");
                    return Markup.value(inner == null ? each : inner);
                })
                .filter(each -> !each.isEmpty())
                .findFirst();
    }

    private static Optional<Known> known(Optional<String> value, String basis) {
        return value.filter(each -> each.length() <= LONGEST_NAME).map(each -> new Known(each, basis));
    }
}
