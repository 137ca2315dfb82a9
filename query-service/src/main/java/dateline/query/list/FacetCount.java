package dateline.query.list;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many things have a value.
 *
 * @param value as the parameter of that name takes it; absent for those that have none
 * @param name of what the value is an id of
 */
@Schema(description = "How many things have a value.")
public record FacetCount(
        @Schema(
                description = "As the parameter of that name takes it; absent for those that have none.",
                examples = "KAZ")
        Optional<String> value,

        @Schema(description = "The name, where the value is an id.")
        Optional<String> name,

        int count) {

    /** Most first; of as many by value, those without one last. */
    static List<FacetCount> ranked(List<FacetCount> counts, int most) {
        return counts.stream()
                .sorted(Comparator.comparingInt(FacetCount::count)
                        .reversed()
                        .thenComparing(count -> count.value.isEmpty())
                        .thenComparing(count -> count.value.orElse("")))
                .limit(most)
                .toList();
    }
}
