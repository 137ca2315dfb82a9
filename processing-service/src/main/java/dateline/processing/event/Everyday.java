package dateline.processing.event;

import dateline.contracts.Event.Participant;
import java.util.List;
import java.util.Set;

/**
 * Tells private life and business from public life. What private people say and whom they meet is no news of the world, nor
 * what firms do among themselves; what anybody does by force is.
 */
final class Everyday {

    private static final Set<String> PRIVATE_TOO =
            Set.of("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT", "SANCTION");
    // who did these has to be known, for clubs take control and shares rally
    private static final Set<String> DONE_BY_KNOWN = Set.of("COERCE", "PROTEST");
    private static final Set<String> BUSINESS = Set.of("SUPPORT", "AID", "CONCEDE", "AGREE", "RETREAT", "THREATEN");

    private final People people;

    Everyday(People people) {
        this.people = people;
    }

    /** @param acts whether it speaks of the acts of somebody in public life */
    boolean is(Reading reading, List<Participant> actors, List<Participant> recipients, boolean acts) {
        return !acts && !isPublic(reading, inPublic(actors), inPublic(recipients))
                || BUSINESS.contains(reading.type()) && PublicLife.isBusiness(actors, recipients)
                || recipients.isEmpty() && !actors.isEmpty() && isByNobodyKnown(reading, actors);
    }

    /** "the visitors took control", "he ended his bid", "the airline cancelled a flight" */
    private boolean isByNobodyKnown(Reading reading, List<Participant> actors) {
        if (reading.type().equals("SANCTION") && !PublicLife.isAnyOfficialOrUnknown(actors)) {
            return true;
        }
        boolean unknown =
                DONE_BY_KNOWN.contains(reading.type()) && actors.stream().allMatch(people::isUnknownBody);
        return !isByAnybody(reading) && (unknown || inPublic(actors).isEmpty());
    }

    /** A lone person may set a house on fire, or refuse food. */
    private static boolean isByAnybody(Reading reading) {
        return reading.type().equals("ASSAULT")
                || reading.mode().filter("hunger"::equals).isPresent();
    }

    /** Those of whom more is known than a private life. */
    private List<Participant> inPublic(List<Participant> who) {
        return who.stream().filter(each -> !people.isPrivate(each)).toList();
    }

    private static boolean isPublic(Reading reading, List<Participant> actors, List<Participant> recipients) {
        if (PRIVATE_TOO.contains(reading.type())) {
            return true;
        }
        if (reading.closeness() < 1) {
            // a word that asks, refuses or threatens, and nothing that the lexicon knows
            return PublicLife.isAny(recipients, List.of())
                    || reading.type().equals("REJECT") && PublicLife.isAnyOfficial(actors);
        }
        if (reading.type().equals("AGREE") && !PublicLife.isAnyOfficialOrUnknown(actors)) {
            // firms sell players and scientists name comets
            return PublicLife.isAnyOfficial(recipients);
        }
        if (reading.type().equals("AID")
                && (!PublicLife.isAnyHelper(actors) || recipients.isEmpty() && PublicLife.isAtWork(actors))
                && (PublicLife.isPress(actors) || !PublicLife.isAnyOfficialOrUnknown(recipients))) {
            // "she gave her neighbour money", "traders provide goods"
            return false;
        }
        if (reading.type().equals("AID") && PublicLife.isOneState(actors, recipients)) {
            // a committee that funds an agency
            return false;
        }
        if (reading.type().equals("REQUEST") && !PublicLife.isAnyKnown(actors) && !PublicLife.isAnyKnown(recipients)) {
            return false;
        }
        if (reading.type().equals("COOPERATE")
                && (!PublicLife.isAny(actors, List.of()) || PublicLife.isOneState(actors, recipients))) {
            // what a gang sells to workers; detectives who work with officers
            return false;
        }
        if (reading.type().equals("CONSULT") || reading.type().equals("COOPERATE")) {
            boolean official = PublicLife.isAnyOfficial(actors) || PublicLife.isAnyOfficial(recipients);
            if (!official) {
                return false;
            }
        }
        return PublicLife.isAny(actors, reading.mode().filter("visit"::equals).isPresent() ? List.of() : recipients);
    }
}
