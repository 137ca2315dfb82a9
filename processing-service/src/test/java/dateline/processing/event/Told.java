package dateline.processing.event;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.Figure;
import dateline.contracts.AnalysisMessage.Places;
import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.contracts.Event;
import dateline.contracts.Event.Participant;
import dateline.processing.Texts;
import dateline.processing.actor.ActorReader;
import dateline.processing.entity.EntityReader;
import dateline.processing.figure.FigureReader;
import dateline.processing.place.Gazetteer;
import dateline.processing.place.Origin;
import dateline.processing.place.PlaceReader;
import dateline.processing.quote.QuoteReader;
import dateline.processing.time.TimeReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Events of a few words of copy, read by the readers that production uses, as if published on Monday, 10 January 2022. */
final class Told {

    private static final PlaceReader PLACES = new PlaceReader(Gazetteer.standard());

    private Told() {}

    /** The first block is the headline. */
    static List<Event> in(String... blocks) {
        Texts.Read read = Texts.read(blocks);
        List<Entity> entities = new EntityReader().read(read.article(), read.text());
        Optional<Places> places =
                Optional.of(PLACES.read(read.article(), read.text(), entities, Origin.at(Optional.empty())));
        List<Actor> actors = new ActorReader().read(read.article(), read.text(), entities, places);
        List<TimeExpression> times = new TimeReader().read(read.article(), read.text());
        List<Quote> quotes = new QuoteReader().read(read.article(), read.text(), entities, actors);
        List<Figure> figures = new FigureReader()
                .read(read.article(), read.text(), entities, times, quotes, places, Optional.of(actors));
        return new EventReader().read(read.article(), read.text(), entities, places, times, quotes, figures, actors);
    }

    /** "COERCE/arrest REPORTED | police | four students" */
    static String brief(Event event) {
        return "%s%s %s | %s | %s"
                .formatted(
                        event.type(),
                        event.mode().value().map(each -> "/" + each).orElse(""),
                        event.status(),
                        names(event.actors()),
                        names(event.recipients()));
    }

    static String names(List<Participant> who) {
        return who.stream().map(Participant::name).collect(Collectors.joining(", "));
    }
}
