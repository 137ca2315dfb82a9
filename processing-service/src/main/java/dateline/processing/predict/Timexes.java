package dateline.processing.predict;

import dateline.processing.calendar.Meaning;
import dateline.processing.calendar.Meaning.Clock;
import dateline.processing.calendar.Meaning.Day;
import dateline.processing.calendar.Meaning.Month;
import dateline.processing.calendar.Meaning.Now;
import dateline.processing.calendar.Meaning.OfDay;
import dateline.processing.calendar.Meaning.Timed;
import dateline.processing.calendar.Meaning.Weekday;
import dateline.processing.calendar.Meaning.Which;
import dateline.processing.calendar.Stretch;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/** Writes TIMEX expressions as the task has them: {@code XXXX-05-29}, {@code 2016-W46}, {@code (T17,T18,PT1H)}. */
final class Timexes {

    private final LocalDate today;

    Timexes(LocalDate today) {
        this.today = today;
    }

    Optional<String> of(Meaning meaning, Stretch stretch) {
        return switch (meaning) {
            case Now now -> Optional.of("PRESENT_REF");
            case Clock clock -> Optional.of(hour(clock, stretch.start()));
            case OfDay part -> Optional.of("T" + part.part().name().substring(0, 2));
            case Timed timed
            when timed.time() instanceof Clock clock ->
                Optional.of(day(timed.day(), stretch.firstDay()) + hour(clock, stretch.start()));
            case Timed timed
            when timed.time() instanceof OfDay part ->
                Optional.of(day(timed.day(), stretch.firstDay()) + "T"
                        + part.part().name().substring(0, 2));
            default -> dates(meaning, stretch);
        };
    }

    private static String hour(Clock clock, LocalDateTime time) {
        String hour = String.format(Locale.ROOT, "T%02d", time.getHour());
        if (clock.second() > 0) {
            return hour + String.format(Locale.ROOT, ":%02d:%02d", clock.minute(), clock.second());
        }
        return clock.minute() > 0 ? hour + String.format(Locale.ROOT, ":%02d", clock.minute()) : hour;
    }

    private static String day(Meaning meaning, LocalDate day) {
        if (meaning instanceof Day named && named.year().isEmpty()) {
            return named.month().isPresent()
                    ? String.format(Locale.ROOT, "XXXX-%02d-%02d", named.month().get(), named.day())
                    : named.weekday().isPresent()
                            ? "XXXX-WXX-" + named.weekday().get().getValue()
                            : String.format(Locale.ROOT, "XXXX-XX-%02d", named.day());
        }
        if (meaning instanceof Weekday weekday
                && weekday.which() == Which.ANY
                && weekday.week().isEmpty()) {
            return "XXXX-WXX-" + weekday.day().getValue();
        }
        return day.toString();
    }

    private Optional<String> dates(Meaning meaning, Stretch stretch) {
        LocalDate first = stretch.firstDay();
        return switch (stretch.granularity()) {
            case DAY -> Optional.of(day(meaning, first));
            case WEEK ->
                Optional.of(String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        first.get(IsoFields.WEEK_BASED_YEAR),
                        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
            case MONTH ->
                Optional.of(
                        meaning instanceof Month month && month.year().isEmpty() && month.which() == Which.ANY
                                ? String.format(Locale.ROOT, "XXXX-%02d", month.month())
                                : first.toString().substring(0, 7));
            case YEAR -> Optional.of(first.toString().substring(0, 4));
            case MINUTE, PART_OF_DAY, UNKNOWN, DURATION -> Optional.empty();
            default -> Optional.of(range(stretch));
        };
    }

    private String range(Stretch stretch) {
        LocalDate start = stretch.start().toLocalDate();
        LocalDate end = stretch.end().toLocalDate();
        long months = ChronoUnit.MONTHS.between(start, end);
        boolean whole = start.getDayOfMonth() == 1 && end.getDayOfMonth() == 1 && !end.equals(today);
        String length = whole
                ? months % 12 == 0 ? "P" + months / 12 + "Y" : "P" + months + "M"
                : "P" + ChronoUnit.DAYS.between(start, end) + "D";
        return "(" + start + "," + end + "," + length + ")";
    }
}
