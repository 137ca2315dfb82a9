package dateline.processing.calendar;

import dateline.processing.calendar.Meaning.Amount;
import dateline.processing.calendar.Meaning.Length;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;

/** Adds lengths of time to times, and measures them. */
public final class Lengths {

    private static final Map<Unit, Long> SECONDS = Map.ofEntries(
            Map.entry(Unit.SECOND, 1L),
            Map.entry(Unit.MINUTE, 60L),
            Map.entry(Unit.HOUR, 3_600L),
            Map.entry(Unit.DAY, 86_400L),
            Map.entry(Unit.WEEKEND, 2 * 86_400L),
            Map.entry(Unit.WEEK, 7 * 86_400L),
            Map.entry(Unit.FORTNIGHT, 14 * 86_400L),
            Map.entry(Unit.MONTH, 30 * 86_400L),
            Map.entry(Unit.QUARTER, 90 * 86_400L),
            Map.entry(Unit.YEAR, 365 * 86_400L),
            Map.entry(Unit.DECADE, 3_650 * 86_400L),
            Map.entry(Unit.CENTURY, 36_500 * 86_400L));

    private Lengths() {}

    /** Its length in seconds, a month taken for 30 days and a year for 365. */
    public static BigDecimal seconds(Length length) {
        return length.amounts().stream()
                .map(each -> each.number().multiply(BigDecimal.valueOf(SECONDS.get(each.unit()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static LocalDateTime add(LocalDateTime time, Length length, boolean back) {
        LocalDateTime result = time;
        for (Amount each : length.amounts()) {
            result = add(result, each, back ? -1 : 1);
        }
        return result;
    }

    private static LocalDateTime add(LocalDateTime time, Amount amount, int sign) {
        long whole = sign * amount.number().longValue();
        BigDecimal rest = amount.number().remainder(BigDecimal.ONE);
        long seconds = sign
                * rest.multiply(BigDecimal.valueOf(SECONDS.get(amount.unit()))).longValue();
        return add(time, amount.unit(), whole).plusSeconds(seconds);
    }

    static LocalDateTime add(LocalDateTime time, Unit unit, long count) {
        return switch (unit) {
            case SECOND -> time.plusSeconds(count);
            case MINUTE -> time.plusMinutes(count);
            case HOUR -> time.plusHours(count);
            case DAY -> time.plusDays(count);
            case WEEK, WEEKEND -> time.plusWeeks(count);
            case FORTNIGHT -> time.plusWeeks(2 * count);
            case MONTH -> time.plusMonths(count);
            case QUARTER -> time.plusMonths(3 * count);
            case YEAR -> time.plusYears(count);
            case DECADE -> time.plusYears(10 * count);
            case CENTURY -> time.plusYears(100 * count);
        };
    }

    static String iso(Unit unit, int count) {
        return switch (unit) {
            case SECOND -> "PT" + count + "S";
            case MINUTE -> "PT" + count + "M";
            case HOUR -> "PT" + count + "H";
            case DAY -> "P" + count + "D";
            case WEEKEND -> "P" + count + "WE";
            case WEEK -> "P" + count + "W";
            case FORTNIGHT -> "P" + 2 * count + "W";
            case MONTH -> "P" + count + "M";
            case QUARTER -> "P" + 3 * count + "M";
            case YEAR -> "P" + count + "Y";
            case DECADE -> "P" + 10 * count + "Y";
            case CENTURY -> "P" + 100 * count + "Y";
        };
    }

    /** ISO 8601, such as {@code P3W} or {@code PT2H30M}. */
    public static String iso(Length length) {
        StringBuilder date = new StringBuilder("P");
        StringBuilder time = new StringBuilder();
        for (Amount each : length.amounts()) {
            String one = iso(each.unit(), 1);
            String letters = one.replaceAll(".*\\d", "");
            BigDecimal factor = new BigDecimal(one.replaceAll("\\D", ""));
            String part = each.number().multiply(factor).stripTrailingZeros().toPlainString() + letters;
            (each.unit().isOfClock() ? time : date).append(part);
        }
        return date + (time.isEmpty() ? "" : "T" + time);
    }
}
