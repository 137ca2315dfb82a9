package dateline.processing.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.Event;
import dateline.contracts.Event.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventReaderTest {

    @Test
    void anArrestHasWhoWhomWhereAndWhen() {
        Event event = one("Police in Turkey arrested four students in Ankara on Friday.");

        assertThat(event.type()).isEqualTo("COERCE");
        assertThat(event.mode().value()).contains("arrest");
        assertThat(event.cameo().value()).contains("173");
        assertThat(event.quad()).isEqualTo(4);
        assertThat(event.actors()).singleElement().satisfies(who -> {
            assertThat(who.country().value()).contains("TUR");
            assertThat(who.sector().value()).contains("COP");
        });
        assertThat(event.recipients()).hasSize(1);
        assertThat(event.place().place())
                .hasValueSatisfying(place -> assertThat(place.name()).isEqualTo("Ankara"));
        assertThat(event.date().value().value()).contains("2022-01-07");
        assertThat(event.status()).isEqualTo(Status.REPORTED);
        assertThat(event.evidence())
                .singleElement()
                .satisfies(told -> assertThat(told.trigger().text()).isEqualTo("arrested"));
    }

    @Test
    void whoComesAtTheHeadOfAForceComesToNobody() {
        assertThat(one("Turkish paratroopers landed on Friday at the head of a force.")
                        .recipients())
                .isEmpty();
    }

    @Test
    void whoIsSentInIsNotWhomItIsDoneTo() {
        assertThat(one("Turkey sent in the army on Friday to end riots in Ankara.")
                        .recipients())
                .isEmpty();
    }

    @Test
    void whoWasSetFreeIsFreeAndNotSetForADay() {
        Event event = one("Six nuns were set free by gunmen in Mali on Sunday.");

        assertThat(event.status()).isEqualTo(Status.REPORTED);
        assertThat(event.date().value().value()).contains("2022-01-09");
    }

    @Test
    void whatIsPromisedIsPlannedWithAndWithoutAThat() {
        for (String promise : List.of(
                "Turkey's president promised the troops would leave Syria within a month.",
                "Turkey's president vowed his troops would leave Syria.",
                "The troops would leave Syria soon, Turkey's president promised.")) {
            Event event = one(promise);

            assertThat(event.type()).as(promise).isEqualTo("RETREAT");
            assertThat(event.status()).as(promise).isEqualTo(Status.PLANNED);
        }
    }

    @Test
    void whatIsVowedIsPlannedAndNotDone() {
        Event event = one("Turkey vowed on Monday to withdraw its troops from Syria.");

        assertThat(event.type()).isEqualTo("RETREAT");
        assertThat(event.status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void whatSomebodySaysOfOthersIsClaimed() {
        Event event = one("The opposition said on Monday that police had shot a student in Ankara.");

        assertThat(event.type()).isEqualTo("ASSAULT");
        assertThat(event.status()).isEqualTo(Status.CLAIMED);
        assertThat(event.claimedBy()).isPresent();
    }

    @Test
    void whatIsToldTwiceIsOneEvent() {
        List<Event> events = Told.in(
                "Turkey expels Syrian ambassador",
                "Turkey expelled the Syrian ambassador on Monday.",
                "The Syrian ambassador was expelled by Turkey on Monday.");

        assertThat(events).singleElement().satisfies(event -> assertThat(event.evidence())
                .hasSize(3));
    }

    @Test
    void whatPointsToAPlaceIsThePlace() {
        List<Event> events = Told.in(
                "News of the day",
                "The mayor of Ankara spoke on Monday.",
                "Rain fell in Ankara.",
                "Police arrested four students in the city.");

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.place().place())
                    .hasValueSatisfying(place -> assertThat(place.name()).isEqualTo("Ankara"));
            assertThat(event.place().reason()).contains("“the city” is “Ankara”");
        });
    }

    @Test
    void thePlaceOfAnotherClauseIsNotItsOwn() {
        Event event = Told.in(
                        "News of the day",
                        "Turkey expelled two Syrian diplomats after a fire in Izmir and a flood in Adana.",
                        "Ankara was calm.")
                .getFirst();

        assertThat(event.type()).isEqualTo("SANCTION");
        assertThat(event.date().value().value()).isEmpty();
    }

    @Test
    void aHeadlineAndItsFirstParagraphTellOneEvent() {
        assertThat(Told.in("Drones hit Odesa port", "Russian drones hit the port of Odesa on Sunday."))
                .singleElement()
                .satisfies(event -> assertThat(event.evidence()).hasSize(2));
    }

    @Test
    void itIsTheStateWithWhichTheSentenceBeforeBegins() {
        List<Event> events = Told.in(
                "News of the day", "Turkey denied the report on Friday. It recalled its ambassador from Syria.");

        assertThat(events).anySatisfy(event -> {
            assertThat(event.type()).isEqualTo("SANCTION");
            assertThat(Told.names(event.actors())).isEqualTo("Turkey");
        });
    }

    @Test
    void bothSidesAreTheTwoThatWereNamedTogether() {
        Event event = Told.in(
                        "News of the day",
                        "Turkey and Greece have quarrelled over the strait since May.",
                        "Both sides agreed on Friday to release the sailors.")
                .getLast();

        assertThat(Told.names(event.actors())).isEqualTo("Turkey, Greece");
    }

    @Test
    void aSentenceThatBeginsWithAParticipleLosesNothing() {
        List<Event> events = Told.in(
                "News of the day",
                "Police arrested four students in Ankara on Friday.",
                "Asked whether she would accept defeat, Lena Holm replied: “Ask me when there is one.”");

        assertThat(events).hasSize(1);
    }

    private static Event one(String sentence) {
        List<Event> events = Told.in("News of the day", sentence);
        assertThat(events).hasSize(1);
        return events.get(0);
    }
}
