package dateline.query.event;

import dateline.query.list.Summary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many events there are, by value, by time, or both; see {@link Summary}.
 *
 * @param values as the rows, over all time
 * @param total of all events that the question finds, each counted once
 */
@Schema(
        name = "EventSummary",
        description = "How many events have each value, most first; an event with two values counts for both.")
public record EventSummary(
        @Schema(description = "Over all time, most first.") List<Count> values,

        @Schema(description = "All events that the question finds, each counted once.")
        int total,

        @Schema(description = "The articles that tell them.")
        int articles,

        @Schema(description = "Earliest first, and of one period most first; only of the 200 values that have most.")
        List<Summary.Row> rows,

        @Schema(description = "Those of which no day is told: they are in no period.")
        int undated,

        @Schema(
                description =
                        "Those told only for a time that is longer than a period or overlaps two: they are in no period.")
        int longer) {

    static EventSummary of(Summary summary) {
        Map<Optional<String>, Integer> values = new LinkedHashMap<>();
        summary.rows().forEach(row -> values.merge(row.value(), row.count(), Integer::sum));
        List<Count> counts = new ArrayList<>();
        values.forEach((value, events) -> counts.add(new Count(value, events)));
        return new EventSummary(
                Count.ranked(counts),
                summary.total(),
                summary.articles(),
                summary.rows(),
                summary.undated(),
                summary.longer());
    }
}
