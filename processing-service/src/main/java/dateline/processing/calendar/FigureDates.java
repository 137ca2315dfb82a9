package dateline.processing.calendar;

import dateline.processing.calendar.Meaning.Day;
import dateline.processing.calendar.Meaning.Month;
import dateline.processing.calendar.Meaning.Which;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates in figures: 2022-01-10, 10/1/2018, 5/3/18, 20200701, 2019/aug/01. Both orders are kept in mind. */
final class FigureDates {

    private static final String OPENS = "(?<![\\d\\p{L}/.,])";
    private static final String ENDS = "(?![\\d/]|\\.\\d|-\\d+(?!\\d*[/.]\\d))";
    private static final Pattern YEAR_FIRST =
            Pattern.compile(OPENS + "([12]\\d{3})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile(OPENS + "(\\d{1,2})([-/.])(\\d{1,2})\\2((?:[12]\\d)?\\d{2})(?![\\d/])");
    private static final Pattern NO_YEAR = Pattern.compile(OPENS + "(\\d{1,2})([-/.])(\\d{1,2})" + ENDS);
    private static final Pattern COMPACT = Pattern.compile(OPENS + "([12]\\d{3})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern YEAR_MONTH = Pattern.compile(OPENS + "([12]\\d{3})[-/](\\d{2})" + ENDS);
    private static final Pattern MONTH_YEAR = Pattern.compile(OPENS + "(\\d{1,2})/([12]\\d{3})" + ENDS);
    private static final Pattern NAMED = Pattern.compile(OPENS + "(\\w+)([-/])(\\w+)\\2(\\w+)" + ENDS);
    private static final int CENTURY_TURN = 50;

    private final Words words;
    private final Convention convention;

    FigureDates(Words words, Convention convention) {
        this.words = words;
        this.convention = convention;
    }

    Optional<Parsed> at(int i) {
        if (!words.isDigits(i) && Vocabulary.value("month", words.at(i)).isEmpty()) {
            return Optional.empty();
        }
        return words.match(YEAR_FIRST, i)
                .flatMap(m -> day(m, i, 1, 3, 4))
                .or(() -> words.match(YEAR_LAST, i).flatMap(m -> day(m, i, 4, 1, 3)))
                .or(() -> words.match(COMPACT, i).flatMap(m -> day(m, i, 1, 2, 3)))
                .or(() -> words.match(NAMED, i).flatMap(m -> named(m, i)))
                .or(() -> words.match(YEAR_MONTH, i).flatMap(m -> month(m, i, 1, 2)))
                .or(() -> words.match(MONTH_YEAR, i).flatMap(m -> month(m, i, 2, 1)))
                .or(() -> noYear(i));
    }

    private Optional<Parsed> noYear(int i) {
        if (convention == Convention.NEWS) {
            return Optional.empty();
        }
        boolean afterWeekday = Vocabulary.value("weekday", words.at(i - 1)).isPresent();
        return words.match(NO_YEAR, i)
                .filter(m -> m.group(2).equals("/") || afterWeekday)
                .flatMap(m -> day(m, i, 0, 1, 3));
    }

    /** Groups of the match; year 0 for none. */
    private Optional<Parsed> day(Matcher match, int i, int year, int month, int day) {
        boolean yearFirst = year == 1;
        int one = number(match, month);
        int two = number(match, day);
        boolean dayFirst = one > 12;
        Optional<Integer> years = year == 0 ? Optional.empty() : Optional.of(fourDigits(match.group(year)));
        return day(
                years,
                dayFirst ? two : one,
                dayFirst ? one : two,
                !yearFirst && one <= 12 && two <= 12 && one != two,
                words.from(match.end(), i));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int fourDigits(String year) {
        int number = Integer.parseInt(year);
        return year.length() > 2 ? number : number < CENTURY_TURN ? 2000 + number : 1900 + number;
    }

    private static Optional<Parsed> day(Optional<Integer> year, int month, int day, boolean either, int next) {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(2000, month).lengthOfMonth()) {
            return Optional.empty();
        }
        return Parsed.of(new Day(year, Optional.of(month), day, Optional.empty(), Which.ANY, either), next);
    }

    private Optional<Parsed> month(Matcher match, int i, int year, int month) {
        int number = number(match, month);
        return number < 1 || number > 12
                ? Optional.empty()
                : Parsed.of(new Month(number, Optional.of(number(match, year)), Which.ANY), words.from(match.end(), i));
    }

    /** One part is the name of a month, one has four figures, one is the day. */
    private Optional<Parsed> named(Matcher match, int i) {
        int month = 0;
        int year = 0;
        int day = 0;
        for (int group : new int[] {1, 3, 4}) {
            String part = match.group(group).toLowerCase(Locale.ROOT);
            int named = Vocabulary.number("month", part).orElse(0);
            if (named > 0) {
                month = named;
            } else if (part.matches("[12]\\d{3}")) {
                year = Integer.parseInt(part);
            } else if (part.matches("\\d{1,2}")) {
                day = Integer.parseInt(part);
            }
        }
        return month == 0 || year == 0 || day == 0
                ? Optional.empty()
                : day(Optional.of(year), month, day, false, words.from(match.end(), i));
    }
}
