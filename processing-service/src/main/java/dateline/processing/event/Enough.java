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
    // to do these to somebody is no chance and no metaphor
    private static final Set<String> UNMISTAKABLE = Set.of("arrest", "abduct", "deport", "convict");
    private static final Set<String> CHARGED = Set.of("charge", "indict", "arraign", "question", "interrogate");
    private static final Set<String> SORRY = Set.of("apologise", "apologize");
    private static final Set<String> ABOUT = Set.of("ACCUSE", "SUPPORT", "REJECT");
    private static final Set<String> TALKS = Set.of("talk", "negotiation");
    private static final Set<String> WORDS = Set.of("REQUEST", "ACCUSE");
    private static final Set<String> DONE_BY_ONE = Set.of("RETREAT", "PROTEST", "MOBILIZE");
    private static final Set<String> DECREED = Set.of("SANCTION", "CONCEDE");
    private static final Set<String> DONE_TO_SOMEBODY = Set.of("COERCE", "ASSAULT");

    /**
     * @param placed whether its place is named with it
     * @param quoted whether it stands in somebody's words
     */
    boolean is(
            Tree tree,
            Reading reading,
            List<Participant> actors,
            List<Participant> recipients,
            boolean placed,
            boolean quoted) {
        if (reading.status() == Status.HYPOTHETICAL && WORDS.contains(reading.type())) {
            // "flew there to ask for help", "considers filing charges": nobody has said it yet
            return false;
        }
        boolean sure = reading.closeness() >= WITH_WORDS;
        if (isTalks(tree, reading)) {
            // "talks on the debt resume in Port Arrow"
            return placed && sure && !quoted;
        }
        // "three were arrested on Sunday", "a man was charged": a number of people is enough
        boolean taken = !recipients.isEmpty()
                && reading.status() != Status.NEGATED
                && (reading.mode().filter(UNMISTAKABLE::contains).isPresent()
                        || CHARGED.contains(tree.lemma(reading.deed())) && tree.is(reading.deed(), "VB"));
        boolean known = taken || isKnown(actors) || isKnown(recipients) || placed && sure;
        if (actors.isEmpty()
                && !taken
                && recipients.stream().noneMatch(each -> each.actorId().isPresent())
                && !placed) {
            return false;
        }
        boolean subjectIsNobody = !reading.actors().isEmpty() && actors.isEmpty();
        if (!known || subjectIsNobody || quoted && (!isKnown(actors) || !isKnown(recipients))) {
            return false;
        }
        // "made 14 arrests" has said to whom
        boolean counted = tree.lemma(reading.deed()).equals("make");
        if (recipients.isEmpty()
                && !placed
                && !counted
                && reading.mode().filter(TO_PEOPLE::contains).isPresent()) {
            return false;
        }
        if (taken && nobodyToldOf(reading)) {
            return true;
        }
        if (!isPublic(reading, actors, recipients) && !isOf(tree, reading, "acts")) {
            return false;
        }
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
                                    || !visits(reading)
                                            && reading.actors().stream().anyMatch(k -> tree.is(k, "NNS"))
                                    || reading.mode()
                                                    .filter("multilateral"::equals)
                                                    .isPresent()
                                            && actors.stream().anyMatch(Enough::isOfSomewhereOrSeveral));
        }
        if (nobodyToldOf(reading) && DECREED.contains(reading.type())) {
            // "the mayor was fined": the passive does not say by whom
            return isKnown(recipients) || placed && sure;
        }
        // to be about another deed, or to say sorry, is enough without a word on whom
        boolean about = reading.trigger() != reading.deed() || SORRY.contains(tree.lemma(reading.deed()));
        // "backed them", "rejected that", "complained about the drill": somebody is meant, though it is left open who
        boolean meant = reading.recipients().stream().anyMatch(k -> tree.is(k, "PRP", "DT"))
                || isOf(tree, reading, "deeds")
                || isOf(tree, reading, "plans");
        return !actors.isEmpty() && (!recipients.isEmpty() || sure || about || meant);
    }

    private static boolean isOf(Tree tree, Reading reading, String list) {
        return ABOUT.contains(reading.type())
                && reading.recipients().stream()
                        .anyMatch(k -> Lexicon.standard().list(list).contains(tree.lemma(k)));
    }

    private static boolean isTalks(Tree tree, Reading reading) {
        return reading.actors().isEmpty()
                && reading.recipients().isEmpty()
                && TALKS.contains(tree.lemma(reading.deed()))
                && tree.isNoun(reading.deed());
    }

    /** What private people say and whom they meet is no news of the world; what they do by force is. */
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
                && !PublicLife.isAnyHelper(actors)
                && !PublicLife.isAnyOfficialOrUnknown(recipients)) {
            // "she gave her neighbour money"
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
        return PublicLife.isAny(actors, visits(reading) ? List.of() : recipients);
    }

    private static boolean visits(Reading reading) {
        return reading.mode().filter("visit"::equals).isPresent();
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
