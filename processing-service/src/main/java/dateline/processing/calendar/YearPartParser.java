package dateline.processing.calendar;

import dateline.processing.calendar.Meaning.PartOfYear;
import dateline.processing.calendar.Meaning.Relative;
import dateline.processing.calendar.Meaning.Season;
import dateline.processing.calendar.Meaning.SeasonName;
import dateline.processing.calendar.Meaning.WeekOfYear;
import dateline.processing.calendar.Meaning.Which;
import dateline.processing.calendar.Numerals.Numeral;
import java.util.Optional;

/** Reads parts of years: "Q3 2021", "2019 H2", "last summer", "week 10". */
final class YearPartParser {

    private final Words words;
    private final Numerals numerals;
    private final LengthParser lengths;

    YearPartParser(Words words, Numerals numerals, LengthParser lengths) {
        this.words = words;
        this.numerals = numerals;
        this.lengths = lengths;
    }

    Optional<Parsed> at(int i) {
        return Parsed.longer(Parsed.longer(Parsed.longer(partOfYear(i), quarter(i)), season(i)), weekOfYear(i));
    }

    /** "in the first quarter", of the year that the tense tells. */
    private Optional<Parsed> quarter(int i) {
        boolean placed = words.is(i - 1, "in", "for", "during", "of", "by", "since", "until");
        Optional<Numeral> number = words.is(i, "the") && placed ? numerals.ordinal(i + 1) : Optional.empty();
        return number.filter(each -> each.whole() >= 1 && each.whole() <= 4)
                .filter(each ->
                        words.is(each.next(), "quarter") && !words.is(each.next() + 1, "of", "-", "final", "century"))
                .map(each -> new Parsed(new PartOfYear(3, each.whole(), Optional.empty()), each.next() + 1));
    }

    /** "Q3 2021", "2019 H2", "the third quarter of 2021" is read as part of its year elsewhere. */
    private Optional<Parsed> partOfYear(int i) {
        Optional<Numeral> yearBefore = numerals.year(i);
        int at = yearBefore.map(each -> words.skip(each.next(), "-", ",")).orElse(i);
        boolean quarter = words.is(at, "q");
        boolean half = words.is(at, "h");
        Optional<Integer> number = words.glued(at + 1) ? words.digits(at + 1) : Optional.empty();
        int most = quarter ? 4 : 2;
        if (!(quarter || half)
                || number.filter(each -> each >= 1 && each <= most).isEmpty()
                || half && yearBefore.isEmpty() && !words.isCapital(at)) {
            return Optional.empty();
        }
        int next = at + 2;
        Optional<Numeral> year =
                yearBefore.isPresent() ? yearBefore : numerals.year(words.skip(next, "-", ",", "of", "in"));
        boolean behind = yearBefore.isEmpty() && year.isPresent();
        boolean placed = words.is(i - 1, "in", "for", "during", "of");
        return half && year.isEmpty() && !placed
                ? Optional.empty()
                : Parsed.of(
                        new PartOfYear(quarter ? 3 : 6, number.get(), year.map(Numeral::whole)),
                        behind ? year.get().next() : next);
    }

    /** "last summer", "the winter of 1941"; "fall" and "spring" only where a season would be. */
    private Optional<Parsed> season(int i) {
        int at = words.skip(i, "the");
        Optional<Which> which = lengths.which(at);
        int name = which.isPresent() ? at + 1 : at;
        Optional<SeasonName> season = Vocabulary.value("season", words.at(name)).map(SeasonName::valueOf);
        if (season.isEmpty()) {
            return Optional.empty();
        }
        int of = words.skip(name + 1, "of", ",");
        Optional<Numeral> year = numerals.year(of);
        boolean plain = words.is(name, "summer", "winter", "autumn");
        boolean placed = words.is(i - 1, "in", "during", "since", "until", "by", "early", "late", "mid", "-");
        if (which.isEmpty()
                && year.isEmpty()
                && (!plain && !placed || words.isCapital(name) && i > 0 || words.is(name + 1, "of"))) {
            return Optional.empty();
        }
        return Parsed.of(
                new Season(season.get(), year.map(Numeral::whole), which.orElse(Which.ANY)),
                year.map(Numeral::next).orElse(name + 1));
    }

    private Optional<Parsed> weekOfYear(int i) {
        if (words.are(i, "the", "week") && words.isDigits(i + 2)) {
            return weekOfYear(i + 1);
        }
        Optional<Integer> number = words.is(i, "week") ? words.digits(i + 1) : Optional.empty();
        if (number.filter(each -> each >= 1 && each <= 53).isEmpty()) {
            return Optional.empty();
        }
        int at = words.skip(i + 2, "of", ",");
        Optional<Numeral> year = numerals.year(at);
        boolean lastYear = words.are(at, "last", "year");
        return lastYear
                ? Parsed.of(new Meaning.Within(Unit.WEEK, number.get(), 1, new Relative(Unit.YEAR, -1)), at + 2)
                : Parsed.of(
                        new WeekOfYear(number.get(), year.map(Numeral::whole)),
                        year.map(Numeral::next).orElse(i + 2));
    }
}
