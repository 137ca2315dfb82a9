package dateline.processing.calendar;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.processing.calendar.Meaning.NthWeekday;
import dateline.processing.calendar.Meaning.Within;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Finds units inside of longer stretches: the last week of July, the third Monday of May. */
final class Insides {

    private Insides() {}

    static List<Stretch> within(List<Stretch> of, Within within, Convention convention) {
        return of.stream()
                .map(each -> within(each, within, convention))
                .filter(each -> fits(each, of))
                .toList();
    }

    private static boolean fits(Stretch inside, List<Stretch> of) {
        return of.stream()
                .anyMatch(each ->
                        inside.start().isBefore(each.end()) && each.start().isBefore(inside.end()));
    }

    private static Stretch within(Stretch of, Within within, Convention convention) {
        Unit unit = within.unit();
        // the first week of May is its first seven days in the news
        boolean counted = convention == Convention.NEWS && of.granularity() == Granularity.MONTH;
        boolean weeks = unit == Unit.WEEK && !counted || unit == Unit.WEEKEND;
        LocalDateTime first = weeks ? firstWeek(of) : of.start();
        LocalDateTime start;
        if (within.first() > 0) {
            start = Lengths.add(first, unit, within.first() - 1L);
        } else {
            LocalDateTime end = weeks ? endOfLastWeek(of) : of.end();
            start = Lengths.add(end, unit, -within.count());
        }
        LocalDateTime end = Lengths.add(start, unit, within.count());
        if (unit == Unit.WEEKEND) {
            return Stretch.days(
                    start.toLocalDate().plusDays(5), start.toLocalDate().plusDays(7), Granularity.INTERVAL);
        }
        return new Stretch(start, end, within.count() == 1 ? granularity(unit) : Granularity.INTERVAL);
    }

    /** A week belongs to where its Thursday is, as in ISO 8601. */
    private static LocalDateTime firstWeek(Stretch of) {
        LocalDate thursday = of.firstDay().with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        return thursday.minusDays(3).atStartOfDay();
    }

    private static LocalDateTime endOfLastWeek(Stretch of) {
        LocalDate thursday = of.lastDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
        return thursday.plusDays(4).atStartOfDay();
    }

    private static Granularity granularity(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> Granularity.MINUTE;
            case DAY -> Granularity.DAY;
            case WEEK -> Granularity.WEEK;
            case MONTH -> Granularity.MONTH;
            case QUARTER -> Granularity.QUARTER;
            case YEAR -> Granularity.YEAR;
            case DECADE -> Granularity.DECADE;
            default -> Granularity.INTERVAL;
        };
    }

    static List<Stretch> weekday(List<Stretch> of, NthWeekday weekday) {
        return of.stream()
                .map(each -> {
                    LocalDate first = each.firstDay().with(TemporalAdjusters.nextOrSame(weekday.day()));
                    LocalDate last = each.lastDay().with(TemporalAdjusters.previousOrSame(weekday.day()));
                    return Stretch.day(weekday.number() > 0 ? first.plusWeeks(weekday.number() - 1L) : last);
                })
                .filter(each -> fits(each, of))
                .toList();
    }

    /** The week in which a day lies; the weekend nearest to it. */
    static Stretch around(Stretch day, Unit unit) {
        if (unit == Unit.WEEK) {
            return Stretch.week(day.firstDay());
        }
        LocalDate first = day.firstDay();
        boolean early = first.getDayOfWeek().getValue() <= 2;
        LocalDate saturday = early
                ? first.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY))
                : first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        return Stretch.days(saturday, saturday.plusDays(2), Granularity.INTERVAL);
    }
}
