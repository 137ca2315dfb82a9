package dateline.query.place;

import dateline.query.fact.TypeCount;
import dateline.query.index.FactTally.Cell;
import dateline.query.index.FoundGroup.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place over all articles: what happened there, and who did it.
 *
 * @param overTime by the days of publication, earliest first
 * @param events told to have happened there, by type
 * @param actors who did them
 */
@Schema(description = "A place over all articles: what happened there, and who did it.")
public record PlaceDetail(
        String placeId,
        String name,
        List<String> names,
        Optional<String> country,
        Optional<String> admin1,
        String feature,
        BigDecimal lat,
        BigDecimal lon,

        @Schema(description = "How many articles name it.") int articles,

        LocalDate first,
        LocalDate last,

        @Schema(
                description =
                        "By the days of publication, earliest first; periods in which no article names it are left out.")
        List<PlaceStep> overTime,

        @Schema(description = "Events that happened there, by type, most first.")
        List<TypeCount> events,

        @Schema(description = "Who did them, most first, 50 at most.")
        List<Doer> actors) {

    private static final int MOST_ACTORS = 50;

    /** What articles of one period tell of it. */
    @Schema(description = "What articles of one period tell of a place.")
    public record PlaceStep(LocalDate from, LocalDate to, int articles, int events) {}

    /**
     * Somebody who did something there.
     *
     * @param actorId absent if the words mean no actor
     */
    @Schema(description = "Somebody who did something at a place.")
    public record Doer(Optional<String> actorId, String name, int events) {}

    static PlaceDetail of(PlaceView place, List<Step> steps, List<TypeCount> events, List<Cell> actors) {
        return new PlaceDetail(
                place.placeId(),
                place.name(),
                place.names(),
                place.country(),
                place.admin1(),
                place.feature(),
                place.lat(),
                place.lon(),
                place.articles(),
                place.first(),
                place.last(),
                steps.stream()
                        .map(step -> new PlaceStep(
                                step.from(),
                                step.to(),
                                step.articles(),
                                step.parts().did()))
                        .toList(),
                events,
                doers(actors));
    }

    private static List<Doer> doers(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.value().isPresent())
                .map(cell -> new Doer(
                        cell.name().flatMap(name -> cell.value()),
                        cell.name().or(cell::value).orElseThrow(),
                        cell.count().facts()))
                .sorted(Comparator.comparingInt(Doer::events).reversed().thenComparing(Doer::name))
                .limit(MOST_ACTORS)
                .toList();
    }
}
