package dateline.processing.calendar;

/** A unit of time. */
public enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEKEND,
    WEEK,
    FORTNIGHT,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY;

    /** Whether it is less than a day. */
    public boolean isOfClock() {
        return compareTo(DAY) < 0;
    }
}
