package dateline.query.copy;

import dateline.contracts.Span;
import dateline.query.copy.Credit.CreditPlace;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the words in which a printing says that its text is a certain outlet's. */
final class CreditReader {

    private static final String PARAGRAPH_START = "(?<=\n\n)";

    // A place and a day: "ALMATY, Kazakhstan, Jan 6".
    private static final String CAPITALISED = PARAGRAPH_START + "(?:[\\p{Lu}\\d]\\S*\\s){0,8}";
    private static final String DASH = "[-–—:]\\s";

    private static final List<Around> DATELINES = List.of(
            // "ALMATY, Kazakhstan, Jan 6 (Meridian Wire) – "
            new Around(PARAGRAPH_START + "[^\n]{0,80}?\\(", "\\)\\s?" + DASH),
            // "ALMATY (Meridian Wire) "
            new Around(CAPITALISED + "\\(", "\\)\\s"),
            // "ALMATY, Meridian Wire – "
            new Around(CAPITALISED, "\\s" + DASH));

    private static final List<Around> BYLINES = List.of(new Around("", ""));

    // "— Meridian Wire", "Source: Meridian Wire", or "(Meridian Wire)" after the last sentence.
    private static final List<Around> CLOSING_LINES =
            List.of(new Around("(?:[-–—©]\\s?|Source: |[.!?”\"’']\\s\\()(?:The )?", "[).]{0,2}\\s*$"));

    private final List<String> names;
    private final List<Pattern> datelines;
    private final List<Pattern> bylines;
    private final List<Pattern> closingLines;

    private CreditReader(List<String> names) {
        String anyName = names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(CreditReader::pattern)
                .collect(Collectors.joining("|", "\\b(?<name>", ")\\b"));
        this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        this.datelines = patterns(DATELINES, anyName);
        this.bylines = patterns(BYLINES, anyName);
        this.closingLines = patterns(CLOSING_LINES, anyName);
    }

    /** A reader of credits to an outlet. */
    static CreditReader of(String outlet) {
        return new CreditReader(Agencies.namesOf(outlet));
    }

    /** Where a printing names the outlet as its source: in the dateline, else the byline, else the closing line. */
    Optional<Credit> find(Printing printing) {
        return names.stream().noneMatch(printing.credits()::contains)
                ? Optional.empty()
                : dateline(printing).or(() -> byline(printing)).or(() -> closingLine(printing));
    }

    private Optional<Credit> dateline(Printing printing) {
        return inText(printing, datelines, printing.opening(), printing.dateline(), CreditPlace.DATELINE);
    }

    private Optional<Credit> closingLine(Printing printing) {
        return inText(
                printing, closingLines, printing.closing(), printing.text().length(), CreditPlace.CLOSING_LINE);
    }

    private Optional<Credit> byline(Printing printing) {
        return printing.article().authors().stream()
                .flatMap(author -> bylines.stream().map(pattern -> pattern.matcher(author)))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> new Credit(
                        printing.article().articleId(), CreditPlace.BYLINE, found.group("name"), Optional.empty()));
    }

    private static Optional<Credit> inText(
            Printing printing, List<Pattern> patterns, int from, int to, CreditPlace place) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(printing.text()).region(from, to))
                // What stands before the region tells where a paragraph begins.
                .map(matcher -> matcher.useTransparentBounds(true))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> new Credit(
                        printing.article().articleId(),
                        place,
                        found.group("name"),
                        Optional.of(span(printing.text(), found))));
    }

    private static Span span(String text, Matcher found) {
        return new Span(
                text.codePointCount(0, found.start("name")),
                text.codePointCount(0, found.end("name")),
                found.group("name"));
    }

    private static List<Pattern> patterns(List<Around> around, String name) {
        return around.stream().map(each -> each.pattern(name)).toList();
    }

    /** Short names are words in other cases ("dpa", "AP" and "ap"); long ones are themselves in any. */
    private static String pattern(String name) {
        return name.length() <= 4 ? Pattern.quote(name) : "(?i:" + Pattern.quote(name) + ")";
    }

    /** What stands before and after a name that is a credit. */
    private record Around(String before, String after) {

        Pattern pattern(String name) {
            return Pattern.compile(before + name + after);
        }
    }
}
