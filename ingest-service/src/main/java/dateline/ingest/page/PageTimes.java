package dateline.ingest.page;

import dateline.contracts.ReportedTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * When a page was published and last changed, by the best of what it says, with a word on where it says so.
 *
 * <p>From the surest to the least: JSON-LD, meta tags, properties ({@code itemprop}), time elements, dates shown at the
 * headline, values in scripts, the day in the address, and a date shown anywhere.
 */
final class PageTimes {

    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "article:published",
            "og:published_time",
            "datepublished",
            "article.published",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.issued",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "cxenseparse:recs:publishtime",
            "shareaholic:article_published_time",
            "date_published",
            "published_time",
            "originalpublicationdate",
            "article_date_original",
            "article:post_date",
            "og:article:published_time",
            "bt:pubdate",
            "citation_publication_date",
            "citation_date",
            "ptime",
            "rnews:datepublished");
    // Some systems put here when a page was made, others when it was last touched.
    private static final List<String> VAGUE = List.of(
            "date",
            "dc.date.created",
            "dc.date",
            "dcterms.date",
            "dcterms.created",
            "dc.created",
            "creation_date",
            "created");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "article:modified",
            "og:updated_time",
            "datemodified",
            "dateupdate",
            "last-modified",
            "lastmod",
            "dc.date.modified",
            "dcterms.modified",
            "article.updated",
            "bt:moddate",
            "revised");

    private static final Pattern TIME_CLASS =
            Pattern.compile("publish|entry-date|posted|created", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGED_CLASS = Pattern.compile("updat|modif|chang", Pattern.CASE_INSENSITIVE);

    // As scripts and data layers call it, with its value.
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "[\"']?\\b(?:date_?published|published_?(?:at|date|time)|publish(?:ing)?_?(?:date|time)|first_?publi(?:sh(?:ed)?|cation)_?(?:date|at)?|pub_?date|publication_?date|create_?date|post_?date)\\\\?[\"']?\\s*[:=,]\\s*\\\\?[\"']?(?<value>(?:19|20)\\d{2}[-/]?[01]\\d[-/]?[0-3]\\d[^\"'\\\\,;}<]{0,30}|1\\d{9}(?:\\d{3})?\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final int LOCAL_MINUTE = 16;
    private static final int MOST_OFFSET_MINUTES = 14 * 60;
    private static final List<String> SCRIPT_WORDS =
            List.of("publi", "pubdate", "pub_date", "createdate", "create_date", "postdate", "post_date");
    private static final int LONGEST_SCRIPT = 200_000;

    private final Markup markup;
    private final JsonLd jsonLd;
    private final ShownDates shown;
    private final WrittenDay.Order order;
    private final String address;
    private final Optional<String> zone;

    PageTimes(
            Markup markup,
            JsonLd jsonLd,
            ShownDates shown,
            WrittenDay.Order order,
            String address,
            Optional<String> zone) {
        this.markup = markup;
        this.jsonLd = jsonLd;
        this.shown = shown;
        this.order = order;
        this.address = address;
        this.zone = zone;
    }

    Optional<ReportedTime> published() {
        return stated().map(time -> time.value().endsWith("Z")
                ? shown.published().flatMap(local -> localised(time, local)).orElse(time)
                : time);
    }

    /** A time in UTC as the clock of the outlet shows it, where the page shows the same minute by that clock. */
    private Optional<ReportedTime> localised(ReportedTime utc, WrittenTime local) {
        if (local.value().length() < LOCAL_MINUTE
                || local.hasOffset()
                || utc.value().length() <= LOCAL_MINUTE) {
            return Optional.empty();
        }
        OffsetDateTime instant = OffsetDateTime.parse(utc.value());
        LocalDateTime clock = LocalDateTime.parse(local.value()).truncatedTo(ChronoUnit.MINUTES);
        long minutes = Duration.between(instant.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES), clock)
                .toMinutes();
        boolean isOffset = minutes != 0 && Math.abs(minutes) <= MOST_OFFSET_MINUTES && minutes % 15 == 0;
        return isOffset
                ? Optional.of(new ReportedTime(
                        new WrittenTime(utc.value())
                                .at(ZoneOffset.ofTotalSeconds((int) minutes * 60))
                                .value(),
                        Optional.empty(),
                        utc.basis() + "; offset by the visible text"))
                : Optional.empty();
    }

    private Optional<ReportedTime> stated() {
        return declared("datePublished", PUBLISHED)
                .or(() -> properties("datePublished", "dateCreated", "created", "issued"))
                .or(() -> times(each -> each.hasAttr("pubdate")
                        || TIME_CLASS.matcher(each.className()).find()))
                .or(() -> shown.published().map(time -> time.as("visible text", zone)))
                .or(() -> first(markup.metas(VAGUE), Function.identity(), "meta"))
                .or(() -> times(each -> !CHANGED_CLASS.matcher(each.className()).find()))
                .or(() -> jsonLd.anyText("datePublished")
                        .or(() -> jsonLd.text("dateCreated"))
                        .flatMap(this::field)
                        .map(time -> time.as("json-ld", zone)))
                .or(this::inScript)
                .or(this::dayInAddress)
                .or(() -> modified()
                        .map(time -> new ReportedTime(time.value(), time.zone(), "last change; " + time.basis())))
                .or(() -> shown.anywhere().map(time -> time.as("visible text", zone)));
    }

    Optional<ReportedTime> modified() {
        return declared("dateModified", MODIFIED)
                .or(() -> properties("dateModified", "modified"))
                .or(() -> times(each -> CHANGED_CLASS.matcher(each.className()).find()))
                .or(() -> shown.modified().map(time -> time.as("visible text", zone)));
    }

    private Optional<ReportedTime> declared(String field, List<String> names) {
        return jsonLd.text(field)
                .flatMap(this::field)
                .map(time -> time.as("json-ld", zone))
                .or(() -> first(markup.metas(names), Function.identity(), "meta"));
    }

    private Optional<ReportedTime> properties(String... names) {
        return first(Stream.of(names).flatMap(markup::properties), PageTimes::stamp, "itemprop");
    }

    private Optional<ReportedTime> times(Predicate<Element> which) {
        return first(markup.times().filter(which), PageTimes::stamp, "time element");
    }

    private <T> Optional<ReportedTime> first(Stream<T> things, Function<T, String> words, String basis) {
        return things.map(words)
                .map(this::field)
                .flatMap(Optional::stream)
                .findFirst()
                .map(time -> time.as(basis, zone));
    }

    /** What an element says to machines, else what a title on it says, else its words. */
    private static String stamp(Element element) {
        for (String attribute : List.of("datetime", "content", "title")) {
            if (WrittenDay.in(element.attr(attribute), WrittenDay.Order.DAY_FIRST)
                    .isPresent()) {
                return element.attr(attribute);
            }
        }
        for (String attribute : Markup.STAMPS) {
            if (WrittenTime.inField(element.attr(attribute), WrittenDay.Order.DAY_FIRST)
                    .isPresent()) {
                return element.attr(attribute);
            }
        }
        return CleanText.shortened(CleanText.line(element.text()), 200);
    }

    private Optional<WrittenTime> field(String value) {
        return WrittenTime.inField(value.strip(), order);
    }

    /** The time that scripts know, if they know of one day only: other stories have their days too. */
    private Optional<ReportedTime> inScript() {
        List<WrittenTime> times = new ArrayList<>();
        for (Element script : Stream.concat(markup.jsonLd().stream(), markup.scripts().stream())
                .toList()) {
            String data = script.data();
            String small = data.length() > LONGEST_SCRIPT ? "" : data.toLowerCase(Locale.ROOT);
            if (SCRIPT_WORDS.stream().anyMatch(small::contains)) {
                Matcher found = IN_SCRIPT.matcher(data);
                while (found.find()) {
                    field(found.group("value")).ifPresent(times::add);
                }
            }
        }
        boolean isOneDay = times.stream().map(WrittenTime::day).distinct().count() == 1;
        return isOneDay ? Optional.of(times.getFirst().as("script", zone)) : Optional.empty();
    }

    private Optional<ReportedTime> dayInAddress() {
        return WrittenTime.in(String.join("/", Addresses.segments(address)))
                .map(time -> time.day().as("URL path", Optional.empty()));
    }
}
