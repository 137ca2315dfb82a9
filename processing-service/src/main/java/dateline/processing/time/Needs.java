package dateline.processing.time;

import dateline.processing.calendar.Meaning;
import dateline.processing.calendar.Meaning.Around;
import dateline.processing.calendar.Meaning.Away;
import dateline.processing.calendar.Meaning.Between;
import dateline.processing.calendar.Meaning.Day;
import dateline.processing.calendar.Meaning.Holiday;
import dateline.processing.calendar.Meaning.Lasting;
import dateline.processing.calendar.Meaning.Month;
import dateline.processing.calendar.Meaning.NthWeekday;
import dateline.processing.calendar.Meaning.Part;
import dateline.processing.calendar.Meaning.PartOfYear;
import dateline.processing.calendar.Meaning.Timed;
import dateline.processing.calendar.Meaning.Told;
import dateline.processing.calendar.Meaning.ToldWeekday;
import dateline.processing.calendar.Meaning.WeekOfYear;
import dateline.processing.calendar.Meaning.Within;
import dateline.processing.calendar.Unit;
import java.util.Optional;

/** What a meaning needs besides its own words: a day from which to reckon, or another date of the text. */
final class Needs {

    private Needs() {}

    /** Whether it can only be reckoned from the day of the article. */
    static boolean vantage(Meaning meaning) {
        return switch (meaning) {
            case Day day -> day.year().isEmpty();
            case Month month -> month.year().isEmpty();
            case Holiday holiday -> holiday.year().isEmpty();
            case PartOfYear part -> part.year().isEmpty();
            case WeekOfYear week -> week.year().isEmpty();
            case Meaning.Year year -> false;
            case Meaning.Decade decade -> false;
            case Meaning.Century century -> false;
            case Part part -> vantage(part.of());
            case Within within -> vantage(within.of());
            case NthWeekday weekday -> vantage(weekday.of());
            case Around around -> vantage(around.day());
            case Timed timed -> vantage(timed.day());
            case Away away -> vantage(away.from());
            case Lasting lasting -> vantage(lasting.from());
            case Meaning.Ending ending -> vantage(ending.with());
            case Between both -> vantage(both.from()) || vantage(both.to());
            default -> true;
        };
    }

    /** The unit that is counted from another date of the text. */
    static Optional<Unit> told(Meaning meaning) {
        return switch (meaning) {
            case Told told ->
                told.unit() == Unit.WEEKEND && told.steps() == 0 ? Optional.empty() : Optional.of(told.unit());
            case ToldWeekday weekday -> Optional.of(Unit.DAY);
            case Away away -> told(away.from());
            case Part part -> told(part.of());
            case Timed timed -> told(timed.day());
            case Within within -> told(within.of());
            case NthWeekday weekday -> told(weekday.of());
            default -> Optional.empty();
        };
    }
}
