package dateline.query.fact;

import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.query.index.FactKey;
import dateline.query.index.FactText;
import dateline.query.index.IndexedFact;
import dateline.query.index.IndexedFact.Named;
import dateline.query.index.IndexedFact.Point;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What things are found by that are in a place. */
public final class PlaceKeys {

    private PlaceKeys() {}

    /** The thing, found by these places, their names, countries and points. */
    public static IndexedFact in(IndexedFact thing, Collection<GazetteerPlace> places) {
        return thing.with(
                        FactText.PLACE,
                        places.stream().map(GazetteerPlace::name).toList())
                .found(FactKey.PLACE, places.stream().flatMap(PlaceKeys::keys).toList())
                .countedByName(
                        FactKey.PLACE,
                        places.stream()
                                .map(place -> new Named(Optional.of(place.gazetteerId()), place.name()))
                                .toList())
                .with(
                        FactKey.COUNTRY,
                        places.stream()
                                .flatMap(place -> place.country().stream())
                                .distinct()
                                .toList())
                .at(points(places));
    }

    private static Stream<String> keys(GazetteerPlace place) {
        return Stream.concat(
                Stream.of(place.gazetteerId(), place.name()),
                place.country().stream().map("country:"::concat));
    }

    private static List<Point> points(Collection<GazetteerPlace> places) {
        return places.stream()
                .map(place -> new Point(place.lat().doubleValue(), place.lon().doubleValue()))
                .distinct()
                .toList();
    }
}
