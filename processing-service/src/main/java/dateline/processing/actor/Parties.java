package dateline.processing.actor;

import dateline.contracts.Answer;
import dateline.processing.actor.Titles.Title;
import java.util.Set;

/** What makes a body a party: that those who sit in a parliament or a government are its own. */
final class Parties {

    // members of parliaments, who are told with their party
    private static final Set<String> MEMBERS = Set.of(
            "lawmaker",
            "legislator",
            "deputy",
            "mp",
            "senator",
            "congressman",
            "congresswoman",
            "councillor",
            "parliamentarian");
    /** Sectors that a body of a state is of. */
    static final Set<String> STATES_OWN = Set.of("LEG", "GOV", "JUD", "IGO", "MIL", "COP");

    private Parties() {}

    /** Whether somebody of this title is told with his party. */
    static boolean sitForThem(Title title) {
        return MEMBERS.contains(title.word().word());
    }

    /** "Its ministers", "its lawmakers": only a party has several. */
    static boolean haveSeats(Phrase phrase, Title title) {
        boolean several = phrase.p().lower(phrase.head()).matches(".*(?:s|men|women)");
        return several && (sitForThem(title) || title.word().word().equals("minister"));
    }

    /** In "a lawmaker of the Peasants Front" the front is a party, whatever peasants are. */
    static void isOne(Draft body) {
        boolean open = body.sector().value().filter(STATES_OWN::contains).isEmpty();
        if (open && !Affiliations.isOfStates(body)) {
            body.isIn(Answer.of("PTY", "one of its own sits in a parliament or a government"));
        }
    }

    /** A party is of the country in whose parliament it sits. */
    static void isOneOf(Draft body, Draft lawmaker) {
        isOne(body);
        lawmaker.country()
                .value()
                .map(country -> Answer.of(country, "that of its lawmaker " + lawmaker.name()))
                .ifPresent(body::isLikelyOf);
    }
}
