package dateline.processing.calendar;

import dateline.processing.calendar.Meaning.Length;
import dateline.processing.calendar.Meaning.Month;
import dateline.processing.calendar.Meaning.Relative;
import dateline.processing.calendar.Meaning.Run;
import dateline.processing.calendar.Meaning.Told;
import dateline.processing.calendar.Meaning.Unsettled;
import dateline.processing.calendar.Meaning.Which;
import dateline.processing.calendar.Numerals.Numeral;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads days, weeks, months and years, named or counted from now: "last week", "March 2021", "that year". */
final class PeriodParser {

    private final Words words;
    private final Numerals numerals;
    private final LengthParser lengths;
    private final YearParser years;
    private final YearPartParser yearParts;
    private final Memo memo = new Memo();

    PeriodParser(Words words, Numerals numerals, LengthParser lengths) {
        this.words = words;
        this.numerals = numerals;
        this.lengths = lengths;
        this.years = new YearParser(words, numerals);
        this.yearParts = new YearPartParser(words, numerals, lengths);
    }

    Optional<Parsed> at(int i) {
        return memo.at(i, this::read);
    }

    private Optional<Parsed> read(int i) {
        Optional<Parsed> found = special(i);
        found = Parsed.longer(found, fiscal(i));
        found = Parsed.longer(found, relative(i));
        found = Parsed.longer(found, told(i));
        found = Parsed.longer(found, month(i));
        found = Parsed.longer(found, years.at(i));
        return Parsed.longer(found, yearParts.at(i));
    }

    private Optional<Parsed> special(int i) {
        if (words.are(i, "the", "day", "before", "yesterday") || words.are(i, "day", "before", "yesterday")) {
            return Parsed.of(new Relative(Unit.DAY, -2), words.skip(i, "the") + 3);
        }
        if (words.are(i, "the", "day", "after", "tomorrow") || words.are(i, "day", "after", "tomorrow")) {
            return Parsed.of(new Relative(Unit.DAY, 2), words.skip(i, "the") + 3);
        }
        Optional<Parsed> beside = besideTold(i);
        if (beside.isPresent()) {
            return beside;
        }
        int week = words.skip(i, "the");
        Optional<Unit> unit = Vocabulary.unit(words.at(week));
        if (unit.isPresent() && words.are(week + 1, "after", "next")) {
            return Parsed.of(new Relative(unit.get(), 2), week + 3);
        }
        if (unit.isPresent() && words.are(week + 1, "before", "last")) {
            return Parsed.of(new Relative(unit.get(), -2), week + 3);
        }
        return switch (words.at(i)) {
            case "today" -> Parsed.of(new Relative(Unit.DAY, 0), i + 1);
            case "yesterday" -> Parsed.of(new Relative(Unit.DAY, -1), i + 1);
            case "tomorrow", "tmr", "tmrw" -> Parsed.of(new Relative(Unit.DAY, 1), i + 1);
            default -> Optional.empty();
        };
    }

    /** "the day after", "the year before", with nothing behind it to count from. */
    private Optional<Parsed> besideTold(int i) {
        Optional<Unit> unit = words.is(i, "the") ? Vocabulary.unit(words.at(i + 1)) : Optional.empty();
        boolean alone = words.is(i + 2, "after", "before")
                && (!words.isLetters(i + 3) && !words.isDigits(i + 3)
                        || words.is(i + 3, "with", "in", "at", "near", "by", "and", "but", "that"));
        return unit.filter(each -> alone && words.is(i + 1, "day", "week", "month", "year"))
                .map(each -> new Parsed(new Told(each, words.is(i + 2, "after") ? 1 : -1), i + 3));
    }

    /** "last week", "this month", "the past year", "the current quarter"; "working week" is one of five days. */
    private Optional<Parsed> relative(int i) {
        int at = words.skip(i, "the");
        if (words.is(at, "this") && words.is(at + 1, "past", "coming", "last")) {
            at++;
        }
        boolean article = words.is(i, "the");
        Optional<Which> which = lengths.which(at).filter(each -> !words.is(i, "the") || each != Which.NEXT);
        int unit = words.skip(at + 1, "calendar");
        Optional<Unit> found = Vocabulary.unit(words.at(unit));
        boolean plural = words.at(unit).endsWith("s");
        if (which.isEmpty() || found.isEmpty() || found.get().isOfClock() || plural || words.is(unit, "d", "h")) {
            return Optional.empty();
        }
        if (words.is(unit, "night") && !words.is(at, "last")) {
            return Optional.empty();
        }
        boolean the = article || words.is(i - 1, "the");
        if (the && words.is(at, "last") && words.is(unit + 1, "of", "before")) {
            return Optional.empty();
        }
        if (words.is(at, "past") && found.get().compareTo(Unit.WEEK) >= 0) {
            return Parsed.of(oneUnit(found.get(), true), unit + 1);
        }
        if (article && words.is(at, "past", "last", "previous") || words.is(at, "previous")) {
            return words.is(at, "previous") && article
                    ? Optional.empty()
                    : Parsed.of(new Relative(found.get(), -1), unit + 1);
        }
        int steps =
                switch (which.get()) {
                    case LAST, PAST -> -1;
                    case NEXT, COMING -> 1;
                    default -> 0;
                };
        return words.is(unit, "night") ? Optional.empty() : Parsed.of(new Relative(found.get(), steps), unit + 1);
    }

    private static Run oneUnit(Unit unit, boolean back) {
        return new Run(Length.one(unit), back);
    }

    /** "that week", "the same day", "the following month", "the next day", "the week". */
    private Optional<Parsed> told(int i) {
        boolean article = words.is(i, "the", "a", "his", "her", "their");
        int at = words.skip(i, "the", "that", "very");
        at = words.skip(at, "very");
        int steps =
                switch (words.at(at)) {
                    case "following", "next", "subsequent" -> 1;
                    case "previous", "preceding", "prior" -> -1;
                    default -> 0;
                };
        boolean ordered = steps != 0 || words.is(at, "same");
        int unit = ordered ? at + 1 : at;
        if (steps == 0 && words.is(unit, "night")) {
            return Optional.empty();
        }
        Optional<Unit> found = Vocabulary.unit(words.at(unit));
        boolean bare = !ordered && at == i;
        boolean plural =
                words.at(unit).endsWith("s") && !ordered || words.at(unit).length() < 3;
        if (found.isEmpty()
                || bare
                || plural
                || words.at(unit).endsWith("s")
                || found.get().isOfClock()) {
            return Optional.empty();
        }
        if (!ordered && words.is(i, "the") && !isPartOf(i) && !isWeekend(unit) && !endsPhrase(unit + 1)) {
            return Optional.empty();
        }
        boolean ahead = steps > 0 && words.is(at, "next") && words.is(i - 1, "over", "in", "within", "during", "for");
        if (ahead && found.get().compareTo(Unit.WEEK) >= 0) {
            return Parsed.of(oneUnit(found.get(), false), unit + 1);
        }
        return article || ordered || words.is(i, "that")
                ? Parsed.of(new Told(found.get(), steps), unit + 1)
                : Optional.empty();
    }

    /** "By the end of the month the wall will stand". */
    private boolean isPartOf(int i) {
        return words.is(i - 1, "of") && words.is(i - 2, "end", "start", "beginning", "middle", "rest");
    }

    /** "At the weekend" is one whatever stands behind it. */
    private boolean isWeekend(int unit) {
        return words.is(unit, "weekend")
                && words.is(unit - 2, "at", "over", "by", "until", "before", "after", "since", "during", "on");
    }

    private boolean endsPhrase(int i) {
        return !words.isLetters(i) && !words.is(i, "-", "'")
                || words.is(i, "at", "before", "after", "for", "and", "when", "that", "he", "she", "they");
    }

    private Optional<Parsed> fiscal(int i) {
        int at = words.skip(i, "last", "this", "next", "the", "current", "previous");
        int year = words.is(at, "fiscal", "financial", "school", "academic") ? at + 1 : -1;
        if (year < 0) {
            boolean glued = words.is(i, "fy", "sy") && words.isDigits(i + 1) && words.glued(i + 1);
            return glued
                    ? Parsed.of(new Unsettled("a fiscal year begins when its owner says"), i + 2)
                    : Optional.empty();
        }
        int next = words.skip(year, "year", "quarter");
        Optional<Numeral> number = numerals.year(next);
        return next > year || number.isPresent()
                ? Parsed.of(
                        new Unsettled("a fiscal year begins when its owner says"),
                        number.map(Numeral::next).orElse(next))
                : Optional.empty();
    }

    /** "December", "last May", "March 2021", "April of 1987", "Oct-2001"; "may" and "march" only where a month would be. */
    Optional<Parsed> month(int i) {
        Optional<Which> which = lengths.which(i);
        int name = which.isPresent() ? i + 1 : i;
        Optional<Integer> month = Vocabulary.number("month", words.at(name));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int next = words.is(name + 1, ".")
                        && words.glued(name + 1)
                        && words.at(name).length() <= 4
                ? name + 2
                : name + 1;
        int at = words.skip(next, ",", "of", "in", "-", "/");
        Optional<Numeral> year = numerals.year(at).or(() -> shortYear(at));
        if (year.isPresent()) {
            return Parsed.of(
                    new Month(month.get(), Optional.of(year.get().whole()), Which.ANY),
                    year.get().next());
        }
        if (words.is(next + 1, "year") && words.is(next, "this", "last", "next")) {
            return Parsed.of(ofYear(month.get(), next), next + 2);
        }
        boolean dotEnds = next > name + 1 && !words.isLetters(next) && !words.is(next, ",");
        boolean modal = words.is(name, "may", "march") && !words.isCapital(name);
        return modal || which.isEmpty() && isNoMonth(name)
                ? Optional.empty()
                : Parsed.of(
                        new Month(month.get(), Optional.empty(), which.orElse(Which.ANY)), dotEnds ? name + 1 : next);
    }

    /** "July this year". */
    private Meaning.Within ofYear(int month, int which) {
        int steps = words.is(which, "this") ? 0 : words.is(which, "next") ? 1 : -1;
        return new Meaning.Within(Unit.MONTH, month, 1, new Relative(Unit.YEAR, steps));
    }

    /** "Sept '98". */
    private Optional<Numeral> shortYear(int i) {
        Optional<Integer> year = words.is(i, "'")
                ? words.digits(i + 1).filter(each -> words.at(i + 1).length() == 2)
                : Optional.empty();
        return year.map(each -> new Numeral(BigDecimal.valueOf(each < 50 ? 2000L + each : 1900L + each), i + 2, false));
    }

    private boolean isNoMonth(int i) {
        boolean placed = words.is(
                i - 1, "in", "since", "until", "till", "by", "during", "of", "early", "late", "mid", "for", "from",
                "to", "and", "through", "before", "after", "between", "-", "/");
        boolean verb = words.is(i, "may", "march", "mar");
        boolean pronoun = words.is(i + 1, "i", "we", "you", "he", "she", "they", "it");
        boolean name = words.isCapital(i - 1) && i > 1 && words.isLetters(i - 1)
                || words.isCapital(i + 1) && words.isLetters(i + 1);
        if (words.is(i, "jan", "dec", "sep")) {
            return !words.isCapital(i) && !placed
                    || words.isLetters(i + 1)
                            && words.isCapital(i + 1)
                            && Vocabulary.value("month", words.at(i + 1)).isEmpty();
        }
        return verb && (!words.isCapital(i) || pronoun || name || i == 0) && !(placed && words.isCapital(i))
                || verb && !placed;
    }
}
