package dateline.processing.calendar;

import dateline.contracts.AnalysisMessage.Granularity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of the calendar.
 *
 * @param start first moment of it
 * @param end first moment behind it
 */
public record Stretch(LocalDateTime start, LocalDateTime end, Granularity granularity) {

    static Stretch day(LocalDate day) {
        return days(day, day.plusDays(1), Granularity.DAY);
    }

    static Stretch days(LocalDate first, LocalDate behind, Granularity granularity) {
        return new Stretch(first.atStartOfDay(), behind.atStartOfDay(), granularity);
    }

    static Stretch week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return days(monday, monday.plusWeeks(1), Granularity.WEEK);
    }

    static Stretch month(YearMonth month) {
        return days(month.atDay(1), month.plusMonths(1).atDay(1), Granularity.MONTH);
    }

    static Stretch years(int first, int count, Granularity granularity) {
        return days(LocalDate.of(first, 1, 1), LocalDate.of(first + count, 1, 1), granularity);
    }

    static Stretch moment(LocalDateTime time) {
        return new Stretch(time, time, Granularity.MINUTE);
    }

    /** The unit in which a time lies. */
    static Stretch of(Unit unit, LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> moment(time);
            case DAY -> day(day);
            case WEEKEND -> days(monday.plusDays(5), monday.plusDays(7), Granularity.INTERVAL);
            case WEEK -> week(day);
            case FORTNIGHT -> days(monday, monday.plusWeeks(2), Granularity.INTERVAL);
            case MONTH -> month(YearMonth.from(day));
            case QUARTER -> {
                LocalDate first = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
                yield days(first, first.plusMonths(3), Granularity.QUARTER);
            }
            case YEAR -> years(day.getYear(), 1, Granularity.YEAR);
            case DECADE -> years(day.getYear() / 10 * 10, 10, Granularity.DECADE);
            case CENTURY -> years(day.getYear() / 100 * 100, 100, Granularity.CENTURY);
        };
    }

    public LocalDate firstDay() {
        return start.toLocalDate();
    }

    public LocalDate lastDay() {
        return end.isAfter(start) ? end.minusNanos(1).toLocalDate() : end.toLocalDate();
    }

    Stretch as(Granularity other) {
        return new Stretch(start, end, other);
    }
}
