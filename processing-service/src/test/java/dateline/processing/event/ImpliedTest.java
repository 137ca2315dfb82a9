package dateline.processing.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpliedTest {

    @Test
    void troopsOfOthersAreSentToTheStateInWhichTheyAre() {
        Event sending = told(
                "MOBILIZE",
                "Mali asks for help against rebels",
                "Mali said on Monday that it would fight on.",
                "Ghana deployed 500 soldiers near Gao on Tuesday.");

        assertThat(sending.recipients()).singleElement().satisfies(who -> {
            assertThat(who.country().value()).contains("MLI");
            assertThat(who.span()).isEmpty();
            assertThat(who.reason()).startsWith("inferred");
        });
    }

    @Test
    void whoSendsItsOwnSoldiersSendsThemToNobody() {
        Event sending = told(
                "MOBILIZE",
                "Mali sends army against riots",
                "The government of Mali sent in the army on Monday to end riots in Bamako.");

        assertThat(sending.recipients()).isEmpty();
    }

    @Test
    void whoLeavesWithoutAWordOnWhereLeavesTheCountryToWhichItWasSent() {
        Event leaving = told(
                "RETREAT",
                "Ghanaian soldiers help Mali",
                "Ghana deployed 500 soldiers to Mali on Monday to keep order.",
                "The soldiers would go home soon, Ghana's president promised.");

        assertThat(leaving.place().place())
                .hasValueSatisfying(place -> assertThat(place.country()).contains("MLI"));
        assertThat(leaving.place().reason()).isEqualTo("they leave where they were “deployed” to");
    }

    @Test
    void whoWasSentToTwoCountriesLeavesNeitherForCertain() {
        Event leaving = told(
                "RETREAT",
                "Soldiers abroad",
                "Ghana deployed 500 soldiers to Mali on Monday. Togo deployed 300 soldiers to Benin on Tuesday.",
                "The soldiers would go home soon, Ghana's president promised.");

        assertThat(leaving.place().place()).isEmpty();
    }

    @Test
    void powerIsSeizedFromTheStateAndOnTheDayToldWithTheCoup() {
        Event seizure = told(
                "COERCE",
                "Mali after the unrest",
                "Mali overcame an attempted coup on Sunday, President Anna Berg said.",
                "Ms. Berg said that armed gangs in Mali had tried to seize power.");

        assertThat(seizure.recipients())
                .extracting(who -> who.country().value().orElse("-"))
                .containsExactly("MLI");
        assertThat(seizure.date().value().value()).contains("2022-01-09");
        assertThat(seizure.date().value().reason()).isEqualTo("told with the coup");
    }

    @Test
    void whoAccusesOthersOfWhatWasDoneInHisCountryDoesSoThere() {
        Event accusation = told(
                "ACCUSE",
                "Mali after the unrest",
                "President Anna Berg of Mali told a conference that “armed gangs” in Mali had tried to seize power.");

        assertThat(accusation.place().place())
                .hasValueSatisfying(there -> assertThat(there.country()).contains("MLI"));
        assertThat(accusation.place().reason()).isEqualTo("it is about what was done in this country");
    }

    @Test
    void whoSeizesAnythingButPowerDoesNotSeizeItFromTheState() {
        Event seizure = told(
                "COERCE",
                "Mali after the unrest",
                "Mali said on Monday that it would fight on.",
                "The guard seized 40 tonnes of rice near Gao on Sunday.");

        assertThat(seizure.recipients()).isEmpty();
    }

    private static Event told(String type, String... blocks) {
        List<Event> events = Told.in(blocks);
        return events.stream()
                .filter(each -> each.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError(events));
    }
}
