package dateline.query.index;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a partition of a topic is in the index.
 *
 * @param offset of the first record that is not in it yet
 */
@Schema(name = "IndexPosition", description = "How far a partition of a topic is in the index.")
public record Position(
        String topic,
        int partition,

        @Schema(description = "Offset of the first record that is not in it yet.")
        long offset) {}
