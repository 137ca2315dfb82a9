package dateline.processing.time;

import dateline.contracts.AnalysisMessage.Granularity;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A day of a month without a year: "January 10", "7 May", "Friday, Jan. 7". */
final class MonthDays {

    private static final String WEEKDAY = "(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? (?:the )?)?";
    private static final Pattern MONTH_DAY =
            Pattern.compile(WEEKDAY + "(" + Months.NAMES + ")\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern DAY_MONTH = Pattern.compile(
            WEEKDAY + "(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)? (" + Months.NAMES + ")\\.?");

    private MonthDays() {}

    static Optional<Reckoned> reckon(Expression expression) {
        Matcher american = MONTH_DAY.matcher(expression.words());
        if (american.matches()) {
            return Optional.of(reckon(expression, american.group(1), american.group(2), american.group(3)));
        }
        Matcher british = DAY_MONTH.matcher(expression.words());
        return british.matches()
                ? Optional.of(reckon(expression, british.group(1), british.group(3), british.group(2)))
                : Optional.empty();
    }

    private static Reckoned reckon(Expression expression, String weekday, String monthName, String dayNumber) {
        if (expression.publishedOn().isEmpty()) {
            return Reckoned.unpublished();
        }
        LocalDate published = expression.publishedOn().get();
        Month month = Months.month(monthName);
        MonthDay monthDay;
        try {
            monthDay = MonthDay.of(month, Integer.parseInt(dayNumber));
        } catch (DateTimeException e) {
            return Reckoned.unknown("there is no such day");
        }
        if (weekday != null) {
            return nearest(published, monthDay, Weekdays.weekday(weekday));
        }
        Tense tense = expression.tense();
        LocalDate sameYear = published.with(monthDay);
        LocalDate day = tense == Tense.PAST && sameYear.isAfter(published.plusDays(1))
                ? published.minusYears(1).with(monthDay)
                : tense == Tense.FUTURE && sameYear.isBefore(published)
                        ? nextOrNear(published, sameYear, monthDay)
                        : sameYear;
        return Reckoned.from(published, tense, day.toString(), Granularity.DAY);
    }

    /** What is to come lies ahead, but a day of the last three months is nearer than one of next year. */
    private static LocalDate nextOrNear(LocalDate published, LocalDate sameYear, MonthDay monthDay) {
        return sameYear.isAfter(published.minusMonths(3))
                ? sameYear
                : published.plusYears(1).with(monthDay);
    }

    private static Reckoned nearest(LocalDate published, MonthDay monthDay, DayOfWeek weekday) {
        return Stream.of(0, -1, 1)
                .map(years -> published.plusYears(years).with(monthDay))
                .filter(day -> day.getDayOfWeek() == weekday)
                .min(Comparator.comparing(day -> Math.abs(day.toEpochDay() - published.toEpochDay())))
                .map(day -> Reckoned.from(published, day.toString(), Granularity.DAY))
                .orElseGet(() -> Reckoned.unknown("in no near year does that day fall on that day of the week"));
    }
}
