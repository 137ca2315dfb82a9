package dateline.query.fact;

import dateline.query.index.FactTally.Cell;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many events of a type. */
@Schema(description = "How many events of a type.")
public record TypeCount(@Schema(examples = "CONSULT") String type, int count) {

    /** Most first, of as many by type. */
    public static List<TypeCount> ranked(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.value().isPresent())
                .map(cell -> new TypeCount(cell.value().get(), cell.count().facts()))
                .sorted(Comparator.comparingInt(TypeCount::count).reversed().thenComparing(TypeCount::type))
                .toList();
    }
}
