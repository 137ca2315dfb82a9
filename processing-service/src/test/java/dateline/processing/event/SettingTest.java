package dateline.processing.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.Event;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway will station 200 soldiers along its northern border from July. | Norway
            Finland sent two warships to its southern coast on Friday. | Finland
            Chad on Monday deployed 800 soldiers on its border with Sudan. | Chad
            """)
    void theirOwnBorderIsInTheirCountry(String copy, String country) {
        Event last = Told.in("News of the day", copy).getLast();

        assertThat(name(last)).contains(country);
        assertThat(last.place().reason()).contains("is that of those who do it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turkish police searched 30 homes in the south of the country last week.
            The president of Turkey has ordered three battalions to the south-east.
            Turkish police have detained 140 people nationwide since Friday.
            """)
    void whatIsDoneInAPartOfTheCountryIsOfNoOneTown(String copy) {
        Event last = Told.in("News of the day", "Thousands rallied in Bursa, Turkey, on Sunday.", copy)
                .getLast();

        assertThat(name(last)).contains("Turkey");
    }

    @Test
    void whereThoseSitWhoSaySoIsNoPlaceOfTheDeed() {
        Event last = Told.in(
                        "News of the day",
                        "Fighters have killed 40 villagers since March, according to a doctor at a hospital in Dakar.")
                .getLast();

        assertThat(name(last)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Traders at Nairobi's Wembley market pelted guards with bottles on Wednesday. | Nairobi
            Police arrested six drivers at the Lisbon depot on Tuesday. | Nairobi
            """)
    void aMarketThatBearsAForeignNameStandsInTheTownThatIsTold(String copy, String town) {
        Event last = Told.in("News of the day", "Drivers went on strike in Nairobi, Kenya, on Monday.", copy)
                .getLast();

        assertThat(name(last)).contains(town);
    }

    @Test
    void thisCityIsTheOneOfTheDateline() {
        List<Event> events = Told.in(
                "Hundreds march on Ohio jail",
                "DAYTON, Ohio - Hundreds of people marched to a jail in this city north of Cincinnati on Sunday.",
                "Nine people were arrested.");

        assertThat(events).allMatch(each -> name(each).filter("Dayton"::equals).isPresent());
    }

    @Test
    void aKindOfTownIsNoName() {
        Event event = Told.in(
                        "Agents detain 50 at plant",
                        "SALINA, Kansas - Federal agents raided a beef plant in this central Kansas city on Tuesday.")
                .getLast();

        assertThat(name(event)).contains("Salina");
    }

    @Test
    void aTownOfTheHeadlineGoesBeforeTheOneWhereItWasWritten() {
        Event event = Told.in(
                        "Morocco stops 120 migrants off Agadir",
                        "RABAT - Morocco's navy stopped a boat carrying 120 people on Sunday night.")
                .getLast();

        assertThat(name(event)).contains("Agadir");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A judge sentenced a former soldier to 20 years on Monday for killing six farmers in Valdivia in 1974.
            A court on Monday convicted two brothers of burning a hostel in Valdivia.
            """)
    void aVerdictIsNotWhereTheCrimeWas(String copy) {
        Event event = Told.in("News of the day", "SANTIAGO - " + copy).getFirst();

        assertThat(event.type()).isEqualTo("SANCTION");
        assertThat(name(event)).isNotEqualTo(Optional.of("Valdivia"));
    }

    @Test
    void whatIsBarredIsNotWhereAHouseWasSeized() {
        List<Event> events = Told.in(
                "Mayor jailed for five years",
                "A court in Plovdiv on Monday sentenced a former mayor to five years in prison.",
                "The judge also ordered the seizure of a villa in Varna and barred him from office for ten years.");

        assertThat(name(events.getFirst())).contains("Plovdiv");
        assertThat(name(events.getLast())).isNotEqualTo(Optional.of("Varna"));
    }

    @Test
    void aTownOfWhichSomebodySpeaksIsNotWhereTheNewsIs() {
        Event last = Told.in(
                        "News of the day",
                        "SALTA, Argentina - A federal court in Salta on Friday sentenced a former governor to six years in prison.",
                        "\"This was written in Rosario,\" he told supporters outside the courthouse.",
                        "Police used pepper spray against the crowd.")
                .getLast();

        assertThat(name(last)).contains("Salta");
    }

    private static Optional<String> name(Event event) {
        return event.place().place().map(GazetteerPlace::name);
    }
}
