package dateline.query.actor;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage;
import dateline.contracts.Event;
import dateline.contracts.Event.Participant;
import dateline.query.fact.Told;
import dateline.query.index.FactKey;
import dateline.query.index.FactText;
import dateline.query.index.FactType;
import dateline.query.index.Group;
import dateline.query.index.IndexedFact;
import java.util.List;
import java.util.Optional;

/**
 * An actor in an article that names it.
 *
 * @param names all its names there
 * @param role what the article first says it is
 */
record ActorNaming(
        String actorId,
        String name,
        List<String> names,
        Actor.Kind type,
        Optional<String> country,
        Optional<String> sector,
        Optional<String> role) {

    static IndexedFact indexed(AnalysisMessage facts, Actor actor) {
        var naming = new ActorNaming(
                actor.actorId(),
                actor.name(),
                actor.names(),
                actor.kind(),
                actor.country().value(),
                actor.sector().value(),
                actor.roles().stream().findFirst().map(Actor.Role::title));
        return IndexedFact.of(FactType.ACTOR, naming)
                .with(FactText.NAME, actor.names())
                .with(
                        FactText.ROLE,
                        actor.roles().stream().map(Actor.Role::title).toList())
                .with(FactKey.TYPE, List.of(actor.kind().name()))
                .with(FactKey.COUNTRY, naming.country.stream().toList())
                .with(FactKey.SECTOR, naming.sector.stream().toList())
                .in(parts(facts, actor));
    }

    private static Group parts(AnalysisMessage facts, Actor actor) {
        String id = actor.actorId();
        List<Event> told =
                facts.events().orElse(List.of()).stream().filter(Told::asFact).toList();
        return new Group(
                id,
                actor.name(),
                (int) told.stream().filter(event -> has(event.actors(), id)).count(),
                (int) told.stream().filter(event -> has(event.recipients(), id)).count(),
                (int) facts.quotes().stream()
                        .filter(quote ->
                                quote.speaker().actorId().filter(id::equals).isPresent())
                        .count());
    }

    private static boolean has(List<Participant> participants, String id) {
        return participants.stream()
                .anyMatch(who -> who.actorId().filter(id::equals).isPresent());
    }
}
