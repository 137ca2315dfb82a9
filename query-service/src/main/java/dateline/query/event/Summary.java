package dateline.query.event;

import dateline.query.index.FactTally;
import dateline.query.index.FactTally.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many events have each value. An event with two values, such as one done by two countries, counts for both.
 *
 * @param total of all events that the question finds, each counted once
 */
@Schema(
        name = "EventSummary",
        description = "How many events have each value, most first; an event with two values counts for both.")
public record Summary(
        List<Count> values,

        @Schema(description = "All events that the question finds, each counted once.")
        int total) {

    static Summary of(FactTally tally) {
        TreeMap<String, Integer> byValue = new TreeMap<>();
        int without = 0;
        for (Cell cell : tally.cells()) {
            if (cell.value().isPresent()) {
                byValue.merge(cell.value().get(), cell.facts(), Integer::sum);
            } else {
                without += cell.facts();
            }
        }
        List<Count> counts = new ArrayList<>();
        byValue.forEach((value, events) -> counts.add(new Count(Optional.of(value), events)));
        if (without > 0) {
            counts.add(new Count(Optional.empty(), without));
        }
        return new Summary(Count.ranked(counts), tally.total());
    }
}
