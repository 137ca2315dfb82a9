package dateline.query.export;

import dateline.query.event.EventView;
import java.util.Optional;

/** A format that events are handed out in. */
sealed interface EventFormat permits PloverJsonLines, GdeltTsv, GeoJson {

    String mediaType();

    /** What stands before all events. */
    default String head() {
        return "";
    }

    /** What stands between two. */
    default String between() {
        return "\n";
    }

    /** What stands after all, if there are any or none. */
    default String tail(boolean any) {
        return any ? "\n" : "";
    }

    /** An event; empty if the format cannot hold it. */
    Optional<String> write(EventView event);
}
