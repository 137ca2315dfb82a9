package dateline.query.index;

import java.time.Instant;
import java.time.LocalDate;

/** An end of a period: a day as the places of publication count it, or an instant. */
public sealed interface Moment {

    /** A whole day: as the first and as the last of a period it is in it. */
    record Day(LocalDate day) implements Moment {}

    /** An instant: as the first of a period it is in it, as the last it is not. */
    record Point(Instant instant) implements Moment {}
}
