package dateline.processing.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * On which day of a year a day with a name falls.
 *
 * @param rule as {@code holidays.txt} has it
 * @param everywhere whether it is the same day in all countries
 */
public record HolidayRule(String rule, boolean everywhere) {

    LocalDate in(int year) {
        if (rule.startsWith("easter")) {
            return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
        }
        if (rule.indexOf('/') < 0) {
            return LocalDate.parse(year + "-" + rule);
        }
        String[] parts = rule.split("/");
        LocalDate first = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(parts[1]));
        int number = Integer.parseInt(parts[2]);
        return first.with(
                number == 5 ? TemporalAdjusters.lastInMonth(day) : TemporalAdjusters.dayOfWeekInMonth(number, day));
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
