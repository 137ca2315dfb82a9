package dateline.query.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days that a time of a fact may be: one, or all of a longer period.
 *
 * @param last included
 */
public record Days(LocalDate first, LocalDate last) {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final int MOMENTS_OF_A_DAY = 86_403;

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("%s ends before it begins, at %s".formatted(last, first));
        }
    }

    /** Whether it is one day. */
    public boolean isOne() {
        return first.equals(last);
    }

    /**
     * Where a time stands in the calendar: by its first day, and of one day a year before a month, a month before the day
     * and the day before its hours.
     *
     * @param iso what these days were read from
     */
    long rank(String iso) {
        String from = iso.split("/", 2)[0];
        int within =
                switch (from.length()) {
                    case YEAR -> 0;
                    case MONTH -> 1;
                    case DAY -> 2;
                    default -> 3 + secondOf(from);
                };
        return first.toEpochDay() * MOMENTS_OF_A_DAY + within;
    }

    private static int secondOf(String time) {
        try {
            return LocalTime.parse(time.substring(DAY + 1)).toSecondOfDay();
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            return 0;
        }
    }

    /** From ISO 8601 as facts give it: a day, a month, a year, a local time or an interval; empty for anything else. */
    public static Optional<Days> of(String iso) {
        try {
            int slash = iso.indexOf('/');
            if (slash >= 0) {
                Days from = one(iso.substring(0, slash));
                Days to = one(iso.substring(slash + 1));
                return Optional.of(new Days(from.first, to.last));
            }
            return Optional.of(one(iso));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Days one(String iso) {
        if (iso.length() == YEAR) {
            Year year = Year.parse(iso);
            return new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
        }
        if (iso.length() == MONTH) {
            YearMonth month = YearMonth.parse(iso);
            return new Days(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.parse(iso.substring(0, Math.min(DAY, iso.length())));
        return new Days(day, day);
    }
}
