package dateline.processing.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.Event;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What in a sentence looks like the place or the day of a deed and is not, and what is though it stands elsewhere. */
class WhereAndWhenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # copy | type | town; none if its words tell none
            In Ankara, the interior minister praised Athens for its help.                                  | SUPPORT | Ankara
            Turkey's president spoke by telephone with the mayor of Izmir in Bursa.                         | CONSULT | none
            Police opened fire on Friday on strikers in Gebze, an industrial town near Istanbul.            | ASSAULT | Gebze
            In Bursa, police fired tear gas at students who burned tyres.                                   | PROTEST | Bursa
            Police fired on workers who had barricaded the highway in Bursa.                                | ASSAULT | Bursa
            A judge in Bursa sentenced a sergeant on Friday for the kidnapping of six Turkish farmers.      | ASSAULT | none
            ANKARA — Turkey and Greece signed a pact on Friday.                                             | AGREE   | Ankara
            OSLO — Turkey and Greece signed a pact on Friday.                                               | AGREE   | none
            In Bursa, the trial of the mayor of Izmir was put off. Police arrested two of her supporters.   | COERCE  | Bursa
            """)
    void aPlaceIsWhereItWasDone(String copy, String type, String town) {
        Event event = ofType(type, "News of the day", copy);

        assertThat(town(event).orElse("none")).isEqualTo(town);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # copy | type | day; none if its words tell none
            Germany pledged 12 million on Friday.                                                          | AGREE   | 2022-01-07
            The governor appealed to both clans to hand over their guns by Wednesday.                      | REQUEST | none
            The union demanded a rise of 12 percent this year.                                             | REQUEST | none
            Two men have been charged with riot and are due before a court on Wednesday.                   | ACCUSE  | none
            Shops stayed shut in Ankara on Friday. Turkish police later fired tear gas.                    | ASSAULT | 2022-01-07
            Shops stayed shut in Ankara on Friday. Hours earlier gunmen had fired on a police station there. | ASSAULT | 2022-01-07
            In Bursa on Friday, police fired tear gas at students who were marching to the town hall.       | PROTEST | 2022-01-07
            Turkey's army has driven rebels out of Idlib, a spokesman said on Friday, claiming to have killed six. | ASSAULT | none
            Drivers last blocked the road in 2019, when a colleague was kidnapped near Bursa.               | ASSAULT | 2019
            The minister toured the port on Friday and promised Turkey's dockers money.                     | AGREE   | 2022-01-07
            The union offered to meet the ministers on Wednesday.                                           | AGREE   | 2022-01-12
            Shops stayed shut in Ankara on Friday. By evening Turkish police had fired tear gas.            | ASSAULT | 2022-01-07
            In Bursa, police used tear gas on Friday to disperse students who had put up barricades.        | PROTEST | 2022-01-07
            The vote was held on Friday. The result came a day after thousands of people demonstrated in Ankara. | PROTEST | 2022-01-06
            """)
    void aDayIsWhenItWasDone(String copy, String type, String day) {
        Event event = ofType(type, "News of the day", copy);

        assertThat(event.date().value().value().orElse("none")).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # first paragraph | second paragraph | type of the last event | town
            A judge in Bursa sentenced an editor on Friday. He was held in Izmir.       | Outside the courthouse, his friends blocked the avenue.     | PROTEST | Bursa
            Six people were beaten in a camp near Bursa, a charity in Ankara said.      | Turkish police raided the camp on Friday.                    | COERCE  | Bursa
            """)
    void aSiteIsWhereItWasToldToBe(String first, String second, String type, String town) {
        assertThat(town(ofType(type, "News of the day", first, second))).contains(town);
    }

    @Test
    void thoseWhoMetSignTheirPactThere() {
        Event event = ofType(
                "AGREE",
                "News of the day",
                "Turkey's president, Kemal Aksoy, visited Athens on Friday.",
                "Aksoy and the Greek premier, Nikos Lekkas, signed a pact.");

        assertThat(town(event)).contains("Athens");
    }

    @Test
    void theDayOnWhichTheArmySaysSoIsNotThatOfTheDeed() {
        Event event = Told.in(
                        "Rebels kill nine in raid on Turkish village",
                        "The rebels came from the hills and burned the barns, the army said on Friday.")
                .getFirst();

        assertThat(event.type()).isEqualTo("ASSAULT");
        assertThat(event.date().value().value()).isEmpty();
    }

    @Test
    void whatGoesOnInTheTownOfTheNewsIsThereTwoParagraphsOn() {
        Event event = ofType(
                "COERCE",
                "News of the day",
                "Students marched through Ankara on Friday against a new fee.",
                "The fee is the third in a year.",
                "Turkish police confirmed that 118 students had been detained.");

        assertThat(town(event)).contains("Ankara");
        assertThat(event.date().value().value()).isEmpty();
    }

    @Test
    void aRoadToATownIsNotInIt() {
        Event event = ofType(
                "COERCE",
                "News of the day",
                "BURSA — Crowds shouted outside the town hall on Friday and blocked the highway to Ankara.",
                "Police detained nine men.");

        assertThat(town(event)).contains("Bursa");
    }

    @Test
    void whatTwoVerbsTellIsOneScene() {
        Event event = ofType(
                "COERCE",
                "News of the day",
                "Students marched through Ankara on Friday.",
                "Police turned a water cannon on them and arrested seven.");

        assertThat(event.date().value().value()).contains("2022-01-07");
    }

    @Test
    void theHeadlineNamesTheCountryAndTheParagraphTheTown() {
        List<Event> events = Told.in(
                "Gunmen kill mayor in Turkey",
                "ANKARA — Gunmen shot dead the mayor of Izmir on Friday as she left a school.");

        assertThat(events).hasSize(1);
        assertThat(town(events.getFirst())).contains("İzmir");
    }

    private static Event ofType(String type, String... blocks) {
        return Told.in(blocks).stream()
                .filter(each -> each.type().equals(type))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static Optional<String> town(Event event) {
        return event.place().place().map(GazetteerPlace::name);
    }
}
