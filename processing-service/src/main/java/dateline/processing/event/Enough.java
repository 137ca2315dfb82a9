package dateline.processing.event;

import dateline.contracts.Event.Participant;
import java.util.List;
import java.util.Set;

/** Says whether a reading tells enough to be an event: who, and for most types to whom. */
final class Enough {

    private static final double WITH_WORDS = 4;
    private static final Set<String> DONE_BY_ONE = Set.of("RETREAT", "PROTEST", "MOBILIZE");
    private static final Set<String> DONE_TO_SOMEBODY = Set.of("COERCE", "ASSAULT");

    boolean is(Reading reading, List<Participant> actors, List<Participant> recipients, boolean quoted) {
        boolean known = isKnown(actors) || isKnown(recipients);
        boolean subjectIsNobody = !reading.actors().isEmpty() && actors.isEmpty();
        if (!known || subjectIsNobody || quoted && (!isKnown(actors) || !isKnown(recipients))) {
            return false;
        }
        boolean sure = reading.closeness() >= WITH_WORDS;
        if (DONE_TO_SOMEBODY.contains(reading.type())) {
            return !recipients.isEmpty() || !actors.isEmpty() && sure;
        }
        if (DONE_BY_ONE.contains(reading.type())) {
            return !actors.isEmpty();
        }
        if (reading.type().equals("CONSULT")) {
            return actors.size() + recipients.size() > 1 || !actors.isEmpty() && sure;
        }
        boolean about = reading.trigger() != reading.deed();
        return !actors.isEmpty() && (!recipients.isEmpty() || sure || about);
    }

    private static boolean isKnown(List<Participant> who) {
        return who.stream().anyMatch(each -> each.actorId().isPresent());
    }
}
