package dateline.processing.time;

import dateline.contracts.AnalysisMessage.Granularity;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes over the TIMEX3 value that the library gave, where it is a place in the calendar. */
final class LibraryValue {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern MINUTE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})(?::\\d{2})?(?:Z|[+-][\\d:]+|\\s?[A-Z]{2,4})?");
    private static final Pattern PART = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T[A-Z]{2}|-?N[A-Z]+)");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4}-\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12])");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X");
    private static final Pattern CENTURY = Pattern.compile("(\\d{2})XX");
    private static final Pattern OWN_YEAR =
            Pattern.compile("\\b\\d{4}|['’]?\\d0s|century|[a-z]+ties\\b|\\b(?:ad|bc)\\b");

    private LibraryValue() {}

    static Optional<Reckoned> reckon(Expression expression) {
        try {
            return Optional.of(value(expression));
        } catch (DateTimeException e) {
            return Optional.of(Reckoned.unknown("there is no such day"));
        }
    }

    private static Reckoned value(Expression expression) {
        String value = expression.value();
        Matcher match;
        if ((match = whole(MINUTE, value)) != null) {
            return minute(expression, match.group(1));
        }
        if ((match = whole(DAY, value)) != null) {
            return of(expression, LocalDate.parse(match.group(1)).toString(), Granularity.DAY);
        }
        if ((match = whole(PART, value)) != null) {
            return of(expression, LocalDate.parse(match.group(1)).toString(), Granularity.PART_OF_DAY);
        }
        if ((match = whole(WEEK, value)) != null) {
            return of(expression, week(match), Granularity.WEEK);
        }
        if ((match = whole(MONTH, value)) != null) {
            return of(expression, YearMonth.parse(match.group(1)).toString(), Granularity.MONTH);
        }
        if ((match = whole(QUARTER, value)) != null) {
            return of(expression, months(match, 3), Granularity.QUARTER);
        }
        if ((match = whole(HALF, value)) != null) {
            return of(expression, months(match, 6), Granularity.INTERVAL);
        }
        if ((match = whole(YEAR, value)) != null) {
            return of(expression, match.group(1), Granularity.YEAR);
        }
        if ((match = whole(DECADE, value)) != null) {
            return of(expression, years(match.group(1) + "0", 0, 10), Granularity.DECADE);
        }
        if ((match = whole(CENTURY, value)) != null) {
            // The 19th century began in 1801, the 1900s in 1900.
            int late = expression.words().contains("century") ? 1 : 0;
            return of(expression, years(match.group(1) + "00", late, 100), Granularity.CENTURY);
        }
        return expression.publishedOn().isEmpty() && !hasOwnYear(expression)
                ? Reckoned.unpublished()
                : Reckoned.unknown("the words do not settle it");
    }

    private static Matcher whole(Pattern pattern, String value) {
        Matcher matcher = pattern.matcher(value);
        return matcher.matches() ? matcher : null;
    }

    /** An hour alone has no day: the library lends it that of publication. */
    private static Reckoned minute(Expression expression, String value) {
        boolean hourAlone = !expression
                .words()
                .matches(".*(?:day|\\d{4}|\\b(?:" + Months.NAMES
                        + ")\\b|tonight|morning|night|evening|afternoon|ago).*");
        return hourAlone
                ? Reckoned.unknown("no day is named with the hour")
                : of(expression, value, Granularity.MINUTE);
    }

    private static Reckoned of(Expression expression, String value, Granularity granularity) {
        if (hasOwnYear(expression)) {
            return Reckoned.told(value, granularity);
        }
        return expression
                .publishedOn()
                .map(day -> Reckoned.from(day, value, granularity))
                .orElseGet(Reckoned::unpublished);
    }

    private static boolean hasOwnYear(Expression expression) {
        return OWN_YEAR.matcher(expression.words()).find();
    }

    private static String week(Matcher match) {
        LocalDate day = LocalDate.of(Integer.parseInt(match.group(1)), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(match.group(2)))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Reckoned.week(day);
    }

    private static String months(Matcher match, int length) {
        int first = (Integer.parseInt(match.group(2)) - 1) * length + 1;
        LocalDate start = LocalDate.of(Integer.parseInt(match.group(1)), first, 1);
        return Reckoned.interval(start, start.plusMonths(length).minusDays(1));
    }

    private static String years(String firstYear, int later, int count) {
        LocalDate start = LocalDate.of(Integer.parseInt(firstYear) + later, 1, 1);
        return Reckoned.interval(start, start.plusYears(count).minusDays(1));
    }
}
