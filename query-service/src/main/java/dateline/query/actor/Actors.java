package dateline.query.actor;

import dateline.query.actor.ActorDetail.Other;
import dateline.query.fact.Told;
import dateline.query.fact.TypeCount;
import dateline.query.index.FactFinder;
import dateline.query.index.FactKey;
import dateline.query.index.FactSelection;
import dateline.query.index.FactTally;
import dateline.query.index.FactTally.Cell;
import dateline.query.index.FactType;
import dateline.query.index.Period;
import dateline.query.index.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what all articles tell of one actor. */
@ApplicationScoped
class Actors {

    private static final int MOST_OTHERS = 50;
    private static final FactSelection ALL = FactSelection.of(FactType.ACTOR, Selection.ALL);

    private final FactFinder finder;

    Actors(FactFinder finder) {
        this.finder = finder;
    }

    /** Empty if no article names it. */
    Optional<ActorDetail> find(String id, Period period) {
        return finder.group(ALL, id, ActorNaming.class).map(found -> {
            FactTally did = events(FactKey.ACTOR, id, FactKey.RECIPIENT);
            FactTally received = events(FactKey.RECIPIENT, id, FactKey.ACTOR);
            return ActorDetail.of(
                    ActorView.of(found),
                    finder.steps(ALL, id, period),
                    TypeCount.ranked(did.cells().get(FactKey.TYPE)),
                    TypeCount.ranked(received.cells().get(FactKey.TYPE)),
                    others(
                            id,
                            did.cells().get(FactKey.RECIPIENT),
                            received.cells().get(FactKey.ACTOR)));
        });
    }

    private FactTally events(FactKey part, String id, FactKey others) {
        FactSelection events = FactSelection.of(FactType.EVENT, Selection.ALL)
                .with(part, List.of(id))
                .with(FactKey.STATUS, Told.STATUSES);
        return finder.tally(events, Optional.empty(), List.of(FactKey.TYPE, others));
    }

    private static List<Other> others(String self, List<Cell> didTo, List<Cell> receivedFrom) {
        Map<String, Other> others = new LinkedHashMap<>();
        didTo.forEach(cell -> add(others, cell, cell.count().facts(), 0));
        receivedFrom.forEach(cell -> add(others, cell, 0, cell.count().facts()));
        others.remove(self);
        return others.values().stream()
                .sorted(Comparator.comparingInt((Other other) -> other.did() + other.received())
                        .reversed()
                        .thenComparing(Other::name))
                .limit(MOST_OTHERS)
                .toList();
    }

    private static void add(Map<String, Other> others, Cell cell, int did, int received) {
        cell.value().ifPresent(value -> {
            Optional<String> id = cell.name().map(name -> value);
            others.merge(
                    value,
                    new Other(id, cell.name().orElse(value), did, received),
                    (a, b) -> new Other(a.actorId(), a.name(), a.did() + b.did(), a.received() + b.received()));
        });
    }
}
