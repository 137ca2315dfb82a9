package dateline.query.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many events have a value.
 *
 * @param value absent for those that have none
 */
@Schema(name = "EventCount", description = "How many events have a value.")
public record Count(
        @Schema(description = "Absent for those that have none.", examples = "COERCE")
        Optional<String> value,

        int events) {

    /** Most first; of as many by value, those without one last. */
    static List<Count> ranked(List<Count> counts) {
        return counts.stream()
                .sorted(Comparator.comparingInt(Count::events)
                        .reversed()
                        .thenComparing(count -> count.value().isEmpty())
                        .thenComparing(count -> count.value().orElse("")))
                .toList();
    }
}
