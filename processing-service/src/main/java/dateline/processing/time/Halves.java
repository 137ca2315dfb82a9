package dateline.processing.time;

import dateline.contracts.AnalysisMessage.Granularity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Half of a year or of ten years: "the first half of the 1990s", "the second half of 2021". */
final class Halves {

    private static final Pattern HALF = Pattern.compile("(?:the )?(first|second|latter) half of (?:the )?(\\d{4})(s?)");

    private Halves() {}

    static boolean knows(Expression expression) {
        return HALF.matcher(expression.words()).matches();
    }

    static Optional<Reckoned> reckon(Expression expression) {
        Matcher match = HALF.matcher(expression.words());
        if (!match.matches()) {
            return Optional.empty();
        }
        boolean first = match.group(1).equals("first");
        LocalDate start = LocalDate.of(Integer.parseInt(match.group(2)), 1, 1);
        int months = match.group(3).isEmpty() ? 6 : 60;
        LocalDate from = first ? start : start.plusMonths(months);
        return Optional.of(
                Reckoned.told(Reckoned.interval(from, from.plusMonths(months).minusDays(1)), Granularity.INTERVAL));
    }
}
