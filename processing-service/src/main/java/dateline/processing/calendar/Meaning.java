package dateline.processing.calendar;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** What words of time mean, before anything is reckoned. */
public sealed interface Meaning {

    /** Which of several such is meant. */
    enum Which {
        /** The words do not say: "Monday", "in May". */
        ANY,
        LAST,
        /** The most recent one: "past Wednesday". */
        PAST,
        THIS,
        NEXT,
        /** The nearest to come: "the coming Friday". */
        COMING
    }

    /** A part of a period or a day. */
    enum Slice {
        EARLY,
        MIDDLE,
        LATE,
        FIRST_HALF,
        SECOND_HALF
    }

    /** A part of the day. */
    enum PartOfDay {
        MORNING,
        MIDDAY,
        AFTERNOON,
        EVENING,
        NIGHT,
        DAWN,
        DUSK,
        MIDNIGHT,
        DAYTIME
    }

    /** A part of the year. */
    enum SeasonName {
        SPRING,
        SUMMER,
        AUTUMN,
        WINTER
    }

    /** Where an open stretch lies. */
    enum Side {
        SINCE,
        AFTER,
        BEFORE,
        UNTIL
    }

    /**
     * A day of a month: "Friday, Jan. 7, 2022", "the 18th".
     *
     * @param eitherOrder whether day and month, both in figures, may be the other way round
     */
    record Day(
            Optional<Integer> year,
            Optional<Integer> month,
            int day,
            Optional<DayOfWeek> weekday,
            Which which,
            boolean eitherOrder)
            implements Meaning {

        Day with(Optional<Integer> otherYear, Optional<Integer> otherMonth) {
            return new Day(year.or(() -> otherYear), month.or(() -> otherMonth), day, weekday, which, eitherOrder);
        }
    }

    /**
     * A day of the week: "Monday", "last Thursday", "Tuesday next week".
     *
     * @param week how many weeks from this one, if a week is named with it
     */
    record Weekday(DayOfWeek day, Which which, Optional<Integer> week) implements Meaning {}

    /** A unit counted from the present one: "today", "last week", "next year". */
    record Relative(Unit unit, int steps) implements Meaning {}

    /** A month: "December", "last May", "March 2021". */
    record Month(int month, Optional<Integer> year, Which which) implements Meaning {}

    /** A year. */
    record Year(int year) implements Meaning {}

    /**
     * Ten years.
     *
     * @param start its first year; below 100 if the century is left out, "the 90s"
     */
    record Decade(int start) implements Meaning {}

    /** Hundred years: the 19th began in 1801. */
    record Century(int number) implements Meaning {}

    /** A quarter or half of a year in business: "Q3 2021", "2019 H2". */
    record PartOfYear(int months, int number, Optional<Integer> year) implements Meaning {}

    /** A season: its months depend on the hemisphere. */
    record Season(SeasonName name, Optional<Integer> year, Which which) implements Meaning {}

    /** A day with a name: "Christmas Eve". */
    record Holiday(HolidayRule rule, Optional<Integer> year, Which which) implements Meaning {}

    /** The week of the year of that number. */
    record WeekOfYear(int number, Optional<Integer> year) implements Meaning {}

    /** A part of a period: "early March", "the first half of the 1990s". */
    record Part(Meaning of, Slice slice) implements Meaning {}

    /**
     * Some units inside a period: "the last week of July", "the first ten days of May", "the third month of 2021".
     *
     * @param first the first of them, from 1; -1 for the last
     */
    record Within(Unit unit, int first, int count, Meaning of) implements Meaning {}

    /** "The third Monday of May". */
    record NthWeekday(DayOfWeek day, int number, Meaning of) implements Meaning {}

    /** The weekend or week around a day: "the weekend of May 5". */
    record Around(Unit unit, Meaning day) implements Meaning {}

    /**
     * An hour.
     *
     * @param settled whether it is known which half of the day it is in
     * @param zone distance from UTC, as printed
     */
    record Clock(int hour, int minute, int second, boolean settled, Optional<String> zone) implements Meaning {

        Clock afterNoon() {
            return new Clock(hour < 12 ? hour + 12 : hour, minute, second, true, zone);
        }

        Clock asSaid() {
            return new Clock(hour, minute, second, true, zone);
        }
    }

    /** A part of the day: "in the morning", "late afternoon". */
    record OfDay(PartOfDay part, Optional<Slice> slice) implements Meaning {}

    /** A time on a day: "9 p.m. Friday", "Monday from 3 to 5". */
    record Timed(Meaning day, Meaning time) implements Meaning {}

    /** So many of a unit; a vague number of them, such as "few", is not known. */
    record Amount(BigDecimal number, Unit unit, boolean vague) {}

    /** A length of time: "three weeks", "2 hours 30 minutes". */
    record Length(List<Amount> amounts) implements Meaning {

        public Length {
            amounts = List.copyOf(amounts);
        }

        static Length one(Unit unit) {
            return new Length(List.of(new Amount(BigDecimal.ONE, unit, false)));
        }

        /** The unit it is counted in; the least of them if there are several. */
        public Unit unit() {
            return amounts.get(amounts.size() - 1).unit();
        }

        /** Whether how long it is cannot be told. */
        public boolean isVague() {
            return amounts.stream().anyMatch(Amount::vague);
        }
    }

    /** So long before or after a time: "three days ago", "two weeks after January 15". */
    record Away(Length length, boolean back, Meaning from) implements Meaning {}

    /** The stretch of that length that ends or begins now: "the past three months", "the next two days". */
    record Run(Length length, boolean back) implements Meaning {}

    /** The stretch of that length that begins at a time: "from 10 am for 3 hours". */
    record Lasting(Meaning from, Length length) implements Meaning {}

    /** The stretch of that length that ends with a time: "the week to 12 May", "the year to March". */
    record Ending(Length length, Meaning with) implements Meaning {}

    /** From one time to another. */
    record Between(Meaning from, Meaning to) implements Meaning {}

    /** All before or after a time: "since Monday", "until 5 May". */
    record Open(Side side, TimePhrase of) implements Meaning {}

    /** What comes again and again; {@code every} is an ISO 8601 length or the words of the day. */
    record Recurring(String every) implements Meaning {}

    /** A unit counted from one that is told elsewhere: "the following day", "that week". */
    record Told(Unit unit, int steps) implements Meaning {}

    /** A day of the week counted from a time that is told elsewhere: "the following Friday". */
    record ToldWeekday(DayOfWeek day, int steps) implements Meaning {}

    /** The present moment. */
    record Now() implements Meaning {}

    /** What no calendar settles, with the reason: "fiscal 2023", "the coming days". */
    record Unsettled(String reason) implements Meaning {}
}
