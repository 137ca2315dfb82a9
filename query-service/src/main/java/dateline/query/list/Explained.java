package dateline.query.list;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What every item of a list has beside its own, for the OpenAPI document: {@link Lists} adds it to the JSON. */
@Schema(description = "What every item has beside its own fields.")
public record Explained(
        @Schema(description = "Why the item is in the list; there if explain=true asks for it.")
        Optional<Explanation> explain) {}
