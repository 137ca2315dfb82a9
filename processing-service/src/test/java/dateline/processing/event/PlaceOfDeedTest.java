package dateline.processing.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.Event;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceOfDeedTest {

    private static final String IN_TURKEY = "Rain fell in Bursa, in Turkey, on Friday. Roads near Izmir were closed.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gunmen killed six farmers near Zzyrrakh on Friday.
            Gunmen set fire to 40 huts at the Zzyrrakh camp and kidnapped six farmers.
            The Red Cross sent 20 medics to Zzyrrakh on Friday.
            On Friday Turkey shut the Zzyrrakh border crossing until further notice.
            The government in Ankara declared a state of emergency in the province of Zzyrrakh on Friday.
            Residents of Zzyrrakh blocked the road to Izmir with lorries.
            """)
    void ofAPlaceThatTheGazetteerLacksItsWordsAndTheCountryAreTold(String copy) {
        Event last = Told.in("News of the day", IN_TURKEY, copy).getLast();

        assertThat(place(last)).contains("Turkey");
        assertThat(last.place().span().orElseThrow().text()).isEqualTo("Zzyrrakh");
        assertThat(last.place().reason()).startsWith("the gazetteer does not have “Zzyrrakh”");
    }

    @Test
    void whereTheArticleNamesPlacesOfManyCountriesThePlaceMayBeInAny() {
        Event last = Told.in(
                        "News of the day",
                        "Rain fell in Bursa, in Turkey, and in Athens, in Greece, on Friday.",
                        "Gunmen killed six farmers near Zzyrrakh on Friday.")
                .getLast();

        assertThat(place(last)).isEmpty();
        assertThat(last.place().span().orElseThrow().text()).isEqualTo("Zzyrrakh");
    }

    @Test
    void aForeignStateShutsItsOwnCrossings() {
        Event last = Told.in(
                        "News of the day",
                        IN_TURKEY,
                        "On Friday Syria shut its Zzyrrakh crossing until further notice.")
                .getLast();

        assertThat(place(last)).contains("Syria");
        assertThat(last.place().span().orElseThrow().text()).isEqualTo("Zzyrrakh");
    }

    @Test
    void whatThoseDoOfWhomMostIsToldIsDoneInTheirCountry() {
        Event last = Told.in(
                        "News of the day",
                        "Rain fell in Bursa, in Turkey, and in Izmir on Friday. It was dry in Athens and in Patras.",
                        "Turkish police arrested six men near Zzyrrakh on Friday.")
                .getLast();

        assertThat(place(last)).contains("Turkey");
        assertThat(last.place().reason()).endsWith("is the country of those who do it");
    }

    @Test
    void aTownThatTheGazetteerLacksIsNearerThanTheCountryNamedWithIt() {
        List<Event> all = Told.in(
                "News of the day",
                "Rebels stormed the town of Zzyrrakh in northern Mozambique on Friday, burning the clinic.",
                "It was dry in Lisbon.");

        assertThat(all).isNotEmpty().allSatisfy(each -> {
            assertThat(place(each)).contains("Mozambique");
            assertThat(each.place().span().orElseThrow().text()).isEqualTo("Zzyrrakh");
        });
    }

    @Test
    void whereThoseAreOfToWhomItIsDoneIsNotWhereItIsDone() {
        assertThat(place(last("The navy arrested 22 fishermen from Bursa on Friday.")))
                .isEmpty();
        assertThat(place(last("The army flew in 120 soldiers from Bursa on Friday.")))
                .isEmpty();
        assertThat(place(last("On Friday Turkey recalled its ambassador to Syria.")))
                .isEmpty();
    }

    @Test
    void aStateExpelsFromItsOwnCountry() {
        assertThat(place(last("Turkey expelled two Syrian diplomats on Friday.")))
                .contains("Turkey");
    }

    @Test
    void aDayIsNoPlaceThatTheGazetteerLacks() {
        assertThat(place(last("Rain fell in Bursa.", "Turkish police arrested six men at a roadblock on Tuesday.")))
                .contains("Bursa");
    }

    @Test
    void whereAGovernmentSitsIsNotWhereItsDeedIsDone() {
        assertThat(place(last("The government in Ankara sent 300 soldiers to Bursa on Friday.")))
                .contains("Bursa");
        assertThat(place(last("Police in Ankara arrested six men on Friday."))).contains("Ankara");
    }

    @Test
    void nearbyIsNearThePlaceToldLast() {
        Event last = last(
                "Gunmen stormed a post near Bursa on Friday.",
                "Shops were shut and schools stayed closed.",
                "The army had warned of raids for weeks.",
                "It said that its troops had shot dead four men in nearby hills.");

        assertThat(place(last)).contains("Bursa");
        assertThat(last.place().reason()).contains("is near “Bursa”");
    }

    @Test
    void hereIsNearerThanTheCountry() {
        assertThat(
                        place(
                                last(
                                        "BURSA, Turkey — Police detained 76 workers at a mill here on Friday in the largest raid in Turkey.")))
                .contains("Bursa");
    }

    @Test
    void theTownIsTheOneThatTheGazetteerLacksIfItWasToldAsATown() {
        assertThat(place(last(
                        "Rebels stormed the town of Zzyrrakh on Friday, said people who had reached Bursa by boat.",
                        "The army said that its soldiers had retaken the town on Saturday.")))
                .isEmpty();
    }

    @Test
    void statesThatExchangePrisonersDoSoInNeitherRatherThanTheOther() {
        Event last = last(
                "Rockets struck Izmir, in Turkey, on Friday.",
                "Hours later Turkey and Syria exchanged 150 captured soldiers.");

        assertThat(last.type()).isEqualTo("RETREAT");
        assertThat(place(last)).isEmpty();
    }

    @Test
    void theTownOfTheTextGoesBeforeTheOneWhereItWasWritten() {
        assertThat(place(last(
                        "ANKARA - Six men were killed on Friday when Turkish police broke up a march in Bursa.",
                        "About 400 miners had cut the road, the only link between Izmir and the south.")))
                .contains("Bursa");
    }

    @Test
    void northOfWhatATownLiesIsNotWhereItWasDone() {
        assertThat(
                        place(
                                last(
                                        "Two men were shot dead in Bursa, north of Izmir, on Friday after settlers set fire to three homes.")))
                .contains("Bursa");
    }

    @Test
    void whatIsCountedOverAYearIsOfNoOneTown() {
        assertThat(place(last(
                        "Turkish police stormed a house in Bursa on Friday.", "Gangs killed 1,200 people in 2021.")))
                .isEmpty();
    }

    @Test
    void whatAStateForbidsItForbidsAtHome() {
        Event last = last("Turkey closed all its schools on Thursday.");

        assertThat(last.type()).isEqualTo("COERCE");
        assertThat(place(last)).contains("Turkey");
    }

    @Test
    void theTownOfTheSentenceIsThatOfThoseWhoAreMetWithForce() {
        List<Event> events = Told.in(
                "News of the day",
                "ANKARA — A ferry sank off Turkey on Friday.",
                "Relatives pelted the port office in Izmir with stones when lists came late, and police with batons drove back some 300 people.");

        assertThat(place(events.getLast())).contains("İzmir");
    }

    @Test
    void theAirportOfATownIsInIt() {
        assertThat(place(last("Rebels fired mortars at the airport of Bursa on Friday.")))
                .contains("Bursa");
    }

    @Test
    void aTownToWhichSomebodyWasTakenIsNotWhereItAllHappened() {
        assertThat(place(last(
                        "Six people were hurt on Friday when a crane fell on a street in Bursa.",
                        "Two of them were flown by helicopter to Ankara. Police arrested the driver.")))
                .contains("Bursa");
    }

    @Test
    void whereAGovernmentSitsIsNotTheTownOfTheStory() {
        assertThat(place(last(
                        "The government in Ankara offered a rise on Friday.",
                        "Teachers waved flags all day.",
                        "Police drove them back with tear gas.")))
                .isEmpty();
    }

    @Test
    void ofARegionWithoutANameTheCountryIsTold() {
        Event last = last(
                "Rivers flooded dozens of villages in western Turkey on Friday.",
                "President Kemal Aydin ordered 1,200 troops to the region.");

        assertThat(last.type()).isEqualTo("MOBILIZE");
        assertThat(place(last)).contains("Turkey");
    }

    @Test
    void aQuarterThatTheGazetteerLacksLeavesTheTown() {
        assertThat(place(last(
                        "Turkish police shot dead two miners in Bursa on Friday.",
                        "Officers arrested nine men at a bar in the Zzyrrakh quarter.")))
                .contains("Bursa");
    }

    @Test
    void anotherPlaceInTheSentenceIsNotThatOfTheDeedToldBesideIt() {
        Event last = last(
                "Rain fell in Bursa, in Turkey, on Friday.",
                "Relatives pelted an office in Izmir with stones, and gunmen killed two farmers near Zzyrrakh.");

        assertThat(last.type()).isEqualTo("ASSAULT");
        assertThat(place(last)).contains("Turkey");
    }

    @Test
    void onTheWayBetweenTwoTownsIsNotWhereTheNewsWasWritten() {
        assertThat(
                        place(
                                last(
                                        "ANKARA — Gunmen abducted 20 passengers of a bus on the road between Bursa and Izmir on Friday.")))
                .isEmpty();
    }

    @Test
    void aStateForbidsInAllItsTowns() {
        assertThat(place(last(
                        "Students marched through Bursa on Friday.",
                        "A court in Bursa freed two of them on Sunday. Turkey banned the group.")))
                .contains("Turkey");
    }

    private static Event last(String... copy) {
        String[] blocks = new String[copy.length + 1];
        blocks[0] = "News of the day";
        System.arraycopy(copy, 0, blocks, 1, copy.length);
        return Told.in(blocks).getLast();
    }

    private static Optional<String> place(Event event) {
        return event.place().place().map(GazetteerPlace::name);
    }
}
