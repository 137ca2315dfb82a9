package dateline.processing.time;

import dateline.contracts.AnalysisMessage.Granularity;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The week, month or year before, around or after the day of publication: "last week", "this month", "next year". */
final class Periods {

    private static final Pattern PERIOD = Pattern.compile("(last|this|next) (week|month|year)(?:['’]s)?");

    private Periods() {}

    static Optional<Reckoned> reckon(Expression expression) {
        Matcher match = PERIOD.matcher(expression.words());
        if (!match.matches()) {
            return Optional.empty();
        }
        if (expression.publishedOn().isEmpty()) {
            return Optional.of(Reckoned.unpublished());
        }
        LocalDate published = expression.publishedOn().get();
        int steps =
                switch (match.group(1)) {
                    case "last" -> -1;
                    case "next" -> 1;
                    default -> 0;
                };
        return Optional.of(
                switch (match.group(2)) {
                    case "week" ->
                        Reckoned.from(published, Reckoned.week(published.plusWeeks(steps)), Granularity.WEEK);
                    case "month" ->
                        Reckoned.from(
                                published,
                                YearMonth.from(published).plusMonths(steps).toString(),
                                Granularity.MONTH);
                    default ->
                        Reckoned.from(
                                published, Year.from(published).plusYears(steps).toString(), Granularity.YEAR);
                });
    }
}
