package dateline.processing.time;

import dateline.contracts.AnalysisMessage.Granularity;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month without a year: "December", "last May", "early March". */
final class Months {

    static final String NAMES = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final Pattern MONTH =
            Pattern.compile("(?:(?:early|late|mid|mid-)[ -]?)?(?:(last|next|this) )?(" + NAMES + ")\\.?(?:['’]s)?");

    private Months() {}

    static Optional<Reckoned> reckon(Expression expression) {
        Matcher match = MONTH.matcher(expression.words());
        if (!match.matches()) {
            return Optional.empty();
        }
        if (expression.publishedOn().isEmpty()) {
            return Optional.of(Reckoned.unpublished());
        }
        LocalDate published = expression.publishedOn().get();
        YearMonth current = YearMonth.from(published);
        YearMonth sameYear = current.withMonth(month(match.group(2)).getValue());
        String which = match.group(1) == null ? "" : match.group(1);
        Tense tense = which.equals("last") ? Tense.PAST : which.equals("next") ? Tense.FUTURE : expression.tense();
        boolean other = !which.isEmpty() && !which.equals("this") && sameYear.equals(current);
        YearMonth month = tense == Tense.PAST
                ? (sameYear.isAfter(current) || other ? sameYear.minusYears(1) : sameYear)
                : (sameYear.isBefore(current) || other ? sameYear.plusYears(1) : sameYear);
        return Optional.of(Reckoned.from(published, tense, month.toString(), Granularity.MONTH));
    }

    static Month month(String name) {
        for (Month each : Month.values()) {
            if (each.name().regionMatches(true, 0, name, 0, 3)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no month: " + name);
    }
}
