package dateline.ingest.page;

import dateline.contracts.Known;
import dateline.contracts.ReportedTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article outside the words that readers see: JSON-LD, meta tags, and marked-up values. */
final class PageHead {

    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "article:published",
            "og:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "dc.date.issued",
            "dc.date",
            "dcterms.date",
            "dcterms.created",
            "parsely-pub-date",
            "sailthru.date",
            "article.published",
            "cxenseparse:recs:publishtime",
            "date_published",
            "originalpublicationdate",
            "article_date_original");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "article:modified",
            "og:updated_time",
            "datemodified",
            "last-modified",
            "lastmod",
            "dc.date.modified",
            "dcterms.modified",
            "article.updated",
            "revised");
    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "byl",
            "dc.creator",
            "parsely-author",
            "sailthru.author",
            "article.author",
            "authors");
    private static final List<String> SECTIONS =
            List.of("article:section", "section", "parsely-section", "article.section", "og:section");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");

    private final Document page;
    private final JsonLd jsonLd;

    PageHead(Document page) {
        this.page = page;
        this.jsonLd = JsonLd.of(page);
    }

    Optional<String> address() {
        return Stream.of(
                        page.select("link[rel=canonical]").stream().map(link -> link.absUrl("href")),
                        meta(List.of("og:url")),
                        jsonLd.address().stream())
                .flatMap(each -> each)
                .filter(each -> each.startsWith("http"))
                .findFirst();
    }

    Optional<Known> outlet() {
        return known(jsonLd.name("publisher"), "json-ld")
                .or(() -> known(itemprop("publisher"), "itemprop"))
                .or(() -> known(first(List.of("og:site_name")), "og:site_name"));
    }

    Optional<Known> section() {
        return known(jsonLd.text("articleSection"), "json-ld")
                .or(() -> known(first(SECTIONS).filter(each -> !each.startsWith("http")), "meta"))
                .or(() -> known(itemprop("articleSection"), "itemprop"));
    }

    Optional<Known> language() {
        return language(page.select("html").attr("lang"), "html lang")
                .or(() -> language(page.select("html").attr("xml:lang"), "html lang"))
                .or(() -> language(
                        first(List.of("content-language", "language", "dc.language", "inlanguage"))
                                .orElse(""),
                        "meta"))
                .or(() -> language(jsonLd.text("inLanguage").orElse(""), "json-ld"))
                .or(() -> language(first(List.of("og:locale")).orElse(""), "meta"));
    }

    private static Optional<Known> language(String tag, String basis) {
        return LANGUAGE.matcher(tag).matches()
                ? Optional.of(new Known(
                                Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag(), basis))
                        .filter(known -> !known.value().equals("und"))
                : Optional.empty();
    }

    Optional<ReportedTime> published(Optional<String> zone) {
        return time(
                        "datePublished",
                        PUBLISHED,
                        "time[itemprop=datePublished], [itemprop=datePublished][content], time[pubdate], time.published, time.entry-date",
                        zone)
                .or(() -> visibleTime(zone))
                .or(() -> jsonLd.text("dateCreated").flatMap(WrittenTime::in).map(time -> time.as("json-ld", zone)))
                .or(() -> page.location().isEmpty() ? Optional.empty() : dayInAddress(page.location()));
    }

    Optional<ReportedTime> modified(Optional<String> zone) {
        return time(
                "dateModified",
                MODIFIED,
                "time[itemprop=dateModified], [itemprop=dateModified][content], time.updated, time.modified",
                zone);
    }

    private Optional<ReportedTime> time(String field, List<String> metas, String query, Optional<String> zone) {
        Supplier<Optional<ReportedTime>> marked = () -> page.select(query).stream()
                .map(each -> each.hasAttr("datetime")
                        ? each.attr("datetime")
                        : each.hasAttr("content") ? each.attr("content") : each.text())
                .map(WrittenTime::in)
                .flatMap(Optional::stream)
                .findFirst()
                .map(time -> time.as("time element", zone));
        return jsonLd.text(field)
                .flatMap(WrittenTime::in)
                .map(time -> time.as("json-ld", zone))
                .or(() -> meta(metas)
                        .map(WrittenTime::in)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(time -> time.as("meta", zone)))
                .or(marked);
    }

    /** The first time element that is not a comment's or another story's. */
    private Optional<ReportedTime> visibleTime(Optional<String> zone) {
        return page.select("time").stream()
                .filter(each ->
                        each.closest("aside, nav, footer, li, [class*=comment], [id*=comment], [class*=related]")
                                == null)
                .map(each -> each.hasAttr("datetime") ? each.attr("datetime") : each.text())
                .map(WrittenTime::in)
                .flatMap(Optional::stream)
                .findFirst()
                .map(time -> time.as("time element", zone));
    }

    private static Optional<ReportedTime> dayInAddress(String address) {
        return Optional.of(String.join("/", Addresses.segments(address)))
                .flatMap(WrittenTime::in)
                .map(time -> time.day().as("URL path", Optional.empty()));
    }

    List<String> authors() {
        LinkedHashSet<String> names = new LinkedHashSet<>(clean(jsonLd.allNames("author")));
        if (names.isEmpty()) {
            names.addAll(clean(page.select("[itemprop=author]").stream()
                    .filter(each -> each.closest("[class*=comment], [id*=comment]") == null)
                    .map(each -> {
                        Element name = each.selectFirst("[itemprop=name]");
                        return text(name == null ? each : name);
                    })
                    .toList()));
        }
        if (names.isEmpty()) {
            names.addAll(clean(meta(AUTHORS)
                    .filter(each -> !each.startsWith("http"))
                    .limit(1)
                    .toList()));
        }
        if (names.isEmpty()) {
            names.addAll(clean(
                    page.select("a[rel~=author]").stream().map(PageHead::text).toList()));
        }
        outlet().ifPresent(outlet -> names.removeIf(name -> name.equalsIgnoreCase(outlet.value())));
        return new ArrayList<>(names);
    }

    private static List<String> clean(List<String> written) {
        List<String> names = new ArrayList<>();
        for (String each : written) {
            List<String> read = Byline.names(each);
            names.addAll(read);
        }
        return names;
    }

    List<String> keywords() {
        LinkedHashSet<String> words = new LinkedHashSet<>(jsonLd.words("keywords"));
        if (words.isEmpty()) {
            meta(List.of("news_keywords", "keywords", "article:tag", "parsely-tags", "sailthru.tags"))
                    .flatMap(each -> Stream.of(each.split("\\s*[,;]\\s*")))
                    .map(CleanText::value)
                    .flatMap(Optional::stream)
                    .forEach(words::add);
        }
        return List.copyOf(words);
    }

    /** The headline as the head gives it, nearest to what readers see first. */
    List<String> headlines() {
        return Stream.of(
                        jsonLd.text("headline").stream(),
                        meta(List.of("og:title", "twitter:title")),
                        CleanText.value(page.title()).stream())
                .flatMap(each -> each)
                .map(CleanText::line)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<String> itemprop(String name) {
        return page.select("[itemprop=" + name + "]").stream()
                .map(each -> {
                    Element inner = each.selectFirst("[itemprop=name]");
                    return text(inner == null ? each : inner);
                })
                .filter(each -> !each.isEmpty())
                .findFirst();
    }

    private static String text(Element element) {
        return CleanText.line(element.hasAttr("content") ? element.attr("content") : element.text());
    }

    private Optional<String> first(List<String> names) {
        return meta(names).findFirst();
    }

    /** Values of the meta tags with these names, in the order of the names. */
    private Stream<String> meta(List<String> names) {
        return names.stream().flatMap(name -> page.select("meta").stream()
                .filter(tag -> name.equalsIgnoreCase(tag.attr("property"))
                        || name.equalsIgnoreCase(tag.attr("name"))
                        || name.equalsIgnoreCase(tag.attr("itemprop"))
                        || name.equalsIgnoreCase(tag.attr("http-equiv")))
                .map(tag -> CleanText.value(tag.attr("content")).orElse(null))
                .filter(Objects::nonNull));
    }

    private static Optional<Known> known(Optional<String> value, String basis) {
        return value.filter(each -> each.length() <= 200).map(each -> new Known(each, basis));
    }
}
