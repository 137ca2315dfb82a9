package dateline.processing.time;

import dateline.contracts.AnalysisMessage.Granularity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of the week without a date: "Monday", "last Thursday", "Saturday night", "9 p.m. on Friday".
 *
 * <p>What is told as past means the last such day, the day of publication among them; what is to come means the next.
 */
final class Weekdays {

    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:(.*?\\b\\d.*?)\\s(?:on )?)?(?:(early|late)(?: on)? )?(?:(last|past|this past|next|this|coming|this coming) )?"
                    + "(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?(?:['’]s)?"
                    + "(?: (early |late )?(morning|afternoon|evening|night)|,? (?:at )?(\\d.*))?");
    private static final Pattern CLOCK = Pattern.compile("T(\\d{2}:\\d{2})");

    private Weekdays() {}

    static Optional<Reckoned> reckon(Expression expression) {
        Matcher match = WEEKDAY.matcher(expression.words());
        if (!match.matches()) {
            return Optional.empty();
        }
        if (expression.publishedOn().isEmpty()) {
            return Optional.of(Reckoned.unpublished());
        }
        LocalDate published = expression.publishedOn().get();
        DayOfWeek weekday = weekday(match.group(4));
        String which = match.group(3) == null ? "" : match.group(3);
        return Optional.of(
                switch (which) {
                    case "last", "past", "this past" ->
                        at(expression, match, published.with(TemporalAdjusters.previous(weekday)), Tense.PAST);
                    case "next" -> next(expression, match, published, weekday);
                    case "this" -> thisWeek(expression, match, published, weekday);
                    case "coming", "this coming" ->
                        at(expression, match, published.with(TemporalAdjusters.next(weekday)), Tense.FUTURE);
                    default -> byTense(expression, match, published, weekday);
                });
    }

    private static Reckoned byTense(Expression expression, Matcher match, LocalDate published, DayOfWeek weekday) {
        Tense tense = expression.tense();
        LocalDate day = published.with(
                tense == Tense.PAST
                        ? TemporalAdjusters.previousOrSame(weekday)
                        : TemporalAdjusters.nextOrSame(weekday));
        return at(expression, match, day, tense);
    }

    private static Reckoned thisWeek(Expression expression, Matcher match, LocalDate published, DayOfWeek weekday) {
        LocalDate day = published
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .with(TemporalAdjusters.nextOrSame(weekday));
        return at(expression, match, day, day.isAfter(published) ? Tense.FUTURE : Tense.PAST);
    }

    /** "Next Thursday", said on a Monday, is three days off for some and ten for others. */
    private static Reckoned next(Expression expression, Matcher match, LocalDate published, DayOfWeek weekday) {
        return weekday.getValue() > published.getDayOfWeek().getValue()
                ? Reckoned.unknown("it may be this week's or next week's")
                : at(expression, match, published.with(TemporalAdjusters.next(weekday)), Tense.FUTURE);
    }

    private static Reckoned at(Expression expression, Matcher match, LocalDate day, Tense tense) {
        LocalDate published = expression.publishedOn().orElseThrow();
        Matcher clock = CLOCK.matcher(expression.value());
        boolean hour = match.group(1) != null || match.group(7) != null;
        if (hour && clock.find()) {
            return Reckoned.from(published, tense, day + "T" + clock.group(1), Granularity.MINUTE);
        }
        boolean part = match.group(2) != null || match.group(6) != null;
        return Reckoned.from(published, tense, day.toString(), part ? Granularity.PART_OF_DAY : Granularity.DAY);
    }

    static DayOfWeek weekday(String start) {
        for (DayOfWeek each : DayOfWeek.values()) {
            if (each.name().regionMatches(true, 0, start, 0, 3)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no day of the week: " + start);
    }
}
