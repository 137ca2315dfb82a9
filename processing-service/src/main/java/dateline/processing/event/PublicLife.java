package dateline.processing.event;

import dateline.contracts.Event.Participant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells private people from those who take part in public life: "she works with victims" is no event. */
final class PublicLife {

    private static final Set<String> PRIVATE = Set.of("CVL", "CRM");

    private static final Set<String> OFFICIAL =
            Set.of("GOV", "LEG", "JUD", "COP", "MIL", "REB", "OPP", "PTY", "LAB", "IGO");
    private static final Set<String> HELPERS = Set.of("NGO", "IGO", "REL", "MED", "EDU");
    private static final Set<String> ALLIANCES = Set.of("UNO", "IGO", "NGO", "EUR");
    private static final Set<String> BODIES = Set.of("UNO", "IGO", "EUR");
    private static final Set<String> VISITORS = Set.of("REL", "NGO", "ELI");
    private static final Set<String> PROFESSIONS = Set.of("EDU", "MED");
    private static final Set<String> AUTHORITIES = Set.of("GOV", "COP", "MIL", "JUD", "LEG");
    private static final Set<String> POWERS = Set.of("GOV", "LEG", "JUD");
    private static final Set<String> WORK = Set.of("BUS", "MNC", "JRN", "EDU", "CVL");
    private static final Set<String> TRADES = Set.of("BUS", "MNC", "JRN");
    private static final Set<String> OWN = Set.of("CVL", "CRM", "BUS", "MNC", "JRN", "EDU", "MED");
    private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF", "COP");

    private PublicLife() {}

    /** Whether all are firms and papers: what these say to each other is business. */
    static boolean isBusiness(List<Participant> actors, List<Participant> recipients) {
        return areAll(Stream.concat(actors.stream(), recipients.stream()).toList(), TRADES);
    }

    static boolean isAnyOfficial(List<Participant> who) {
        return isAny(who, OFFICIAL);
    }

    static boolean isAnyOfficialOrUnknown(List<Participant> who) {
        return isAnyOfficial(who)
                || who.stream()
                        .anyMatch(each -> each.sector().value().isEmpty()
                                && each.country().value().isPresent());
    }

    /** Whether anybody speaks for a state or a body of states without an office of it: a delegation, a pope, a council of the UN. */
    static boolean isAnyEnvoy(List<Participant> who) {
        return who.stream()
                .anyMatch(each -> each.name()
                                .toLowerCase(Locale.ROOT)
                                .matches("(?:.* )?(?:delegation|pope|pontiff)|pope .*")
                        || each.country().value().filter(BODIES::contains).isPresent());
    }

    /** Whether a visit of theirs is one of public life. */
    static boolean isAnyVisitor(List<Participant> who) {
        return isAnyOfficialOrUnknown(who) || isAnyEnvoy(who) || isAny(who, VISITORS);
    }

    /** Whether nobody is told but states, which may only be where it is. */
    static boolean isStateOnly(List<Participant> who) {
        return who.stream().allMatch(each -> each.sector()
                .value()
                .filter(sector -> !sector.equals("GOV"))
                .isEmpty());
    }

    /** Whether any are of a profession that bargains with the state, and their country is known. */
    static boolean isAnyProfession(List<Participant> who) {
        return who.stream()
                .anyMatch(each -> isAny(List.of(each), PROFESSIONS)
                        && each.country().value().isPresent());
    }

    /** Whether all are people and firms at their daily work. */
    static boolean isAtWork(List<Participant> who) {
        return areAll(who, WORK);
    }

    /** Whether it is the press alone: what a paper provides is to be read. */
    static boolean isPress(List<Participant> who) {
        return areAll(who, Set.of("JRN"));
    }

    /** Whether anybody has arms, lawfully or not. */
    static boolean isAnyViolent(List<Participant> who) {
        return isAnyArmed(who) || isAny(who, Set.of("CRM"));
    }

    static boolean isAnyArmed(List<Participant> who) {
        return isAny(who, ARMED);
    }

    /** Whether anybody gives aid whose business it is. */
    static boolean isAnyHelper(List<Participant> who) {
        return isAnyOfficialOrUnknown(who)
                || isAny(who, HELPERS)
                || who.stream().anyMatch(PublicLife::isAlliance);
    }

    /** Whether anybody has fled: who helps them takes part in more than his own life. */
    static boolean isAnyRefugee(List<Participant> who) {
        return isAny(who, Set.of("REF"));
    }

    /** Whether it holds power of state without arms. */
    static boolean isPower(Participant who) {
        return who.sector().value().filter(POWERS::contains).isPresent();
    }

    /** Whether it is a body of many states, or of none. */
    static boolean isAlliance(Participant who) {
        return who.country().value().filter(ALLIANCES::contains).isPresent();
    }

    /** Whether all are private people or refugees: what reaches them is help, whoever sends it. */
    static boolean areAllInNeed(List<Participant> who) {
        return areAll(who, Set.of("CVL", "REF"));
    }

    /** Whether anybody takes part for more than themselves, their work or their firm: a state, an office, a cause. */
    static boolean isAnyCivic(List<Participant> who) {
        return isAnyOfficialOrUnknown(who)
                || who.stream().anyMatch(each -> each.sector()
                        .value()
                        .filter(sector -> !OWN.contains(sector))
                        .isPresent());
    }

    /** Whether anybody may hold people and let them go. */
    static boolean isAnyHolder(List<Participant> who) {
        return isAnyCivic(who) || isAny(who, Set.of("CRM"));
    }

    /** Whether all are authorities of one state: their working together is no news. */
    static boolean isOneState(List<Participant> actors, List<Participant> recipients) {
        List<Participant> all =
                Stream.concat(actors.stream(), recipients.stream()).toList();
        return all.size() > 1
                && all.stream().allMatch(each -> isAny(List.of(each), AUTHORITIES))
                && all.stream()
                                .map(each -> each.country().value().orElse(""))
                                .distinct()
                                .count()
                        == 1;
    }

    private static boolean areAll(List<Participant> who, Set<String> sectors) {
        return !who.isEmpty()
                && who.stream()
                        .allMatch(each ->
                                each.sector().value().filter(sectors::contains).isPresent());
    }

    private static boolean isAny(List<Participant> who, Set<String> sectors) {
        return who.stream()
                .anyMatch(
                        each -> each.sector().value().filter(sectors::contains).isPresent());
    }

    /** Whether somebody takes part of whom it is not known that they are private. */
    static boolean isAny(List<Participant> actors, List<Participant> recipients) {
        return Stream.concat(actors.stream(), recipients.stream())
                .anyMatch(
                        each -> each.sector().value().filter(PRIVATE::contains).isEmpty());
    }
}
