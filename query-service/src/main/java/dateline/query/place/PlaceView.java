package dateline.query.place;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.query.index.FactKey;
import dateline.query.index.FactType;
import dateline.query.index.FoundGroup;
import dateline.query.index.IndexedFact;
import dateline.query.list.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place that articles name, not what is only called after it, over all articles that a list holds.
 *
 * @param name as it is called now
 * @param names its name and what the newest articles call it
 * @param country ISO 3166-1 alpha-3
 * @param admin1 name of the state, province or region it is or lies in
 * @param feature what it is, in lower case
 * @param articles that name it
 * @param events told to have happened there
 * @param first day of publication of the first of the articles
 * @param last of the last
 */
@Schema(name = "PlaceItem", description = "A place that articles name, over all articles that the list holds.")
public record PlaceView(
        @Schema(examples = "geonames:1526384") String placeId,
        @Schema(examples = "Almaty") String name,

        @Schema(description = "Its name, and what the newest articles call it: five in a list, fifty of one alone.")
        List<String> names,

        @Schema(description = "ISO 3166-1 alpha-3.", examples = "KAZ")
        Optional<String> country,

        Optional<String> admin1,

        @Schema(description = "What it is: country, admin1, capital, town, water …", examples = "town")
        String feature,

        @Schema(description = "Degrees north.") BigDecimal lat,
        @Schema(description = "Degrees east.") BigDecimal lon,
        @Schema(description = "How many articles name it.") int articles,

        @Schema(description = "How many events happened there, of those told to have happened: REPORTED or CLAIMED.")
        int events,

        @Schema(description = "Day of publication of the first of the articles.")
        LocalDate first,

        @Schema(description = "Day of publication of the last.")
        LocalDate last) {

    public static final Kind KIND = Kind.of(
                    FactType.PLACE, PlaceView.class, Map.of("country", FactKey.COUNTRY, "feature", FactKey.FEATURE))
            .at("q", "/names/*")
            .at("country", "/country")
            .at("place", "/name", "/placeId", "/names/*")
            .at("feature", "/feature")
            .at("bbox", "/name")
            .at("near", "/name");

    /** The places that a revision names in the literal sense, or where its events happen, as the index is to hold them. */
    public static List<IndexedFact> indexed(AnalysisMessage facts) {
        Map<String, PlaceNaming> places = new LinkedHashMap<>();
        facts.places().stream()
                .flatMap(all -> all.mentions().stream())
                .filter(mention -> mention.kind() == PlaceKind.LITERAL)
                .forEach(mention -> mention.place().ifPresent(place -> add(places, place, mention)));
        facts.events().orElse(List.of()).stream()
                .flatMap(event -> event.place().place().stream())
                .forEach(place ->
                        places.putIfAbsent(place.gazetteerId(), new PlaceNaming(place, List.of(place.name()))));
        return places.values().stream()
                .map(naming -> PlaceNaming.indexed(facts, naming))
                .toList();
    }

    private static void add(Map<String, PlaceNaming> places, GazetteerPlace place, PlaceMention mention) {
        PlaceNaming known = places.getOrDefault(place.gazetteerId(), new PlaceNaming(place, List.of(place.name())));
        List<String> names = new ArrayList<>(known.names());
        if (!names.contains(mention.span().text())) {
            names.add(mention.span().text());
        }
        places.put(place.gazetteerId(), new PlaceNaming(place, names));
    }

    static PlaceView of(FoundGroup<PlaceNaming> found) {
        GazetteerPlace place = found.namings().getFirst().place();
        return new PlaceView(
                place.gazetteerId(),
                place.name(),
                found.namings().stream()
                        .flatMap(naming -> naming.names().stream())
                        .distinct()
                        .toList(),
                place.country(),
                place.admin1(),
                place.feature(),
                place.lat(),
                place.lon(),
                found.articles(),
                found.parts().did(),
                found.first(),
                found.last());
    }
}
