package dateline.processing.actor;

import dateline.contracts.Actor;
import dateline.processing.Texts;
import dateline.processing.entity.EntityReader;
import dateline.processing.place.Gazetteer;
import dateline.processing.place.Origin;
import dateline.processing.place.PlaceReader;
import java.util.List;
import java.util.Optional;

/** The actors of a few words of copy, read by the readers that production uses. */
final class CastOf {

    private static final PlaceReader PLACES = new PlaceReader(Gazetteer.standard());

    private CastOf() {}

    /** Paragraphs behind a headline that names nobody; {@code \n} between two of them stands for the blank line. */
    static List<Actor> copy(String copy) {
        Texts.Read read = Texts.read(("What happened\\n" + copy).split("\\\\n"));
        var entities = new EntityReader().read(read.article(), read.text());
        var places = PLACES.read(read.article(), read.text(), entities, new Origin(Optional.empty(), Optional.empty()));
        return new ActorReader().read(read.article(), read.text(), entities, Optional.of(places));
    }
}
