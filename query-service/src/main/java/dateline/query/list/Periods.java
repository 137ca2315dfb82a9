package dateline.query.list;

import dateline.query.http.InvalidParameter;
import dateline.query.index.Period;
import java.util.Optional;

/** Reads the parameter {@code period}. */
public final class Periods {

    private Periods() {}

    /**
     * A period by its name; empty if none was sent.
     *
     * @param name as it was sent; null if it was not
     */
    public static Optional<Period> read(String name) {
        return switch (name) {
            case null -> Optional.empty();
            case "day" -> Optional.of(Period.DAY);
            case "week" -> Optional.of(Period.WEEK);
            case "month" -> Optional.of(Period.MONTH);
            case "year" -> Optional.of(Period.YEAR);
            default -> throw new InvalidParameter("period", "must be day, week, month or year");
        };
    }
}
