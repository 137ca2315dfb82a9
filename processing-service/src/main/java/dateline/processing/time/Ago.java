package dateline.processing.time;

import dateline.contracts.AnalysisMessage.Granularity;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** So long ago: "three days ago" is a day, "two weeks ago" a week, "five years ago" a year. */
final class Ago {

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern AGO =
            Pattern.compile("(?:(?:about|around|nearly|almost|some|just|more than|over) )?(an?|\\d{1,3}|"
                    + String.join("|", NUMBERS) + ") (day|week|month|year)s? ago");

    private Ago() {}

    static Optional<Reckoned> reckon(Expression expression) {
        Matcher match = AGO.matcher(expression.words());
        if (!match.matches()) {
            return Optional.empty();
        }
        if (expression.publishedOn().isEmpty()) {
            return Optional.of(Reckoned.unpublished());
        }
        LocalDate published = expression.publishedOn().get();
        int count = count(match.group(1));
        return Optional.of(
                switch (match.group(2)) {
                    case "day" ->
                        Reckoned.from(published, published.minusDays(count).toString(), Granularity.DAY);
                    case "week" ->
                        Reckoned.from(published, Reckoned.week(published.minusWeeks(count)), Granularity.WEEK);
                    case "month" ->
                        Reckoned.from(
                                published,
                                YearMonth.from(published).minusMonths(count).toString(),
                                Granularity.MONTH);
                    default ->
                        Reckoned.from(
                                published,
                                Year.from(published).minusYears(count).toString(),
                                Granularity.YEAR);
                });
    }

    private static int count(String word) {
        if (word.startsWith("a")) {
            return 1;
        }
        int index = NUMBERS.indexOf(word);
        return index >= 0 ? index : Integer.parseInt(word);
    }
}
