package dateline.processing.calendar;

import dateline.processing.calendar.Meaning.ToldWeekday;
import dateline.processing.calendar.Meaning.Weekday;
import dateline.processing.calendar.Meaning.Which;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** Reads days of the week without a date: "Monday", "last Thursday", "Tuesday of next week", "the following Friday". */
final class WeekdayParser {

    private final Words words;
    private final LengthParser lengths;

    WeekdayParser(Words words, LengthParser lengths) {
        this.words = words;
        this.lengths = lengths;
    }

    Optional<Parsed> at(int i) {
        return weekFirst(i).or(() -> told(i)).or(() -> weekOn(i)).or(() -> weekday(i));
    }

    /** "Friday week", "a week on Friday", "a fortnight on Sunday"; what "last Friday week" is, readers do not agree on. */
    private Optional<Parsed> weekOn(int i) {
        boolean length = words.is(i - 1, "for"); // "for a week on Wednesday"
        if (!length && words.is(i, "a") && words.is(i + 1, "week", "fortnight") && words.is(i + 2, "on", "from")) {
            int days = words.is(i + 1, "week") ? 1 : 2;
            return day(i + 3).map(day -> later(day, days, i + 4));
        }
        boolean last = words.is(i, "last") && day(i + 1).isPresent();
        int name = last ? i + 1 : i;
        boolean week = day(name).isPresent() && words.is(name + 1, "week") && !words.is(name + 2, "-");
        if (!week) {
            return Optional.empty();
        }
        return last
                ? Parsed.of(new Meaning.Unsettled("which week is meant, readers do not agree on"), name + 2)
                : day(name).map(day -> later(day, 1, name + 2));
    }

    private static Parsed later(DayOfWeek day, int weeks, int next) {
        Meaning.Length length =
                new Meaning.Length(List.of(new Meaning.Amount(BigDecimal.valueOf(weeks), Unit.WEEK, false)));
        return new Parsed(new Meaning.Away(length, false, new Weekday(day, Which.COMING, Optional.empty())), next);
    }

    private Optional<Parsed> weekday(int i) {
        int at = words.is(i, "the", "this") && lengths.which(i + 1).isPresent() ? i + 1 : i;
        Optional<Which> which = lengths.which(at);
        int name = which.isPresent() ? at + 1 : i;
        Optional<DayOfWeek> day = day(name);
        if (day.isEmpty() || which.isEmpty() && isNoDay(name)) {
            return Optional.empty();
        }
        int next = afterName(name);
        Optional<Integer> week = weekBehind(next);
        if (week.isPresent()) {
            int end = words.skip(words.skip(next, "of"), "the") + 2;
            return Parsed.of(new Weekday(day.get(), Which.ANY, week), end);
        }
        return Parsed.of(new Weekday(day.get(), which.orElse(Which.ANY), Optional.empty()), next);
    }

    /** The word behind the name, with the dot of a short one. */
    private int afterName(int name) {
        boolean dot = words.is(name + 1, ".")
                && words.glued(name + 1)
                && words.at(name).length() <= 5;
        boolean goesOn = dot && (words.isDigits(name + 2) || words.isLetters(name + 2) && !words.isCapital(name + 2));
        return goesOn ? name + 2 : name + 1;
    }

    /** "next week on Tuesday", "next week Wednesday". */
    private Optional<Parsed> weekFirst(int i) {
        Optional<Integer> week = week(i);
        int name = words.skip(words.skip(i + 2, ","), "on");
        return week.isPresent() && day(name).isPresent()
                ? Parsed.of(new Weekday(day(name).get(), Which.ANY, week), name + 1)
                : Optional.empty();
    }

    private Optional<Integer> weekBehind(int i) {
        int at = words.skip(words.skip(i, "of"), "the");
        return week(at);
    }

    private Optional<Integer> week(int i) {
        if (!words.is(i + 1, "week")) {
            return Optional.empty();
        }
        return switch (words.at(i)) {
            case "last" -> Optional.of(-1);
            case "this" -> Optional.of(0);
            case "next" -> Optional.of(1);
            default -> Optional.empty();
        };
    }

    private Optional<Parsed> told(int i) {
        int at = words.skip(i, "the");
        int steps = words.is(at, "following") ? 1 : words.is(at, "previous", "preceding") ? -1 : 0;
        return steps != 0 && day(at + 1).isPresent()
                ? Parsed.of(new ToldWeekday(day(at + 1).get(), steps), at + 2)
                : Optional.empty();
    }

    Optional<DayOfWeek> day(int i) {
        return Vocabulary.number("weekday", words.at(i)).map(DayOfWeek::of);
    }

    /** "sat", "sun" and "wed" are words of their own; a day's short name has a capital. */
    private boolean isNoDay(int i) {
        return words.at(i).length() <= 4 && !words.isCapital(i)
                || words.is(i, "sun", "sat", "mon", "wed") && words.isLetters(i + 1) && words.isCapital(i + 1)
                || words.is(i, "sun") && words.is(i - 1, "the")
                || words.is(i, "sun", "sat", "mon", "wed") && words.isLetters(i - 1) && words.isCapital(i - 1) && i > 1;
    }
}
