package dateline.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names under a headline: "By Adrian Pell and Zarina Kolb" gives Adrian Pell and Zarina Kolb. */
final class Byline {

    private static final Pattern BY = Pattern.compile(
            "^(?:(?:reported|written|posted|story|words|text|report|analysis)\\s+)?by:?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:,|;|&|\\||·|•|/|\\band\\b|\\bwith\\b)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            "[\\p{Lu}][\\p{L}\\p{M}.'’-]*(?:\\s+(?:(?:de|da|di|del|van|von|der|den|bin|al|el|la|le|ibn|ter)\\s+)*[\\p{Lu}][\\p{L}\\p{M}.'’-]*){1,4}");
    private static final Pattern STAFF = Pattern.compile(
            "(?:(?:our|special|staff|own)\\s+)?(?:[\\p{Lu}][\\w.'’-]+\\s+){0,3}(?:correspondent|bureau|reporter|desk|staff)s?(?:\\s+reporter)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "\\b(editor|reporter|correspondent|writer|updated|published|read|min|http|www|share)\\b|@|\\d",
            Pattern.CASE_INSENSITIVE);

    private Byline() {}

    /** The names in a line that is a byline; empty if it is none. */
    static Optional<List<String>> in(String line) {
        if (line.length() > 140) {
            return Optional.empty();
        }
        String words = WrittenTime.rest(line).replaceAll("[\\s,|·•–—-]+$", "").strip();
        boolean says = BY.matcher(words).find();
        List<String> names = names(words);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        if (says) {
            return Optional.of(names);
        }
        // Without "by", only a line of which nothing else is left, and which is a name with a date, or a staff line.
        boolean dated = words.length() < line.length() && WrittenTime.in(line).isPresent();
        boolean whole = String.join("", names).length()
                >= words.replaceAll("[\\s,|&]|\\band\\b", "").length() - names.size() * 4;
        return (dated && whole) || STAFF.matcher(words).matches() ? Optional.of(names) : Optional.empty();
    }

    /** The names in what a page's head or markup gives as its author. */
    static List<String> names(String authors) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        for (String each : parts(BY.matcher(authors.strip()).replaceFirst(""))) {
            if (isName(each)) {
                names.add(each);
            }
        }
        return new ArrayList<>(names);
    }

    private static List<String> parts(String text) {
        return Arrays.stream(BETWEEN.split(text))
                .map(part -> part.replaceAll("\\s*\\([^)]*\\)", "").strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean isName(String text) {
        String capital = text.equals(text.toUpperCase(Locale.ROOT)) ? text : "";
        return text.length() <= 60
                && (NAME.matcher(text).matches() && !NOT_A_NAME.matcher(text).find()
                        || STAFF.matcher(text).matches() && capital.isEmpty());
    }
}
