package dateline.processing.event;

import dateline.contracts.Event.Participant;
import dateline.contracts.Event.Status;
import java.util.List;
import java.util.Set;

/** Says whether a reading tells enough to be an event: who, and for most types to whom. */
final class Enough {

    private static final double WITH_WORDS = 4;
    private static final double WITH_OBJECT = 2;
    private static final Set<String> PRIVATE_TOO =
            Set.of("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT", "SANCTION");
    private static final Set<String> TO_PEOPLE = Set.of(
            "release", "arrest", "deport", "abduct", "beat", "torture", "targeted", "sexual", "expel", "convict");
    private static final Set<String> DONE_BY_KNOWN = Set.of("COERCE", "PROTEST");
    private static final Set<String> BUSINESS = Set.of("SUPPORT", "AID", "CONCEDE", "AGREE", "RETREAT", "THREATEN");
    private static final Set<String> WORDS = Set.of("REQUEST", "ACCUSE");
    private static final Set<String> DONE_BY_ONE = Set.of("RETREAT", "PROTEST", "MOBILIZE");
    private static final Set<String> DECREED = Set.of("SANCTION", "CONCEDE");
    private static final Set<String> DONE_TO_SOMEBODY = Set.of("COERCE", "ASSAULT");

    private final People people;

    Enough(People people) {
        this.people = people;
    }

    /**
     * @param placed whether its place is named with it
     * @param quoted whether it stands in somebody's words
     */
    boolean is(
            Reading reading, List<Participant> actors, List<Participant> recipients, boolean placed, boolean quoted) {
        if (reading.status() == Status.HYPOTHETICAL && WORDS.contains(reading.type())) {
            // "flew there to ask for help", "considers filing charges": nobody has said it yet
            return false;
        }
        boolean known = isKnown(actors) || isKnown(recipients) || placed && reading.closeness() >= WITH_WORDS;
        if (actors.isEmpty()
                && recipients.stream().noneMatch(each -> each.actorId().isPresent())
                && !placed) {
            return false;
        }
        boolean subjectIsNobody = !reading.actors().isEmpty() && actors.isEmpty();
        if (!known || subjectIsNobody || quoted && (!isKnown(actors) || !isKnown(recipients))) {
            return false;
        }
        // "made 14 arrests" has said to whom
        if (recipients.isEmpty()
                && !placed
                && !reading.rule().contains("make arrest")
                && reading.mode().filter(TO_PEOPLE::contains).isPresent()) {
            return false;
        }
        if (!isPublic(reading, inPublic(actors), inPublic(recipients))
                || BUSINESS.contains(reading.type()) && PublicLife.isBusiness(actors, recipients)) {
            return false;
        }
        boolean unknown =
                DONE_BY_KNOWN.contains(reading.type()) && actors.stream().allMatch(people::isUnknownBody);
        if (recipients.isEmpty()
                && !nobodyToldOf(reading)
                && !isByAnybody(reading)
                && (unknown || inPublic(actors).isEmpty())) {
            // "the visitors took control", "he ended his bid", "shares rallied"
            return false;
        }
        if (reading.type().equals("SANCTION")
                && recipients.isEmpty()
                && !actors.isEmpty()
                && !PublicLife.isAnyOfficialOrUnknown(actors)) {
            // "the airline cancelled a flight"
            return false;
        }
        boolean sure = reading.closeness() >= WITH_WORDS;
        if (DONE_TO_SOMEBODY.contains(reading.type())) {
            boolean armed = reading.closeness() >= WITH_OBJECT && PublicLife.isAnyArmed(actors);
            return !recipients.isEmpty()
                    || !actors.isEmpty() && (sure || armed)
                    || placed && sure && nobodyToldOf(reading);
        }
        if (DONE_BY_ONE.contains(reading.type())) {
            boolean freed = reading.mode().filter("release"::equals).isPresent() && !recipients.isEmpty();
            return !actors.isEmpty() || freed || placed && sure && nobodyToldOf(reading);
        }
        if (reading.type().equals("CONSULT")) {
            return actors.size() + recipients.size() > 1
                    || !actors.isEmpty()
                            && (sure
                                    || placed
                                    || reading.mode()
                                                    .filter("multilateral"::equals)
                                                    .isPresent()
                                            && actors.stream().anyMatch(Enough::isOfSomewhereOrSeveral));
        }
        if (nobodyToldOf(reading) && DECREED.contains(reading.type())) {
            // "the mayor was fined": the passive does not say by whom
            return isKnown(recipients) || placed && sure;
        }
        boolean about = reading.trigger() != reading.deed();
        return !actors.isEmpty() && (!recipients.isEmpty() || sure || about);
    }

    /** What private people say and whom they meet is no news of the world; what they do by force is. */
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
        boolean visit = reading.mode().filter("visit"::equals).isPresent();
        return PublicLife.isAny(actors, visit ? List.of() : recipients);
    }

    /** "the committee meets every month" tells of nobody; "a meeting of leaders" of several. */
    private static boolean isOfSomewhereOrSeveral(Participant who) {
        return who.country().value().isPresent() || who.name().split(" ")[0].endsWith("s");
    }

    /** "Riot police were deployed": the passive does not say by whom. */
    private static boolean nobodyToldOf(Reading reading) {
        return reading.actors().isEmpty();
    }

    private static boolean isKnown(List<Participant> who) {
        return who.stream()
                .anyMatch(each -> each.actorId().isPresent()
                        || each.country().value().isPresent()
                        || each.sector().value().isPresent());
    }
}
