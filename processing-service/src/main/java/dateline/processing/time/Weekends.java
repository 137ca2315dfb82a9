package dateline.processing.time;

import dateline.contracts.AnalysisMessage.Granularity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Saturday and Sunday: "the weekend", "last weekend". */
final class Weekends {

    private static final Pattern WEEKEND =
            Pattern.compile("(?:(the|this|last|past|the past|next|coming|this coming|the coming) )?weekend");

    private Weekends() {}

    static Optional<Reckoned> reckon(Expression expression) {
        Matcher match = WEEKEND.matcher(expression.words());
        if (!match.matches()) {
            return Optional.empty();
        }
        if (expression.publishedOn().isEmpty()) {
            return Optional.of(Reckoned.unpublished());
        }
        LocalDate published = expression.publishedOn().get();
        String which = match.group(1) == null ? "the" : match.group(1);
        Tense tense =
                switch (which) {
                    case "last", "past", "the past" -> Tense.PAST;
                    case "next", "coming", "this coming", "the coming" -> Tense.FUTURE;
                    default -> expression.tense();
                };
        if (which.equals("next") && published.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
            return Optional.of(Reckoned.unknown("it may be this week's or next week's"));
        }
        LocalDate saturday = saturday(published, tense, which.equals("last"));
        return Optional.of(Reckoned.from(
                published, tense, Reckoned.interval(saturday, saturday.plusDays(1)), Granularity.INTERVAL));
    }

    private static LocalDate saturday(LocalDate published, Tense tense, boolean over) {
        if (tense == Tense.FUTURE) {
            return published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        }
        LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return over && published.isBefore(saturday.plusDays(2)) ? saturday.minusWeeks(1) : saturday;
    }
}
