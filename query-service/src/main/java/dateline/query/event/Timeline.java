package dateline.query.event;

import dateline.query.index.FactKey;
import dateline.query.index.FactTally;
import dateline.query.index.FactTally.Cell;
import dateline.query.index.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many events there were in each period, earliest first. Periods without any are left out.
 *
 * @param total of all events that the question finds
 * @param undated those of which no day is told
 * @param longer those told only for a time that is longer than a period or overlaps two: they are in no period
 */
@Schema(description = "How many events there were in each period, earliest first; periods without any are left out.")
public record Timeline(
        List<Step> periods,

        @Schema(description = "All events that the question finds.")
        int total,

        @Schema(description = "Those of which no day is told: they are in no period.")
        int undated,

        @Schema(
                description =
                        "Those told only for a time that is longer than a period or overlaps two: they are in no period.")
        int longer) {

    /**
     * A period and its events.
     *
     * @param from its first day
     * @param to its last day
     */
    @Schema(name = "TimelineStep", description = "A period, from its first to its last day, and its events.")
    public record Step(LocalDate from, LocalDate to, int events, List<Count> groups) {}

    static Timeline of(FactTally tally, Optional<FactKey> key, Period period) {
        List<Cell> cells = key.map(tally.cells()::get).orElse(List.of());
        List<Step> steps = new ArrayList<>();
        tally.periods()
                .forEach((first, count) -> steps.add(new Step(
                        first,
                        period.last(first),
                        count.facts(),
                        Count.ranked(cells.stream()
                                .filter(cell -> cell.period().equals(Optional.of(first)))
                                .map(Timeline::count)
                                .toList()))));
        return new Timeline(steps, tally.total(), tally.undated(), tally.longer());
    }

    private static Count count(Cell cell) {
        return new Count(cell.value(), cell.count().facts());
    }
}
