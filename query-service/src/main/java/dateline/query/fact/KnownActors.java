package dateline.query.fact;

import dateline.contracts.Actor;
import dateline.contracts.AnalysisMessage;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.query.index.FactKey;
import dateline.query.index.IndexedFact;
import dateline.query.index.IndexedFact.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The actors of an article, by their ids. */
public final class KnownActors {

    private final Map<String, Actor> byId = new LinkedHashMap<>();

    public KnownActors(AnalysisMessage facts) {
        facts.actors().orElse(List.of()).forEach(actor -> byId.putIfAbsent(actor.actorId(), actor));
    }

    /** The fact, found and counted by the one who says it. */
    public IndexedFact saidBy(IndexedFact fact, Optional<Speaker> speaker) {
        List<String> ids = speaker.flatMap(Speaker::actorId).stream().toList();
        Optional<Actor> actor = actor(speaker);
        return fact.found(FactKey.SOURCE, ids)
                .countedByName(
                        FactKey.SOURCE, speaker.flatMap(this::named).stream().toList())
                .with(
                        FactKey.SOURCE_SECTOR,
                        actor.flatMap(who -> who.sector().value()).stream().toList());
    }

    /** The country of a speaker, if it is told. */
    public Optional<String> country(Speaker speaker) {
        return actor(Optional.of(speaker)).flatMap(who -> who.country().value());
    }

    private Optional<Actor> actor(Optional<Speaker> speaker) {
        return speaker.flatMap(Speaker::actorId).map(byId::get);
    }

    private Optional<Named> named(Speaker speaker) {
        return actor(Optional.of(speaker))
                .map(Actor::name)
                .or(speaker::name)
                .map(name -> new Named(speaker.actorId(), name));
    }
}
