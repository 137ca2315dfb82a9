package dateline.query.place;

import dateline.query.fact.Told;
import dateline.query.fact.TypeCount;
import dateline.query.index.FactFinder;
import dateline.query.index.FactKey;
import dateline.query.index.FactSelection;
import dateline.query.index.FactTally;
import dateline.query.index.FactType;
import dateline.query.index.Period;
import dateline.query.index.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Finds what all articles tell of one place. */
@ApplicationScoped
class Places {

    private static final FactSelection ALL = FactSelection.of(FactType.PLACE, Selection.ALL);

    private final FactFinder finder;

    Places(FactFinder finder) {
        this.finder = finder;
    }

    /** Empty if no article names it. */
    Optional<PlaceDetail> find(String id, Period period) {
        return finder.group(ALL, id, PlaceNaming.class).map(found -> {
            FactSelection there = FactSelection.of(FactType.EVENT, Selection.ALL)
                    .with(FactKey.PLACE, List.of(id))
                    .with(FactKey.STATUS, Told.STATUSES);
            FactTally events = finder.tally(there, Optional.empty(), List.of(FactKey.TYPE, FactKey.ACTOR));
            return PlaceDetail.of(
                    PlaceView.of(found),
                    finder.steps(ALL, id, period),
                    TypeCount.ranked(events.cells().get(FactKey.TYPE)),
                    events.cells().get(FactKey.ACTOR));
        });
    }
}
