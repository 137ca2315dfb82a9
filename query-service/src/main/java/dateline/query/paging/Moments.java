package dateline.query.paging;

import dateline.query.http.InvalidParameter;
import dateline.query.index.Between;
import dateline.query.index.Days;
import dateline.query.index.Moment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads the ends of a period from query parameters. */
public final class Moments {

    private Moments() {}

    /**
     * A day ({@code 2022-01-10}) or an instant ({@code 2022-01-10T20:13:26Z}, {@code 2022-01-10T20:13:26+06:00}).
     *
     * @param name of the parameter
     * @param value as it was sent; null if it was not
     */
    public static Optional<Moment> read(String name, String value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            Moment moment = value.contains("T")
                    // A plus that was not escaped arrives as a space.
                    ? new Moment.Point(
                            OffsetDateTime.parse(value.replace(' ', '+')).toInstant())
                    : new Moment.Day(LocalDate.parse(value));
            return Optional.of(inCalendar(name, moment));
        } catch (DateTimeException e) {
            throw new InvalidParameter(
                    name,
                    "must be a day such as 2022-01-10, or an instant with its offset such as 2022-01-10T20:13:26Z");
        }
    }

    /** A period, from two parameters of these names. */
    public static Between period(String fromName, String from, String toName, String to) {
        Between period = new Between(read(fromName, from), read(toName, to));
        inOrder(period.from(), period.to(), fromName, toName);
        return period;
    }

    /** Whole days, from two parameters of these names; empty if neither was sent. */
    public static Optional<Days> days(String fromName, String from, String toName, String to) {
        if (from == null && to == null) {
            return Optional.empty();
        }
        LocalDate first = from == null ? LocalDate.of(1, 1, 1) : day(fromName, from);
        LocalDate last = to == null ? LocalDate.of(9999, 12, 31) : day(toName, to);
        if (last.isBefore(first)) {
            throw new InvalidParameter(toName, "is before " + fromName);
        }
        return Optional.of(new Days(first, last));
    }

    private static LocalDate day(String name, String value) {
        return switch (read(name, value).orElseThrow()) {
            case Moment.Day(var day) -> day;
            case Moment.Point point -> throw new InvalidParameter(name, "must be a day such as 2022-01-10");
        };
    }

    /** Refuses a period that ends before it begins. */
    private static void inOrder(Optional<Moment> from, Optional<Moment> to, String fromName, String toName) {
        boolean backwards = from.isPresent()
                && to.isPresent()
                && switch (from.get()) {
                    case Moment.Day(var first) -> to.get() instanceof Moment.Day(var last) && last.isBefore(first);
                    case Moment.Point(var first) -> to.get() instanceof Moment.Point(var last) && last.isBefore(first);
                };
        if (backwards) {
            throw new InvalidParameter(toName, "is before " + fromName);
        }
    }

    private static Moment inCalendar(String name, Moment moment) {
        int year =
                switch (moment) {
                    case Moment.Day(var day) -> day.getYear();
                    case Moment.Point(var instant) ->
                        instant.atOffset(ZoneOffset.UTC).getYear();
                };
        if (year < 1 || year > 9999) {
            throw new InvalidParameter(name, "must be in a year from 1 to 9999");
        }
        return moment;
    }
}
