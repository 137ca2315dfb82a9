package dateline.processing.calendar;

import dateline.processing.calendar.Meaning.Day;
import dateline.processing.calendar.Meaning.Relative;
import dateline.processing.calendar.Meaning.Which;
import dateline.processing.calendar.Meaning.Within;
import dateline.processing.calendar.Numerals.Numeral;
import java.time.DayOfWeek;
import java.util.Optional;

/** Reads days of months in words: "Friday, Jan. 7, 2022", "the 4th of July", "Monday the 21st". */
final class DayParser {

    private final Words words;
    private final Numerals numerals;

    DayParser(Words words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    Optional<Parsed> at(int i) {
        Optional<DayOfWeek> weekday = weekday(i);
        if (weekday.isEmpty()) {
            return day(i, weekday).or(() -> numberOnly(i));
        }
        int at = words.skip(words.skip(i + 1, "."), ",", "-");
        return day(at, weekday).or(() -> countsWhatFollows(at) ? Optional.empty() : numberAfterWeekday(at, weekday));
    }

    /** "On Monday, 11 ships waited". */
    private boolean countsWhatFollows(int i) {
        return words.is(i - 1, ",")
                && words.isDigits(i)
                && words.isLetters(i + 1)
                && !words.glued(i + 1)
                && !words.is(i + 1, "at", "from", "in", "of", "to", "until", "till", "for", "and", "or", "between")
                && month(i + 1).isEmpty();
    }

    /** The 18 of "18 and 19 June", the month of which stands with the other. */
    Optional<Parsed> shared(int i) {
        Optional<Numeral> day =
                words.isDigits(i) || numerals.ordinal(i).isPresent() ? numerals.day(i) : Optional.empty();
        if (day.isEmpty() || !words.is(day.get().next(), "and", "or", ",", "&")) {
            return Optional.empty();
        }
        int next = words.skip(day.get().next() + 1, "the");
        return dayFirst(next, Optional.empty())
                .or(() -> shared(next))
                .filter(each -> each.meaning() instanceof Day)
                .map(each -> (Day) each.meaning())
                .map(each -> new Parsed(
                        new Day(each.year(), each.month(), day.get().whole(), Optional.empty(), Which.ANY, false),
                        day.get().next()));
    }

    Optional<DayOfWeek> weekday(int i) {
        return Vocabulary.number("weekday", words.at(i)).map(DayOfWeek::of);
    }

    private Optional<Parsed> day(int i, Optional<DayOfWeek> weekday) {
        return monthFirst(i, weekday).or(() -> dayFirst(i, weekday)).map(this::withWeekdayBehind);
    }

    private Optional<Parsed> monthFirst(int i, Optional<DayOfWeek> weekday) {
        Optional<Integer> month = month(i);
        int at = words.skip(words.skip(words.skip(i + 1, "."), "/", "-", ","), "the");
        boolean joined = words.is(at - 1, "/", "-") && !words.glued(at) || words.is(at - 1, ",") && isCount(at);
        Optional<Numeral> day = month.isEmpty() || joined ? Optional.empty() : numerals.day(at);
        if (day.isEmpty() || isMore(day.get().next(), at)) {
            return Optional.empty();
        }
        return Optional.of(
                withYear(month.get(), day.get().whole(), weekday, day.get().next()));
    }

    /** "In April, six days after", "in May, 11 of them". */
    private boolean isCount(int i) {
        return countsWhatFollows(i) || !words.isDigits(i) && numerals.ordinal(i).isEmpty();
    }

    /** Whether figures go on: "May 5:30", "January 3,000", "March 20%". */
    private boolean isMore(int next, int day) {
        boolean figures = words.isDigits(day) && words.glued(next);
        return figures
                        && (words.is(next, ":", "%")
                                || words.is(next, ",", ".") && words.isDigits(next + 1) && words.glued(next + 1)
                                || words.isLetters(next))
                || words.isDigits(day) && words.at(day).length() > 2 && !words.isLetters(day + 1);
    }

    private Optional<Parsed> dayFirst(int i, Optional<DayOfWeek> weekday) {
        int at = words.skip(i, "the");
        Optional<Numeral> day = numerals.day(at);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int next = words.skip(day.get().next(), "day");
        boolean of = words.is(next, "of");
        next = words.skip(next, "of", "-", "/");
        Optional<Integer> month = month(next);
        boolean verb = words.is(next, "may", "march") && !words.isCapital(next) && !of;
        boolean name = numerals.ordinal(at).isEmpty() && !words.isDigits(at) && !of;
        if (month.isEmpty()
                || verb
                || name && words.is(next, "second")
                || words.is(at - 1, ":", ".") && words.glued(at)) {
            return Optional.empty();
        }
        return Optional.of(withYear(month.get(), day.get().whole(), weekday, afterMonth(next)));
    }

    /** The dot of a short name; that of a long one ends the sentence. */
    private int afterMonth(int month) {
        boolean dot = words.is(month + 1, ".")
                && words.glued(month + 1)
                && words.at(month).length() <= 4
                && !words.is(month, "may", "june", "july");
        return dot ? month + 2 : month + 1;
    }

    private Parsed withYear(int month, int day, Optional<DayOfWeek> weekday, int next) {
        int at = words.is(next, ",", "of", "in", "-", "/") ? next + 1 : next;
        if (words.is(next + 1, "year") && words.is(next, "this", "last", "next")) {
            int steps = words.is(next, "this") ? 0 : words.is(next, "next") ? 1 : -1;
            Meaning ofMonth = new Within(Unit.MONTH, month, 1, new Relative(Unit.YEAR, steps));
            return new Parsed(new Within(Unit.DAY, day, 1, ofMonth), next + 2);
        }
        Optional<Numeral> year = numerals.year(at).filter(each -> !words.is(each.next(), ":"));
        return new Parsed(
                new Day(year.map(Numeral::whole), Optional.of(month), day, weekday, Which.ANY, false),
                year.map(Numeral::next).orElse(next));
    }

    /** "May/22(Tue)", "12 May (Friday)". */
    private Parsed withWeekdayBehind(Parsed parsed) {
        int next = parsed.next();
        if (parsed.meaning() instanceof Day day
                && words.is(next, "(")
                && weekday(next + 1).isPresent()
                && words.is(next + 2, ")")) {
            Day named = new Day(day.year(), day.month(), day.day(), weekday(next + 1), day.which(), day.eitherOrder());
            return new Parsed(named, next + 3);
        }
        return parsed;
    }

    private Optional<Parsed> numberAfterWeekday(int i, Optional<DayOfWeek> weekday) {
        boolean the = words.is(i, "the");
        int at = words.skip(i, "the");
        Optional<Numeral> day = the || words.isDigits(at) ? numerals.day(at) : numerals.ordinal(at);
        return day.filter(each -> !isPartOfMore(each.next())
                        && Vocabulary.unit(words.at(each.next())).isEmpty()
                        && !(words.isDigits(at) && words.is(each.next(), "-", "to")))
                .map(each -> new Parsed(
                        new Day(Optional.empty(), Optional.empty(), each.whole(), weekday, Which.ANY, false),
                        each.next()));
    }

    /** "on the 18th", "the 21st this month": without the name of a month it must stand where a day would. */
    private Optional<Parsed> numberOnly(int i) {
        boolean the = words.is(i, "the");
        int at = words.skip(i, "the");
        Optional<Numeral> day = numerals.ordinal(at).filter(each -> each.whole() >= 1 && each.whole() <= 31);
        if (day.isEmpty()) {
            return bareNumber(i);
        }
        int next = words.skip(day.get().next(), "day");
        int month = words.skip(next, "of");
        if (words.are(month, "this", "month") || words.are(month, "the", "month") && (the || next > month - 1)) {
            return Parsed.of(new Within(Unit.DAY, day.get().whole(), 1, new Relative(Unit.MONTH, 0)), month + 2);
        }
        boolean placed = words.is(
                i - 1, "on", "from", "to", "till", "until", "by", "before", "after", "since", "between", "and", "-");
        boolean figures = words.isDigits(at);
        return placed && (the || figures) && figures && endsPhrase(day.get().next())
                ? Parsed.of(ofAnyMonth(day.get().whole()), day.get().next())
                : Optional.empty();
    }

    /** "on the 17 from 2pm". */
    private Optional<Parsed> bareNumber(int i) {
        Optional<Integer> day = words.digits(i + 1).filter(each -> each >= 1 && each <= 31);
        return words.is(i, "the") && words.is(i - 1, "on") && day.isPresent() && endsPhrase(i + 2)
                ? Parsed.of(ofAnyMonth(day.get()), i + 2)
                : Optional.empty();
    }

    private static Day ofAnyMonth(int day) {
        return new Day(Optional.empty(), Optional.empty(), day, Optional.empty(), Which.ANY, false);
    }

    private boolean endsPhrase(int i) {
        return !words.isLetters(i) && !isPartOfMore(i)
                || words.is(i, "from", "at", "between", "to", "until", "till", "for", "and", "or");
    }

    private boolean isPartOfMore(int i) {
        return words.is(i, ":", ".", "/", "%", ",") && words.glued(i) && words.isDigits(i + 1) && words.glued(i + 1)
                || words.is(i, "am", "pm", "a", "p") && (words.glued(i) || words.is(i, "am", "pm"))
                || words.isLetters(i) && words.glued(i)
                || words.is(i, "%", "oclock", "o");
    }

    Optional<Integer> month(int i) {
        return Vocabulary.number("month", words.at(i))
                .filter(each -> !(words.is(i + 1, "'") && words.glued(i + 1) && words.is(i + 2, "ll")));
    }
}
