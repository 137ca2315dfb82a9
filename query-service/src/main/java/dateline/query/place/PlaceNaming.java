package dateline.query.place;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.query.fact.PlaceKeys;
import dateline.query.fact.Told;
import dateline.query.index.FactKey;
import dateline.query.index.FactText;
import dateline.query.index.FactType;
import dateline.query.index.Group;
import dateline.query.index.IndexedFact;
import java.util.List;

/**
 * A place in an article that names it.
 *
 * @param names what the article calls it, after its name
 */
record PlaceNaming(GazetteerPlace place, List<String> names) {

    static IndexedFact indexed(AnalysisMessage facts, PlaceNaming naming) {
        GazetteerPlace place = naming.place;
        return PlaceKeys.in(IndexedFact.of(FactType.PLACE, naming), List.of(place))
                .with(FactText.NAME, naming.names)
                .with(FactKey.FEATURE, List.of(place.feature()))
                .in(new Group(place.gazetteerId(), place.name(), events(facts, place), 0, 0));
    }

    private static int events(AnalysisMessage facts, GazetteerPlace place) {
        return (int) facts.events().orElse(List.of()).stream()
                .filter(Told::asFact)
                .filter(event -> event.place()
                        .place()
                        .map(GazetteerPlace::gazetteerId)
                        .filter(place.gazetteerId()::equals)
                        .isPresent())
                .count();
    }
}
