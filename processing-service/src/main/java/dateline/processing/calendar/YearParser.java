package dateline.processing.calendar;

import dateline.processing.calendar.Meaning.Century;
import dateline.processing.calendar.Meaning.Decade;
import dateline.processing.calendar.Meaning.Year;
import dateline.processing.calendar.Numerals.Numeral;
import java.util.Optional;

/** Reads years, decades and centuries: "1998", "the 1990s", "the nineties", "the 18th century". */
final class YearParser {

    private final Words words;
    private final Numerals numerals;

    YearParser(Words words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    Optional<Parsed> at(int i) {
        return decade(i).or(() -> century(i)).or(() -> year(i));
    }

    private Optional<Parsed> year(int i) {
        int at = words.are(i, "the", "year") ? i + 2 : words.skip(i, "year", "calendar");
        Optional<Numeral> year = numerals.year(at);
        boolean inWords = year.isPresent() && !words.isDigits(at);
        boolean named = at > i || words.is(i - 1, "in", "of", "since", "by", "until", "for", "from", "to", "during");
        return year.filter(each -> !inWords || each.next() - at > 1)
                .filter(each -> named || !countsThings(each.next()))
                .flatMap(each -> Parsed.of(new Year(each.whole()), each.next()));
    }

    /** "2000 pieces": a plural behind a bare number is what it counts. */
    private boolean countsThings(int i) {
        String word = words.at(i);
        return words.isLetters(i)
                && !words.isCapital(i)
                && word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !words.is(i, "this", "does", "was");
    }

    /** "the 1990s", "the '90s", "90 s", "nineteen nineties". */
    private Optional<Parsed> decade(int i) {
        int at = words.skip(i, "the");
        boolean apostrophe = words.is(at, "'");
        at = words.skip(at, "'");
        Optional<Integer> digits = words.digits(at);
        if (digits.isPresent()) {
            int s = words.is(at + 1, "'") && words.glued(at + 1) ? at + 2 : at + 1;
            boolean ten = digits.get() % 10 == 0;
            boolean year = words.at(at).length() == 4 && digits.get() < 2200 && digits.get() >= 1000;
            boolean shortYear = words.at(at).length() == 2
                    && (apostrophe || words.is(i, "the") || !words.glued(s) || words.are(i - 2, "mid", "-"));
            return ten && (year || shortYear) && words.is(s, "s") && !words.is(s + 1, "'")
                    ? Parsed.of(
                            isCentury(digits.get()) ? new Century(digits.get() / 100 + 1000) : new Decade(digits.get()),
                            s + 1)
                    : Optional.empty();
        }
        boolean nineteen = words.is(at, "nineteen");
        int decade = nineteen ? words.skip(at + 1, "-") : at;
        boolean placed = words.is(i, "the") || nineteen || words.is(i - 1, "early", "late", "mid", "-", "the");
        return placed && !words.is(i - 1, "his", "her", "their", "my", "our")
                ? Vocabulary.number("decade", words.at(decade))
                        .map(start -> new Parsed(new Decade(nineteen ? 1900 + start : start), decade + 1))
                : Optional.empty();
    }

    /** The 1900s are a century, from 1900 on. */
    private static boolean isCentury(int year) {
        return year % 100 == 0 && year < 2000 && year > 0;
    }

    private Optional<Parsed> century(int i) {
        int at = words.skip(i, "the");
        Optional<Numeral> number = numerals.ordinal(at);
        int next = number.map(each -> words.skip(each.next(), "-")).orElse(0);
        return number.isPresent() && number.get().whole() <= 22 && words.is(next, "century")
                ? Parsed.of(new Century(number.get().whole()), next + 1)
                : Optional.empty();
    }
}
