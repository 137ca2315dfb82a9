package dateline.processing.calendar;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.processing.calendar.Meaning.PartOfDay;
import dateline.processing.calendar.Meaning.Slice;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What is taken for granted where words leave it open. */
public enum Convention {
    /** Nothing: an evening is a part of its day, early March lies in March, and a range holds its last day. */
    NEWS,
    /** As assistants with a calendar book it: an evening is from 16 to 20, early March its first half, a range ends before its last day. */
    ASSISTANT;

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** The hours of a part of a day. */
    Stretch hours(LocalDate day, PartOfDay part, Optional<Slice> slice) {
        if (this == NEWS) {
            return Stretch.day(day).as(Granularity.PART_OF_DAY);
        }
        return switch (part) {
            case MORNING -> hours(day, 8, 12, slice);
            case MIDDAY -> hours(day, 11, 13, slice);
            case AFTERNOON -> hours(day, 12, 16, slice);
            case EVENING -> hours(day, 16, 20, slice);
            case NIGHT -> new Stretch(day.atTime(20, 0), day.atTime(LAST_SECOND), Granularity.PART_OF_DAY);
            case DAWN -> hours(day, 4, 8, slice);
            case DUSK -> hours(day, 16, 20, slice);
            case MIDNIGHT -> Stretch.moment(day.atStartOfDay());
            case DAYTIME -> hours(day, 8, 18, slice);
        };
    }

    private static Stretch hours(LocalDate day, int from, int to, Optional<Slice> slice) {
        int first = slice.filter(each -> each == Slice.LATE).isPresent() ? from + 2 : from;
        int last = slice.filter(each -> each == Slice.EARLY).isPresent() ? to - 2 : to;
        return new Stretch(day.atTime(first, 0), day.atTime(last, 0), Granularity.PART_OF_DAY);
    }

    /** A part of a stretch; a year that is named is cut in three, one that is counted from now in two. */
    Stretch part(Stretch of, Slice slice, boolean relative) {
        if (slice == Slice.FIRST_HALF || slice == Slice.SECOND_HALF) {
            return half(of, slice == Slice.FIRST_HALF);
        }
        if (this == NEWS) {
            return of.granularity() == Granularity.DAY ? of.as(Granularity.PART_OF_DAY) : of;
        }
        LocalDateTime start = of.start();
        return switch (of.granularity()) {
            case DAY, PART_OF_DAY -> day(of, slice);
            case WEEK -> cut(of, slice, start.plusDays(2), start.plusDays(4), start.plusDays(3));
            case MONTH -> cut(of, slice, start.plusDays(9), start.plusDays(20), start.plusDays(15));
            case YEAR ->
                relative
                        ? cut(of, slice, start.plusMonths(4), start.plusMonths(8), start.plusMonths(6))
                        : thirds(of, slice);
            default -> of;
        };
    }

    private static Stretch cut(Stretch of, Slice slice, LocalDateTime early, LocalDateTime late, LocalDateTime middle) {
        return switch (slice) {
            case EARLY -> new Stretch(of.start(), middle, Granularity.INTERVAL);
            case MIDDLE -> new Stretch(early, late, Granularity.INTERVAL);
            default -> new Stretch(middle, of.end(), Granularity.INTERVAL);
        };
    }

    private static Stretch thirds(Stretch of, Slice slice) {
        LocalDateTime start = of.start();
        return switch (slice) {
            case EARLY -> new Stretch(start, start.plusMonths(4), Granularity.INTERVAL);
            case MIDDLE -> new Stretch(start.plusMonths(4), start.plusMonths(8), Granularity.INTERVAL);
            default -> new Stretch(start.plusMonths(8), of.end(), Granularity.INTERVAL);
        };
    }

    private static Stretch day(Stretch of, Slice slice) {
        LocalDateTime start = of.start();
        return switch (slice) {
            case EARLY -> new Stretch(start, start.plusHours(12), Granularity.PART_OF_DAY);
            case MIDDLE -> new Stretch(start.plusHours(10), start.plusHours(14), Granularity.PART_OF_DAY);
            default -> new Stretch(start.plusHours(12), of.end(), Granularity.PART_OF_DAY);
        };
    }

    private static Stretch half(Stretch of, boolean first) {
        LocalDate start = of.start().toLocalDate();
        LocalDate end = of.end().toLocalDate();
        long months = ChronoUnit.MONTHS.between(start, end);
        LocalDate middle = months >= 2
                ? start.plusMonths(months / 2)
                : start.plusDays((end.toEpochDay() - start.toEpochDay()) / 2);
        return first
                ? Stretch.days(start, middle, Granularity.INTERVAL)
                : Stretch.days(middle, end, Granularity.INTERVAL);
    }

    /** Where a range ends that goes on to a stretch. */
    LocalDateTime lastOf(Stretch to, boolean isEnd) {
        return this == NEWS || isEnd ? to.end() : to.start();
    }
}
