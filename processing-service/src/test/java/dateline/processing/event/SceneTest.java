package dateline.processing.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.Event;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SceneTest {

    @Test
    void whatStatesDoIsNotDoneWhereItWasWritten() {
        Event event = Told.in("News of the day", "ANKARA — Turkey expelled two Syrian diplomats on Friday.")
                .getFirst();

        assertThat(event.type()).isEqualTo("SANCTION");
        assertThat(event.place().place().map(GazetteerPlace::name)).contains("Turkey");
    }

    @Test
    void aMarchInTheTownOfTheDatelineIsThere() {
        Event event = Told.in("News of the day", "ANKARA — Thousands of students marched on Friday against a new fee.")
                .getFirst();

        assertThat(event.type()).isEqualTo("PROTEST");
        assertThat(town(event)).contains("Ankara");
    }

    @Test
    void theNextSentenceTellsOfTheSameScene() {
        List<Event> events = Told.in(
                "News of the day",
                "Students marched through Ankara on Friday.",
                "Teachers marched through Bursa on Saturday.",
                "Riot police used batons.");

        Event force = events.getLast();
        assertThat(force.type()).isEqualTo("ASSAULT");
        assertThat(town(force)).contains("Bursa");
        assertThat(force.date().value().value()).contains("2022-01-08");
        assertThat(force.place().reason()).contains("one scene");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # first paragraph | second paragraph | type of the last event | town | day
            TUNIS - People marched through the capital on Saturday. | The same evening police raided the offices of a party. | COERCE | Tunis | 2022-01-08
            ALMATY - Troops patrolled the streets of Almaty on Sunday. | Soldiers shot at looters. | ASSAULT | Almaty | 2022-01-09
            DOHA - Afghan envoys met in Doha on Saturday. | Fighting went on in Khartoum on Sunday. | ASSAULT | Khartoum | 2022-01-09
            ATHENS - Farmers rallied in Athens on Saturday. | Twelve people were arrested. | COERCE | Athens | 2022-01-08
            BAKU, Jan 10 (Wire) - Students gathered outside the city hall in Baku on Sunday. | Officers detained nine of them. | COERCE | Baku | 2022-01-09
            """)
    void aDeedIsPlacedAndDated(String first, String second, String type, String town, String day) {
        Event last = Told.in("News of the day", first, second).getLast();

        assertThat(last.type()).isEqualTo(type);
        assertThat(town(last)).contains(town);
        assertThat(last.date().value().value()).contains(day);
    }

    @Test
    void aTownWithItsKindBeforeItIsThePlace() {
        Event event = Told.in("News of the day", "Rebels shelled a market in the Syrian city of Idlib on Friday.")
                .getFirst();

        assertThat(town(event)).contains("Idlib");
    }

    @Test
    void whatIsToldOfADeedInItsOwnClauseWasDoneThereAndThen() {
        Event event = Told.in(
                        "News of the day",
                        "The militia is blamed for the massacre at Idlib in 2013, in which 88 people were executed.")
                .stream()
                .filter(each -> each.evidence().getFirst().trigger().text().equals("executed"))
                .findFirst()
                .orElseThrow();

        assertThat(town(event)).contains("Idlib");
        assertThat(event.date().value().value()).contains("2013");
    }

    @Test
    void thePlaceBeforeWhereIsThePlace() {
        Event event = Told.in(
                        "News of the day",
                        "Turkey's president flew to Izmir, where 600 dockers have been on strike since January 3.")
                .stream()
                .filter(each -> each.type().equals("PROTEST"))
                .findFirst()
                .orElseThrow();

        assertThat(town(event)).contains("İzmir");
    }

    @Test
    void whatIsCountedAllOverACountryIsInItHoweverManyOfItsTownsAreNamed() {
        List<Event> events = Told.in(
                "Turkey counts its prisoners",
                "Turkey was quiet on Sunday. Shops were open in Ankara and in Bursa.",
                "“So far 412 people have been detained,” the Interior Ministry said in a statement.");
        List<Event> abroad = Told.in(
                "News of the day",
                "Turkey was quiet on Sunday. Shops were open in Ankara and in Athens.",
                "“So far 412 people have been detained,” the Interior Ministry said in a statement.");

        assertThat(town(events.getLast())).contains("Turkey");
        assertThat(town(abroad.getLast())).isEmpty();
    }

    @Test
    void theDayOfACountAllOverACountryIsThatOfNothingElse() {
        List<Event> events = Told.in(
                "Turkey counts its prisoners",
                "Turkey was quiet on Sunday. Shops were open in Ankara and in Bursa.",
                "“As of January 7, 412 people have been detained,” the Interior Ministry said in a statement.",
                "The ministry said armed men had tried to seize power.");

        assertThat(events.getFirst().date().value().value()).contains("2022-01-07");
        assertThat(events.getLast().evidence().getFirst().trigger().text()).isEqualTo("seize");
        assertThat(events.getLast().date().value().value()).isEmpty();
    }

    @Test
    void anAllianceSendsItsTroopsToTheCountryInWhichTheArticlePlays() {
        List<Event> events = Told.in(
                "Turkey calms down",
                "Turkey was quiet on Sunday. Shops were open in Ankara and in Bursa.",
                "The Collective Security Treaty Organization has deployed 2,000 troops.");

        assertThat(town(events.getLast())).contains("Turkey");
    }

    @Test
    void aCourtAndThoseWhoLiveInATownActThere() {
        assertThat(town(last("A court in Bursa acquitted the editor on Friday.")))
                .contains("Bursa");
        assertThat(town(last("Residents of Bursa blocked the road to Ankara with lorries.")))
                .contains("Bursa");
    }

    @Test
    void whatIsPartOfADeedWasDoneThereAndThen() {
        Event event = Told.in(
                        "News of the day",
                        "Gunmen seized a doctor from a clinic in Bursa on Friday.",
                        "The minister spoke in Ankara.",
                        "A Turkish nurse was shot dead in the raid on the clinic.")
                .getLast();

        assertThat(town(event)).contains("Bursa");
        assertThat(event.date().value().value()).contains("2022-01-07");
    }

    @Test
    void thePoliceAreInTheTownThatHasBeenToldOfSoFar() {
        List<Event> events = Told.in(
                "News of the day",
                "Shops stayed shut in Ankara on Friday.",
                "Turkish police arrested six youths.",
                "Talks are to open in Izmir next week.");

        assertThat(town(events.getFirst())).contains("Ankara");
    }

    @Test
    void aPartOfTheDayIsThatOfTheNews() {
        Event event = Told.in(
                        "News of the day",
                        "Shops stayed shut in Ankara on Friday.",
                        "By noon Turkish police had fired tear gas. At dusk soldiers fired into the air.")
                .getLast();

        assertThat(event.date().value().value()).contains("2022-01-07");
    }

    @Test
    void whatIsToldAsDaysBeforeWasSoLongBeforeTheDayOfItsSentence() {
        List<Event> events = Told.in(
                "News of the day",
                "Thousands marched through Ankara on Friday, two days after Turkish police arrested four students in Bursa.",
                "Turkish police used batons.");

        assertThat(events.get(1).date().value().value()).contains("2022-01-05");
        assertThat(events.get(1).date().value().reason()).contains("2 days before");
        assertThat(town(events.getLast())).contains("Ankara");
    }

    @Test
    void thereIsThePlaceToldLast() {
        assertThat(town(Told.in(
                                "News of the day",
                                "The minister spoke in Bursa.",
                                "Turkish police arrested six youths there on Friday.")
                        .getLast()))
                .contains("Bursa");
    }

    @Test
    void whereSomebodyIsFromIsNotWhereItWasDone() {
        assertThat(town(Told.in(
                                "News of the day",
                                "ANKARA — Miners from Bursa shouted outside the parliament on Friday.",
                                "Police used tear gas.")
                        .getLast()))
                .contains("Ankara");
    }

    @Test
    void aDayOfTheWeekForWhichADeedIsPlannedIsToCome() {
        Event event = Told.in(
                        "News of the day",
                        "Rain fell in Bursa.",
                        "Turkey's interior minister is due in the city on Friday to meet police.")
                .getLast();

        assertThat(event.date().value().value()).contains("2022-01-14");
    }

    @Test
    void thoseToWhomItIsDoneWereWhereTheirClauseSays() {
        Event event = Told.in(
                        "News of the day", "Turkish helicopters fired on two boats that refused to stop near Izmir.")
                .getFirst();

        assertThat(event.type()).isEqualTo("ASSAULT");
        assertThat(town(event)).contains("İzmir");
    }

    @Test
    void aDayUntilWhichSomethingLastsIsThatOfNothingElse() {
        List<Event> events = Told.in(
                "News of the day",
                "The governor of Bursa has closed the markets until Monday. Traders there protested outside the town hall.");

        assertThat(events.getLast().type()).isEqualTo("PROTEST");
        assertThat(events.getLast().date().value().value()).isEmpty();
    }

    @Test
    void aSquareIsNoTownThatTheGazetteerLacks() {
        List<Event> events = Told.in(
                "News of the day",
                "A party in Ankara rejected the pact, and 200 farmers burned copies of it in Green Hill Square.");

        assertThat(events.getLast().type()).isEqualTo("PROTEST");
        assertThat(town(events.getLast())).contains("Ankara");
    }

    @Test
    void noOtherTownStandsInForOneThatTheGazetteerLacks() {
        Event event = Told.in("News of the day", "ANKARA — Gunmen killed six farmers in Zzyrrakh on Friday.")
                .getFirst();

        assertThat(town(event)).isEmpty();
    }

    private static Event last(String copy) {
        return Told.in("News of the day", copy).getLast();
    }

    private static Optional<String> town(Event event) {
        return event.place().place().map(GazetteerPlace::name);
    }
}
