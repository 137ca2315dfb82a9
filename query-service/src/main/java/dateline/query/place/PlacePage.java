package dateline.query.place;

import dateline.query.list.Explained;
import dateline.query.list.FacetCount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some places of a list.
 *
 * @param next the cursor for the page after this one; absent on the last
 */
@Schema(description = "Some places of a list.")
public record PlacePage(
        List<Listed> items,

        @Schema(description = "The cursor for the page after this one; absent on the last.")
        Optional<String> next,

        @Schema(description = "How many there are in all, if facets are asked for.")
        Optional<Integer> total,

        @Schema(description = "Counts by each parameter that facets names.")
        Optional<Map<String, List<FacetCount>>> facets) {
    /** A place of a list. */
    @Schema(
            name = "ListedPlace",
            allOf = {PlaceView.class, Explained.class})
    public record Listed() {}
}
