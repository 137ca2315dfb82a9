package dateline.query.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.query.index.FactFinder;
import dateline.query.index.FactKey;
import dateline.query.index.FactOrder;
import dateline.query.index.FactSelection;
import dateline.query.index.FactTally;
import dateline.query.index.FactTally.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where events happened: so many at each place, those with most first.
 *
 * @param total of all events that the question finds
 * @param placeless those of which no place is told
 * @param elsewhere those at places that are not listed, because others have more
 */
@Schema(description = "Where events happened: so many at each place, those with most first.")
public record EventPlaces(
        List<Spot> places,

        @Schema(description = "All events that the question finds.")
        int total,

        @Schema(description = "Those of which no place is told.")
        int placeless,

        @Schema(description = "Those at places that are not listed, because others have more.")
        int elsewhere) {

    // As many as a map can show.
    private static final int MOST = 200;

    /**
     * A place, which may be a country, and what happened there.
     *
     * @param placeId the gazetteer's
     * @param country ISO 3166-1 alpha-3
     */
    @Schema(name = "EventSpot", description = "A place, which may be a country, and how many events happened there.")
    public record Spot(
            String placeId, String name, BigDecimal lat, BigDecimal lon, Optional<String> country, int events) {}

    static EventPlaces of(FactFinder finder, FactSelection selection) {
        FactTally tally = finder.tally(selection, Optional.empty(), List.of(FactKey.PLACE));
        List<Spot> spots = new ArrayList<>();
        int placeless = 0;
        for (Cell cell : mostFirst(tally.cells().get(FactKey.PLACE))) {
            if (cell.value().isEmpty()) {
                placeless = cell.count().facts();
            } else if (spots.size() < MOST) {
                spot(finder, selection, cell).ifPresent(spots::add);
            }
        }
        int shown = spots.stream().mapToInt(Spot::events).sum();
        return new EventPlaces(spots, tally.total(), placeless, tally.total() - placeless - shown);
    }

    private static List<Cell> mostFirst(List<Cell> cells) {
        return cells.stream()
                .sorted(Comparator.comparing((Cell cell) -> -cell.count().facts())
                        .thenComparing(cell -> cell.value().orElse("")))
                .toList();
    }

    /** As the newest event there has it; empty if that was withdrawn since it was counted. */
    private static Optional<Spot> spot(FactFinder finder, FactSelection selection, Cell cell) {
        FactSelection there = selection.with(FactKey.PLACE, List.of(cell.value().orElseThrow()));
        return finder.facts(there, FactOrder.PUBLISHED, ObjectNode.class, Optional.empty(), 1).stream()
                .map(event -> event.shown().at("/event/place/place"))
                .findFirst()
                .map(place -> new Spot(
                        place.path("gazetteerId").asText(),
                        place.path("name").asText(),
                        place.path("lat").decimalValue(),
                        place.path("lon").decimalValue(),
                        Optional.ofNullable(place.get("country")).map(JsonNode::textValue),
                        cell.count().facts()));
    }
}
