package dateline.query.fact;

import dateline.contracts.Event;
import dateline.contracts.Event.Status;
import java.util.List;

/** Which events an article tells to have happened; a promised one is not among them. */
public final class Told {

    /** The statuses that say so. */
    public static final List<String> STATUSES = List.of(Status.REPORTED.name(), Status.CLAIMED.name());

    private Told() {}

    /** Whether it is told to have happened. */
    public static boolean asFact(Event event) {
        return STATUSES.contains(event.status().name());
    }
}
