package dateline.processing.time;

import dateline.processing.calendar.Meaning;
import dateline.processing.calendar.Meaning.Clock;
import dateline.processing.calendar.Meaning.Timed;
import dateline.processing.calendar.Stretch;
import java.time.LocalDateTime;
import java.util.Optional;

/** Writes stretches of the calendar as messages have them: a day, a month, a year, an hour, an interval of days. */
final class Values {

    private Values() {}

    static String of(Meaning meaning, Stretch stretch) {
        return switch (stretch.granularity()) {
            case MINUTE -> hours(meaning, stretch);
            case MONTH -> stretch.firstDay().toString().substring(0, "2022-01".length());
            case YEAR -> stretch.firstDay().toString().substring(0, "2022".length());
            default -> days(stretch);
        };
    }

    private static String days(Stretch stretch) {
        return stretch.firstDay().equals(stretch.lastDay())
                ? stretch.firstDay().toString()
                : stretch.firstDay() + "/" + stretch.lastDay();
    }

    private static String hours(Meaning meaning, Stretch stretch) {
        String zone = zone(meaning).orElse("");
        String start = minute(stretch.start()) + zone;
        return stretch.start().equals(stretch.end()) ? start : start + "/" + minute(stretch.end()) + zone;
    }

    private static String minute(LocalDateTime time) {
        return time.toString().substring(0, "2022-01-10T17:30".length());
    }

    /** The zone that is printed with the hour. */
    static Optional<String> zone(Meaning meaning) {
        return switch (meaning) {
            case Clock clock -> clock.zone();
            case Timed timed -> zone(timed.time());
            case Meaning.Between between -> zone(between.to());
            default -> Optional.empty();
        };
    }
}
