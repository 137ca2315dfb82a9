package dateline.processing.event;

import dateline.contracts.Event.Participant;
import java.util.List;
import java.util.Set;

/**
 * Tells private life and business from public life. What private people say and whom they meet is no news of the world, nor
 * what firms do among themselves; what anybody does by force is.
 */
final class Everyday {

    private static final Set<String> BUSINESS = Set.of("SUPPORT", "AID", "CONCEDE", "AGREE", "RETREAT", "THREATEN");

    private final People people;

    Everyday(People people) {
        this.people = people;
    }

    /** @param acts whether it speaks of the acts of somebody in public life */
    boolean is(Reading reading, List<Participant> actors, List<Participant> recipients, boolean acts) {
        return !acts && !isPublic(reading, inPublic(reading, actors), inPublic(reading, recipients))
                || BUSINESS.contains(reading.type()) && PublicLife.isBusiness(actors, recipients)
                || recipients.isEmpty() && !actors.isEmpty() && isByNobodyKnown(reading, actors)
                || isOfMode(reading, "release") && !recipients.isEmpty() && isAllThings(recipients);
    }

    /** A brand that is released. */
    private boolean isAllThings(List<Participant> who) {
        return who.stream().allMatch(people::isUnknownBody);
    }

    /** "the visitors took control", "he ended his bid" */
    private boolean isByNobodyKnown(Reading reading, List<Participant> actors) {
        return !isByAnybody(reading) && inPublic(reading, actors).isEmpty();
    }

    /** A lone person may set a house on fire, or refuse food. */
    private static boolean isByAnybody(Reading reading) {
        return reading.type().equals("ASSAULT") || isOfMode(reading, "hunger");
    }

    /** Those of whom more is known than a private life: no player and no widow; a club or a brand may speak, or give in. */
    private List<Participant> inPublic(Reading reading, List<Participant> who) {
        boolean words = Ontology.isWords(reading.type()) || reading.type().equals("CONCEDE");
        return who.stream()
                .filter(each -> !people.isPrivate(each) && (words || !people.isUnknownBody(each)))
                .toList();
    }

    /** Whether those of whom it is known take part of whom an event of its type tells. */
    private boolean isPublic(Reading reading, List<Participant> actors, List<Participant> recipients) {
        if (reading.closeness() < 1) {
            // a word that asks, refuses or threatens, and nothing that the lexicon knows
            return PublicLife.isAny(recipients, List.of())
                    || reading.type().equals("REJECT") && PublicLife.isAnyOfficial(actors);
        }
        boolean civic = PublicLife.isAnyCivic(actors) || PublicLife.isAnyCivic(recipients);
        boolean official = PublicLife.isAnyOfficial(actors) || PublicLife.isAnyOfficial(recipients);
        return switch (reading.type()) {
            case "ASSAULT", "COERCE", "MOBILIZE" -> true;
            // "the administration marches in": who holds power marches for nothing
            case "PROTEST" -> actors.isEmpty() || !actors.stream().allMatch(people::isOffice);
            // to free somebody takes who holds him; firms free their products, clubs their players
            case "RETREAT" -> !isOfMode(reading, "release") || isUntold(reading) || PublicLife.isAnyHolder(actors);
            case "SANCTION" ->
                isOfMode(reading, "convict")
                        || isUntold(reading)
                        || PublicLife.isAnyCivic(actors)
                        || PublicLife.isAny(recipients, List.of());
            // nurses threaten, a firm refuses, a university gives in
            case "THREATEN", "REJECT", "CONCEDE" -> PublicLife.isAny(actors, recipients);
            // firms sell players and scientists name comets
            case "AGREE" -> PublicLife.isAnyOfficialOrUnknown(actors) || PublicLife.isAnyOfficial(recipients);
            case "AID" ->
                (isHelp(actors, recipients) || isUntold(reading)) && !PublicLife.isOneState(actors, recipients);
            // what a gang sells to workers; detectives who work with officers
            case "COOPERATE" ->
                official && PublicLife.isAny(actors, List.of()) && !PublicLife.isOneState(actors, recipients);
            case "CONSULT" -> official && (!isOfMode(reading, "visit") || PublicLife.isAny(actors, List.of()));
            // a paper that praises a book reviews it
            case "SUPPORT" -> civic && !PublicLife.isPress(actors);
            // anybody may go to court
            case "ACCUSE" -> civic || isOfMode(reading, "allege") && PublicLife.isAny(actors, recipients);
            default -> civic;
        };
    }

    /** Not "she gave her neighbour money", nor "traders provide goods". */
    private static boolean isHelp(List<Participant> actors, List<Participant> recipients) {
        boolean helpers = PublicLife.isAnyHelper(actors) && !(recipients.isEmpty() && PublicLife.isAtWork(actors));
        return PublicLife.isAnyRefugee(recipients)
                || (helpers || !PublicLife.isPress(actors) && PublicLife.isAnyOfficialOrUnknown(recipients))
                        && PublicLife.isAny(actors, recipients);
    }

    /** Whether the text does not say who does it. */
    private static boolean isUntold(Reading reading) {
        return reading.actors().isEmpty();
    }

    private static boolean isOfMode(Reading reading, String mode) {
        return reading.mode().filter(mode::equals).isPresent();
    }
}
