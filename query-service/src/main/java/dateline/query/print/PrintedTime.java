package dateline.query.print;

import dateline.contracts.ReportedTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** A time in words, as the page has it: never more precise than it is told, and never moved to another zone. */
final class PrintedTime {

    private static final DateTimeFormatter TOLD =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss[.SSS]]][XXX]", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private PrintedTime() {}

    /** For example "10 January 2022, 20:13 UTC+06:00"; what has another form stays as it is. */
    static String of(ReportedTime time) {
        return switch (read(time.value())) {
            case LocalDate day -> DAY.format(day);
            case LocalDateTime local -> CLOCK.format(local) + zone(time);
            case OffsetDateTime instant -> CLOCK.format(instant) + " " + offset(instant.getOffset()) + zone(time);
            case null, default -> time.value();
        };
    }

    private static TemporalAccessor read(String value) {
        try {
            return TOLD.parseBest(value, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String zone(ReportedTime time) {
        return time.zone().map(zone -> " (" + zone + ")").orElse("");
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId().replace('-', '\u2212');
    }
}
