package dateline.ingest.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as it stands in a text: "10 January 2022", "10. Januar 2022", "2022年1月10日", "10/01/2022".
 *
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 */
record WrittenDay(LocalDate date, int start, int end) {

    /** Which comes first where a day and its month are both figures, and either could be either. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        NOBODY_SAYS
    }

    private static final String NAME = "(?<m>\\p{L}[\\p{L}\\p{M}]{2,14})";
    private static final String YEAR = "(?<y>(?:19|20)\\d{2})(?!\\d)";

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<![\\d=])(?<y>(?:19|20)\\d{2})(?:(?<s>[-/.])(?<m>[01]?\\d)\\k<s>(?<d>[0-3]?\\d)|(?<m2>[01]\\d)(?<d2>[0-3]\\d)|\\s?[年.]\\s?(?<m3>[01]?\\d)\\s?[月.]\\s?(?<d3>[0-3]?\\d))(?!\\d)");
    private static final Pattern MONTH_NAME_FIRST = Pattern.compile(
            "(?<![\\p{L}\\d])" + NAME + "\\.?\\s*(?<d>[0-3]?\\d)(?:st|nd|rd|th)?,?\\s+" + YEAR,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_THEN_NAME = Pattern.compile(
            "(?<!\\d)(?<d>[0-3]?\\d)(?:\\.|st|nd|rd|th|er|º|ª|°)?[\\s-]{0,3}(?:(?:of|de|del)\\s+|d['’]\\s?)?" + NAME
                    + "\\.?,?[\\s-]{0,3}(?:(?:de|del)\\s)?" + YEAR,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d./-])(?<a>[0-3]?\\d)\\s?(?<s>[./-])\\s?(?<b>[0-3]?\\d)\\s?\\k<s>\\s?" + YEAR);
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![\\d./-])(?<d>[0-3]?\\d)\\.(?<m>[01]?\\d)\\.(?<y>\\d{2})(?![\\d.])");

    /** The first day in a text, of those that leave no doubt. */
    static Optional<WrittenDay> in(String text) {
        return in(text, Order.NOBODY_SAYS);
    }

    /** The first day in a text. */
    static Optional<WrittenDay> in(String text, Order order) {
        if (!hasYear(text)) {
            return Optional.empty();
        }
        return yearFirst(text)
                .or(() -> named(text, MONTH_NAME_FIRST))
                .or(() -> named(text, DAY_THEN_NAME))
                .or(() -> figures(text, order));
    }

    /** Whether a text may hold a day or the end of one: it has a year, or two dots between figures. */
    static boolean mayStandIn(String text) {
        return hasYear(text)
                || text.indexOf('.') > 0 && SHORT_YEAR.matcher(text).find();
    }

    /** Whether there is any use in looking closer. */
    private static boolean hasYear(String text) {
        for (int at = 0; at + 3 < text.length(); at++) {
            char first = text.charAt(at);
            char second = text.charAt(at + 1);
            if ((first == '2' && second == '0' || first == '1' && second == '9')
                    && Character.isDigit(text.charAt(at + 2))
                    && Character.isDigit(text.charAt(at + 3))) {
                return true;
            }
        }
        return false;
    }

    /** A day with two figures for its year, which a line of date and time may have: "25.04.24". */
    static Optional<WrittenDay> inShort(String text) {
        Matcher day = SHORT_YEAR.matcher(text);
        return day.find()
                ? of(2000 + number(day.group("y")), number(day.group("m")), number(day.group("d")), day)
                : Optional.empty();
    }

    /** A text without its days. */
    static String rest(String text) {
        String left = text;
        for (Optional<WrittenDay> day = in(left, Order.DAY_FIRST); day.isPresent(); day = in(left, Order.DAY_FIRST)) {
            left = left.substring(0, day.get().start()) + " "
                    + left.substring(day.get().end());
        }
        return left;
    }

    private static Optional<WrittenDay> yearFirst(String text) {
        Matcher day = YEAR_FIRST.matcher(text);
        while (day.find()) {
            for (String suffix : List.of("", "2", "3")) {
                if (day.group("m" + suffix) != null) {
                    Optional<WrittenDay> found = of(
                            number(day.group("y")),
                            number(day.group("m" + suffix)),
                            number(day.group("d" + suffix)),
                            day);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenDay> named(String text, Pattern pattern) {
        Matcher day = pattern.matcher(text);
        while (day.find()) {
            Optional<WrittenDay> found = MonthNames.number(day.group("m"))
                    .flatMap(month -> of(number(day.group("y")), month, number(day.group("d")), day));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenDay> figures(String text, Order order) {
        Matcher day = FIGURES.matcher(text);
        while (day.find()) {
            int first = number(day.group("a"));
            int second = number(day.group("b"));
            boolean monthFirst = second > 12
                    || order == Order.MONTH_FIRST
                            && first <= 12
                            && !day.group("s").equals(".");
            boolean clear = first > 12
                    || second > 12
                    || first == second
                    || day.group("s").equals(".")
                    || order != Order.NOBODY_SAYS;
            Optional<WrittenDay> found = clear
                    ? of(number(day.group("y")), monthFirst ? first : second, monthFirst ? second : first, day)
                    : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenDay> of(int year, int month, int day, Matcher where) {
        try {
            return Optional.of(new WrittenDay(LocalDate.of(year, month, day), where.start(), where.end()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static int number(String figures) {
        return Integer.parseInt(figures);
    }
}
