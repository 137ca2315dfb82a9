package dateline.query.status;

import dateline.query.index.Position;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much there is.
 *
 * @param articles in the lists
 * @param analysed those of them that have facts
 * @param documents that have come, about; absent while the store is away
 * @param indexed how far each partition is in the index
 */
@Schema(description = "How much there is.")
public record Status(
        @Schema(description = "Articles in the lists.") int articles,

        @Schema(description = "Those of them that have facts.")
        int analysed,

        @Schema(description = "Documents that have come, about; absent while the store is away.")
        Optional<Long> documents,

        @Schema(description = "How far each partition is in the index.")
        List<Position> indexed) {}
