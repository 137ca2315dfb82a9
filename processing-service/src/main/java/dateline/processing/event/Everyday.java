package dateline.processing.event;

import dateline.contracts.Event.Participant;
import java.util.List;
import java.util.Set;

/**
 * Tells private life and business from public life. What private people say and whom they meet is no news of the world, nor
 * what firms do among themselves; what anybody does by force is.
 */
final class Everyday {

    private static final double WITH_WORDS = 4;
    private static final Set<String> BUSINESS = Set.of("SUPPORT", "AID", "CONCEDE", "AGREE", "RETREAT", "THREATEN");

    private final People people;

    Everyday(People people) {
        this.people = people;
    }

    /** @param acts whether it speaks of the acts of somebody in public life */
    boolean is(Reading reading, List<Participant> actors, List<Participant> recipients, boolean acts) {
        return !acts && !isPublic(reading, inPublic(reading, actors), inPublic(reading, recipients))
                // who is freed without a word on by whom was not held by a firm
                || BUSINESS.contains(reading.type()) && !isUntold(reading) && PublicLife.isBusiness(actors, recipients)
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
            case "THREATEN", "REJECT" -> PublicLife.isAny(actors, recipients);
            // "the curfew was lifted": nobody is told, and nothing but the state lifts one
            case "CONCEDE" ->
                PublicLife.isAny(actors, recipients)
                                && !(PublicLife.isBusiness(actors, List.of()) && PublicLife.isStateOnly(recipients))
                        || isUntold(reading) && recipients.isEmpty() && isOfCode(reading, "081");
            // firms sell players and scientists name comets
            case "AGREE" -> PublicLife.isAnyOfficialOrUnknown(actors) || PublicLife.isAnyOfficial(recipients);
            case "AID" ->
                (isHelp(actors, recipients) || isUntold(reading) || isRescue(reading, recipients))
                        && !PublicLife.isOneState(actors, recipients);
            // what a gang sells to workers; detectives who work with officers
            case "COOPERATE" ->
                official
                        && (isUntold(reading) || PublicLife.isAny(actors, List.of()))
                        // a firm that buys abroad
                        && !PublicLife.isBusiness(actors, List.of())
                        && !PublicLife.isOneState(actors, recipients);
            // a paper that reaches out to a minister wants an interview, and an orchestra flies abroad to play
            case "CONSULT" ->
                (official || PublicLife.isAnyEnvoy(actors) || isMediation(reading))
                        && !PublicLife.isPress(actors)
                        && (!isOfMode(reading, "visit") || PublicLife.isAny(actors, List.of()))
                        && (!isOfCode(reading, "042") || PublicLife.isAnyVisitor(actors));
            // teachers ask for their pay in public, buyers for their money in a shop
            case "REQUEST" -> civic || PublicLife.isAnyProfession(actors);
            // a paper that praises a book reviews it
            case "SUPPORT" -> civic && !PublicLife.isPress(actors);
            // anybody may go to court
            case "ACCUSE" -> civic || isOfMode(reading, "allege") && PublicLife.isAny(actors, recipients);
            default -> civic;
        };
    }

    /** "elders brokered a truce" */
    private static boolean isMediation(Reading reading) {
        return isOfMode(reading, "third-party") && reading.closeness() >= WITH_WORDS;
    }

    /** "firefighters freed three miners from the tunnel" */
    private static boolean isRescue(Reading reading, List<Participant> recipients) {
        return isOfCode(reading, "075") && reading.closeness() >= WITH_WORDS && !recipients.isEmpty();
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

    private static boolean isOfCode(Reading reading, String cameo) {
        return reading.cameo().filter(cameo::equals).isPresent();
    }

    private static boolean isOfMode(Reading reading, String mode) {
        return reading.mode().filter(mode::equals).isPresent();
    }
}
