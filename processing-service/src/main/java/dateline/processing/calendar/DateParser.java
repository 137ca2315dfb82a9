package dateline.processing.calendar;

import dateline.processing.calendar.Meaning.Around;
import dateline.processing.calendar.Meaning.NthWeekday;
import dateline.processing.calendar.Meaning.Part;
import dateline.processing.calendar.Meaning.Slice;
import dateline.processing.calendar.Meaning.Within;
import dateline.processing.calendar.Numerals.Numeral;
import java.time.DayOfWeek;
import java.util.Optional;

/** Reads days and longer stretches, and parts of them: "early March", "the last week of July", "mid-1989". */
final class DateParser {

    private final Words words;
    private final Numerals numerals;
    private final DayParser days;
    private final FigureDates figures;
    private final WeekdayParser weekdays;
    private final PeriodParser periods;
    private final HolidayParser holidays;
    private final Memo memo = new Memo();
    private final Memo wholes = new Memo();

    DateParser(Words words, Numerals numerals, LengthParser lengths, Convention convention) {
        this.words = words;
        this.numerals = numerals;
        this.days = new DayParser(words, numerals);
        this.figures = new FigureDates(words, convention);
        this.weekdays = new WeekdayParser(words, lengths);
        this.periods = new PeriodParser(words, numerals, lengths);
        this.holidays = new HolidayParser(words, numerals, lengths, convention);
    }

    Optional<Parsed> at(int i) {
        return memo.at(i, this::read);
    }

    private Optional<Parsed> read(int i) {
        Optional<Parsed> found = whole(i);
        found = Parsed.longer(found, weekdayWithDate(i));
        found = Parsed.longer(found, slice(i));
        found = Parsed.longer(found, half(i));
        found = Parsed.longer(found, within(i));
        return Parsed.longer(found, around(i));
    }

    private Optional<Parsed> whole(int i) {
        return wholes.at(i, this::readWhole);
    }

    private Optional<Parsed> readWhole(int i) {
        Optional<Parsed> found = days.at(i);
        found = Parsed.longer(found, figures.at(i));
        found = Parsed.longer(found, weekdays.at(i));
        found = Parsed.longer(found, holidays.at(i));
        return Parsed.longer(found, periods.at(i));
    }

    /** "this Friday-Jun-15", "next friday 5/12", "Thursday 2022-01-06": the date says more than the day's name. */
    private Optional<Parsed> weekdayWithDate(int i) {
        int at = words.skip(i, "this", "next", "last");
        if (weekdays.day(at).isEmpty()) {
            return dateWithWeekday(i);
        }
        int date = words.skip(words.skip(at + 1, "."), ",", "-");
        return Parsed.longer(days.at(date), figures.at(date))
                .filter(each ->
                        each.meaning() instanceof Meaning.Day day && day.month().isPresent());
    }

    /** "tomorrow, 13/04/21", "12/12/2018 Wednesday". */
    private Optional<Parsed> dateWithWeekday(int i) {
        if (words.is(i, "today", "tomorrow", "yesterday") && words.is(i + 1, ",", "(")) {
            return figures.at(i + 2).map(each -> new Parsed(each.meaning(), words.skip(each.next(), ")")));
        }
        return Optional.empty();
    }

    /** "early March", "late in 2021", "the end of the month", "earlier this year", "the middle of September". */
    private Optional<Parsed> slice(int i) {
        int at = words.skip(i, "the");
        Slice slice =
                switch (words.at(at)) {
                    case "early", "earlier", "beginning", "start" -> Slice.EARLY;
                    case "mid", "middle" -> Slice.MIDDLE;
                    case "late", "later", "end" -> Slice.LATE;
                    default -> null;
                };
        if (slice == null) {
            return year(i);
        }
        boolean noun = words.is(at, "beginning", "start", "middle", "end");
        int next = words.skip(words.skip(at + 1, "-"), "in", "of", "on");
        if (noun && !words.is(at + 1, "of")) {
            return Optional.empty();
        }
        Optional<Parsed> of = whole(next).or(() -> noun ? unit(next) : Optional.empty());
        return of.map(each -> new Parsed(new Part(each.meaning(), slice), each.next()));
    }

    private Optional<Parsed> year(int i) {
        Unit unit =
                switch (words.at(i)) {
                    case "eoy" -> Unit.YEAR;
                    case "eom" -> Unit.MONTH;
                    default -> null;
                };
        return unit == null ? Optional.empty() : Parsed.of(new Part(new Meaning.Told(unit, 0), Slice.LATE), i + 1);
    }

    private Optional<Parsed> unit(int i) {
        return Vocabulary.unit(words.at(i))
                .filter(unit -> unit.compareTo(Unit.DAY) >= 0 && !words.at(i).endsWith("s"))
                .map(unit -> new Parsed(new Meaning.Told(unit, 0), i + 1));
    }

    /** "the first half of the 1990s". */
    private Optional<Parsed> half(int i) {
        int at = words.skip(i, "the");
        boolean first = words.is(at, "first");
        boolean second = words.is(at, "second", "latter", "last");
        if (!(first || second) || !words.are(at + 1, "half", "of")) {
            return Optional.empty();
        }
        int next = words.is(at + 3, "the") && !periods.at(at + 3).isPresent() ? at + 4 : at + 3;
        return Parsed.longer(periods.at(next), words.is(next, "the") ? periods.at(next + 1) : Optional.empty())
                .map(each -> new Parsed(
                        new Part(each.meaning(), first ? Slice.FIRST_HALF : Slice.SECOND_HALF), each.next()));
    }

    /** "the last week of July", "the first ten days of May", "the third Monday of June", "the third quarter of 2021". */
    private Optional<Parsed> within(int i) {
        int at = words.skip(i, "the");
        Optional<Numeral> order = numerals.ordinal(at);
        int first =
                words.is(at, "last", "final") ? -1 : order.map(Numeral::whole).orElse(0);
        if (first == 0) {
            return Optional.empty();
        }
        int next = order.map(Numeral::next).orElse(at + 1);
        Optional<DayOfWeek> weekday = weekdays.day(next);
        Optional<Numeral> count = numerals.count(next);
        int unitAt = count.map(Numeral::next).orElse(next);
        Optional<Unit> unit = Vocabulary.unit(words.at(unitAt));
        if (weekday.isEmpty() && unit.isEmpty() || !words.is(unitAt + 1, "of", "in")) {
            return Optional.empty();
        }
        boolean open = first > 0 && count.isPresent() && first != 1;
        if (unit.isPresent() && count.isEmpty() && words.at(unitAt).endsWith("s")) {
            Slice slice = first > 0 ? Slice.EARLY : Slice.LATE; // "the first days of May"
            return container(unitAt + 2).map(of -> new Parsed(new Part(of.meaning(), slice), of.next()));
        }
        return open
                ? Optional.empty()
                : container(unitAt + 2)
                        .map(of -> new Parsed(
                                weekday.isPresent()
                                        ? new NthWeekday(weekday.get(), first, of.meaning())
                                        : new Within(
                                                unit.get(),
                                                first,
                                                count.map(Numeral::whole).orElse(1),
                                                of.meaning()),
                                of.next()));
    }

    private Optional<Parsed> container(int i) {
        Optional<Parsed> found = periods.at(i);
        return found.isEmpty() && words.is(i, "the") ? periods.at(i + 1).or(() -> unit(i + 1)) : found;
    }

    /** "the weekend of May 5", "the week commencing February 4". */
    private Optional<Parsed> around(int i) {
        int at = words.skip(i, "the");
        Optional<Unit> unit = Vocabulary.unit(words.at(at)).filter(each -> each == Unit.WEEK || each == Unit.WEEKEND);
        if (unit.isEmpty() || !words.is(at + 1, "of", "commencing", "beginning", "starting", "ending")) {
            return Optional.empty();
        }
        return Parsed.longer(days.at(at + 2), Parsed.longer(figures.at(at + 2), holidays.at(at + 2)))
                .map(each -> new Parsed(new Around(unit.get(), each.meaning()), each.next()));
    }
}
