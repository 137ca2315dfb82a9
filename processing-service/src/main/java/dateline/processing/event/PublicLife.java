package dateline.processing.event;

import dateline.contracts.Event.Participant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells private people from those who take part in public life: "she works with victims" is no event. */
final class PublicLife {

    private static final Set<String> PRIVATE = Set.of("CVL", "CRM", "MED");

    private PublicLife() {}

    /** Whether somebody takes part of whom it is not known that they are private. */
    static boolean isAny(List<Participant> actors, List<Participant> recipients) {
        return Stream.concat(actors.stream(), recipients.stream())
                .anyMatch(each -> each.sector().value().filter(PRIVATE::contains).isEmpty());
    }
}
