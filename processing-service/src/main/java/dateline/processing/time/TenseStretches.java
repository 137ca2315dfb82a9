package dateline.processing.time;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.processing.calendar.Meaning.OfDay;
import dateline.processing.calendar.Meaning.Relative;
import dateline.processing.calendar.Meaning.Told;
import dateline.processing.calendar.Stretch;
import dateline.processing.calendar.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** What only the tense settles: the weekend, and the night that is called "overnight". */
final class TenseStretches {

    private final LocalDate today;
    private final Tense tense;

    TenseStretches(LocalDate today, Tense tense) {
        this.today = today;
        this.tense = tense;
    }

    Optional<Stretch> of(Expression expression) {
        return switch (expression.meaning()) {
            case OfDay night -> Optional.of(night());
            case Told weekend -> Optional.of(weekend(tense == Tense.FUTURE ? 1 : 0));
            case Relative relative
            when relative.unit() == Unit.WEEKEND ->
                Optional.of(weekend(relative.steps() != 0 ? relative.steps() : tense == Tense.FUTURE ? 1 : 0));
            default -> Optional.empty();
        };
    }

    private Stretch night() {
        LocalDate evening = tense == Tense.PAST ? today.minusDays(1) : today;
        return new Stretch(evening.atStartOfDay(), evening.plusDays(2).atStartOfDay(), Granularity.PART_OF_DAY);
    }

    /** "Last weekend", said on a Saturday or Sunday, is the one before. */
    private Stretch weekend(int steps) {
        LocalDate saturday = steps > 0
                ? today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean on = today.isBefore(saturday.plusDays(2));
        LocalDate first = steps < 0 && on ? saturday.minusWeeks(1) : saturday;
        return new Stretch(first.atStartOfDay(), first.plusDays(2).atStartOfDay(), Granularity.INTERVAL);
    }
}
