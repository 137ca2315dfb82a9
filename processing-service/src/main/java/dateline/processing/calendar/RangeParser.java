package dateline.processing.calendar;

import dateline.processing.calendar.Meaning.Between;
import dateline.processing.calendar.Meaning.Clock;
import dateline.processing.calendar.Meaning.Day;
import dateline.processing.calendar.Meaning.Lasting;
import dateline.processing.calendar.Meaning.Length;
import dateline.processing.calendar.Meaning.Month;
import dateline.processing.calendar.Meaning.Timed;
import dateline.processing.calendar.Meaning.Weekday;
import dateline.processing.calendar.Meaning.Which;
import dateline.processing.calendar.Meaning.Year;
import dateline.processing.calendar.Numerals.Numeral;
import java.util.Optional;

/** Reads stretches from one time to another: "from 5 to 9 January", "between March and May", "January 3-5", "2014-2018". */
final class RangeParser {

    private static final String[] ENDING = {
        "days", "week", "weeks", "fortnight", "month", "months", "quarter", "year", "years"
    };

    private final Words words;
    private final Numerals numerals;
    private final DayParser days;
    private final MomentParser moments;
    private final LengthParser lengths;
    private final Convention convention;

    RangeParser(Words words, Numerals numerals, MomentParser moments, LengthParser lengths, Convention convention) {
        this.words = words;
        this.numerals = numerals;
        this.days = new DayParser(words, numerals);
        this.moments = moments;
        this.lengths = lengths;
        this.convention = convention;
    }

    Optional<Parsed> at(int i) {
        Optional<Parsed> found = between(i);
        found = Parsed.longer(found, numbersBeforeMonth(i));
        found = Parsed.longer(found, numbersBehindMonth(i));
        found = Parsed.longer(found, years(i));
        found = Parsed.longer(found, ending(i));
        return convention == Convention.NEWS ? found : Parsed.longer(found, lasting(i));
    }

    private Optional<Parsed> between(int i) {
        boolean between = words.is(i, "between");
        boolean opened = between || words.is(i, "from");
        int start = opened ? i + 1 : i;
        Optional<Parsed> from = moments.at(start);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        int link = words.skip(from.get().next(), ",");
        boolean linked =
                words.is(link, "-", "to", "until", "till", "through", "thru", "~") || between && words.is(link, "and");
        if (!linked) {
            return Optional.empty();
        }
        Optional<Parsed> to = moments.at(link + 1).or(() -> days(from.get(), link + 1));
        boolean loose = !opened
                && !words.is(link, "-", "through", "thru", "~")
                && !isNamed(from.get().meaning());
        return to.filter(each -> !loose).flatMap(each -> joined(from.get().meaning(), each.meaning())
                .map(both -> new Parsed(both, each.next())));
    }

    /** "the week to 12 May", "the three months to June", "the year ended 30 April" */
    private Optional<Parsed> ending(int i) {
        if (!words.is(i, "the")) {
            return Optional.empty();
        }
        Optional<Length> length = lengths.length(i + 1)
                .map(each -> (Length) each.meaning())
                .or(() -> Vocabulary.unit(words.at(i + 1)).map(Length::one));
        int link = lengths.length(i + 1).map(Parsed::next).orElse(i + 2);
        boolean ends = words.is(link, "to", "ending", "ended") && words.is(link - 1, ENDING);
        return length.filter(each -> ends && !each.isVague()).flatMap(each -> moments.at(link + 1)
                .filter(with -> isNamed(with.meaning()) || with.meaning() instanceof Month)
                .map(with -> new Parsed(new Meaning.Ending(each, with.meaning()), with.next())));
    }

    /** What "to" can join without "from" before it. */
    private static boolean isNamed(Meaning meaning) {
        return meaning instanceof Day || meaning instanceof Timed || meaning instanceof Meaning.Weekday;
    }

    /** "from April 27 to the third". */
    private Optional<Parsed> days(Parsed from, int i) {
        return from.meaning() instanceof Day
                ? numerals.ordinal(words.skip(i, "the"))
                        .filter(each -> each.whole() <= 31)
                        .map(each -> new Parsed(day(each.whole(), Optional.empty(), Optional.empty()), each.next()))
                : Optional.empty();
    }

    /** The year or day that only one of the two names is that of both. */
    private static Optional<Meaning> joined(Meaning from, Meaning to) {
        if (from instanceof Day first && to instanceof Day last) {
            return Optional.of(new Between(first.with(last.year(), last.month()), last));
        }
        if (from instanceof Weekday first
                && to instanceof Weekday last
                && last.week().isPresent()) {
            return Optional.of(new Between(
                    new Weekday(first.day(), first.which(), first.week().or(last::week)), last));
        }
        if (from instanceof Month first && to instanceof Month last) {
            return Optional.of(new Between(new Month(first.month(), first.year().or(last::year), first.which()), last));
        }
        if (from instanceof Month first
                && first.year().isEmpty()
                && to instanceof Meaning.Within last
                && last.unit() == Unit.MONTH) {
            return Optional.of(new Between(new Meaning.Within(Unit.MONTH, first.month(), 1, last.of()), last));
        }
        if (from instanceof Month first
                && first.year().isEmpty()
                && to instanceof Day last
                && last.year().isPresent()) {
            return Optional.of(new Between(new Month(first.month(), last.year(), first.which()), last));
        }
        if (from instanceof Timed first && to instanceof Clock last && first.time() instanceof Clock start) {
            return Optional.of(new Timed(first.day(), new Between(start, last)));
        }
        boolean times = from instanceof Clock
                || to instanceof Clock
                || from instanceof Meaning.OfDay
                || to instanceof Meaning.OfDay;
        return times ? Optional.empty() : Optional.of(new Between(from, to));
    }

    /** "from 5 to 9 January", "9 to 12 of June", "between ninth and seventeenth of april". */
    private Optional<Parsed> numbersBeforeMonth(int i) {
        int start = words.skip(words.is(i, "between", "from") ? i + 1 : i, "the");
        Optional<Numeral> first = numerals.day(start);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int link = first.get().next();
        boolean linked = words.is(link, "-", "to", "until", "till", "through")
                || words.is(i, "between") && words.is(link, "and");
        Optional<Parsed> last = linked ? days.at(link + 1) : Optional.empty();
        return last.filter(
                        each -> each.meaning() instanceof Day day && day.month().isPresent() && !isFigures(link + 1))
                .map(each -> {
                    Day to = (Day) each.meaning();
                    return new Parsed(new Between(day(first.get().whole(), to.month(), to.year()), to), each.next());
                });
    }

    private boolean isFigures(int i) {
        return words.isDigits(i) && words.is(i + 1, "/", ".") && words.glued(i + 1);
    }

    /** "January 3-5", "Jan. 3 to 5, 2022". */
    private Optional<Parsed> numbersBehindMonth(int i) {
        int start = words.is(i, "between", "from") ? i + 1 : i;
        Optional<Parsed> first = days.at(start)
                .filter(each -> each.meaning() instanceof Day day
                        && day.month().isPresent()
                        && day.year().isEmpty());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int link = first.get().next();
        boolean linked = words.is(link, "-", "to", "through", "until", "till")
                || words.is(i, "between") && words.is(link, "and");
        int at = words.skip(link + 1, "the");
        Optional<Numeral> last = linked ? numerals.day(at) : Optional.empty();
        if (last.isEmpty()
                || words.isDigits(at)
                        && words.is(last.get().next(), "/", ":", ".")
                        && words.glued(last.get().next())
                        && words.isDigits(last.get().next() + 1)
                || days.month(last.get().next()).isPresent()) {
            return Optional.empty();
        }
        Day from = (Day) first.get().meaning();
        Optional<Numeral> year = numerals.year(words.skip(last.get().next(), ",", "of", "in"));
        Optional<Integer> named = year.map(Numeral::whole);
        return Parsed.of(
                new Between(from.with(named, Optional.empty()), day(last.get().whole(), from.month(), named)),
                year.map(Numeral::next).orElse(last.get().next()));
    }

    private static Day day(int day, Optional<Integer> month, Optional<Integer> year) {
        return new Day(year, month, day, Optional.empty(), Which.ANY, false);
    }

    /** "1994-95". */
    private Optional<Parsed> years(int i) {
        Optional<Numeral> first = numerals.year(i).filter(each -> words.isDigits(i));
        Optional<Integer> last = words.is(i + 1, "-", "/")
                        && words.glued(i + 2)
                        && words.at(i + 2).length() == 2
                ? words.digits(i + 2)
                : Optional.empty();
        boolean follows = first.isPresent()
                && last.isPresent()
                && last.get() > first.get().whole() % 100
                && !(words.is(i + 3, "-") && words.glued(i + 3));
        boolean month = words.is(i + 1, "-") && last.filter(each -> each <= 12).isPresent();
        return follows && !month
                ? Parsed.of(
                        new Between(
                                new Year(first.get().whole()),
                                new Year(first.get().whole() / 100 * 100 + last.get())),
                        i + 3)
                : Optional.empty();
    }

    /** "from 10 am for 3 hours", "for 2 hours from 9 am"; news dates what was done, "suspended on Friday for two weeks". */
    private Optional<Parsed> lasting(int i) {
        int at = words.skip(i, "for");
        Optional<Parsed> length = lengths.length(at);
        if (length.isPresent()) {
            int link = length.get().next();
            boolean linked = words.is(link, "starting", "beginning") || at > i && words.is(link, "from");
            Optional<Parsed> from = linked ? moments.at(words.skip(link + 1, "on", "from", "at")) : Optional.empty();
            return from.map(each ->
                    new Parsed(new Lasting(each.meaning(), (Length) length.get().meaning()), each.next()));
        }
        Optional<Parsed> from = moments.at(words.skip(i, "from"));
        return from.filter(each -> words.is(each.next(), "for")).flatMap(each -> lengths.length(each.next() + 1)
                .map(length2 -> new Parsed(lasting(each.meaning(), (Length) length2.meaning()), length2.next())));
    }

    private static Meaning lasting(Meaning from, Length length) {
        return from instanceof Timed timed
                ? new Timed(timed.day(), new Lasting(timed.time(), length))
                : new Lasting(from, length);
    }
}
