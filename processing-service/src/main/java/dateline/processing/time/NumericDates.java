package dateline.processing.time;

import dateline.contracts.AnalysisMessage.Granularity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in figures, such as 01/02/2022, whose order of day and month only some outlets share. */
final class NumericDates {

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");

    private NumericDates() {}

    static Optional<Reckoned> reckon(Expression expression) {
        Matcher date = DATE.matcher(expression.words());
        if (!date.matches()) {
            return Optional.empty();
        }
        int one = Integer.parseInt(date.group(1));
        int two = Integer.parseInt(date.group(2));
        if (date.group(3).length() < 4) {
            return Optional.of(Reckoned.unknown("a year of two digits"));
        }
        if (one <= 12 && two <= 12 && one != two) {
            return Optional.of(Reckoned.unknown("day and month may stand in either order"));
        }
        return Optional.of(day(Integer.parseInt(date.group(3)), one > 12 ? two : one, one > 12 ? one : two));
    }

    private static Reckoned day(int year, int month, int day) {
        try {
            return Reckoned.told(LocalDate.of(year, month, day).toString(), Granularity.DAY);
        } catch (DateTimeException e) {
            return Reckoned.unknown("there is no such day");
        }
    }
}
