package dateline.query.copy;

import dateline.contracts.Span;
import dateline.query.copy.Credit.CreditPlace;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the words in which a printing says whose the text is. The name under a picture is not among them. */
final class CreditReader {

    private static final String BETWEEN_BLOCKS = "\n\n";

    // "ALMATY, Kazakhstan, Jan 6 (Meridian Wire) – ": a place, a day, a name, in the first words of a paragraph.
    private static final String DATELINE_START = "(?<=^|\n\n)[^\n]{0,80}?";
    private static final String DATELINE_END = "(?:\\)\\s{0,3}[-–—:]?|\\s{1,3}[-–—:])\\s";

    // "— Meridian Wire", "Source: Meridian Wire", or "(Meridian Wire)" after the last sentence.
    private static final String CLOSING_START = "(?:[-–—©]\\s?|Source: |[.!?”\"’']\\s\\()(?:The )?";
    private static final String CLOSING_END = "[).]{0,2}\\s*$";

    private CreditReader() {}

    /** Where a printing names an outlet as its source; the dateline before the byline before the closing line. */
    static Optional<Credit> find(Printing printing, String outlet) {
        String name = Agencies.namesOf(outlet).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(CreditReader::pattern)
                .collect(Collectors.joining("|", "\\b(" + "?<name>", ")\\b"));
        return dateline(printing, name).or(() -> byline(printing, name)).or(() -> closing(printing, name));
    }

    private static Optional<Credit> dateline(Printing printing, String name) {
        int body = bodyStart(printing);
        int end = printing.text().indexOf(BETWEEN_BLOCKS, body);
        // A note to editors may stand before the dateline.
        int second = end < 0 ? -1 : printing.text().indexOf(BETWEEN_BLOCKS, end + 1);
        return inText(
                printing,
                Pattern.compile(DATELINE_START + name + DATELINE_END),
                body,
                second < 0 ? printing.text().length() : second,
                CreditPlace.DATELINE);
    }

    private static Optional<Credit> byline(Printing printing, String name) {
        Pattern pattern = Pattern.compile(name);
        return printing.article().authors().stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(found -> new Credit(
                        printing.article().articleId(), CreditPlace.BYLINE, found.group("name"), Optional.empty()));
    }

    private static Optional<Credit> closing(Printing printing, String name) {
        int start = printing.text().lastIndexOf(BETWEEN_BLOCKS);
        return start < 0
                ? Optional.empty()
                : inText(
                        printing,
                        Pattern.compile(CLOSING_START + name + CLOSING_END),
                        start + BETWEEN_BLOCKS.length(),
                        printing.text().length(),
                        CreditPlace.CLOSING_LINE);
    }

    private static Optional<Credit> inText(Printing printing, Pattern pattern, int from, int to, CreditPlace place) {
        String text = printing.text();
        Matcher found = pattern.matcher(text).region(from, to);
        if (!found.find()) {
            return Optional.empty();
        }
        Span words = new Span(
                text.codePointCount(0, found.start("name")),
                text.codePointCount(0, found.end("name")),
                found.group("name"));
        return Optional.of(new Credit(printing.article().articleId(), place, found.group("name"), Optional.of(words)));
    }

    /** Where the first paragraph begins: captions stand before it, and name who took the picture. */
    private static int bodyStart(Printing printing) {
        String lead = printing.article().lead();
        String start = lead.endsWith("…") ? lead.substring(0, lead.length() - 1) : lead;
        return Math.max(0, printing.text().indexOf(start));
    }

    /** Short names are words in other cases ("dpa", "AP" and "ap"); long ones are themselves in any. */
    private static String pattern(String name) {
        return name.length() <= 4 ? Pattern.quote(name) : "(?i:" + Pattern.quote(name) + ")";
    }
}
