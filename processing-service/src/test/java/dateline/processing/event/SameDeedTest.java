package dateline.processing.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.Event;
import dateline.contracts.Event.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameDeedTest {

    @Test
    void theFirstParagraphTellsWhatTheHeadlineTellsUnderOtherNames() {
        assertThat(Told.in(
                        "Gang frees hostages in Turkey",
                        "A gang freed the last nine of its hostages in Ankara on Friday, police said."))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.evidence()).hasSize(2);
                    assertThat(event.place().place()).hasValueSatisfying(place -> assertThat(place.name())
                            .isEqualTo("Ankara"));
                });
    }

    @Test
    void theOfficialsOfALaterParagraphDidWhatTheHeadlineSaysOfTheirStates() {
        assertThat(Told.in(
                        "Turkey and Greece settle milk row",
                        "A ferry sank on Friday.",
                        "In Geneva, Turkish officials settled the quarrel on Friday."))
                .filteredOn(each -> each.type().equals("AGREE"))
                .singleElement()
                .satisfies(event -> assertThat(event.place().place()).isPresent());
    }

    @Test
    void anAllianceThatSentTroopsIsTheOneThatIsNamedLater() {
        assertThat(ofType(
                        "MOBILIZE",
                        "News of the day",
                        "Leaders of an alliance that sent troops to Turkey met on Friday.",
                        "NATO has deployed 300 soldiers to Turkey."))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.evidence()).hasSize(2);
                    assertThat(event.actors())
                            .extracting(Event.Participant::name)
                            .containsExactly("North Atlantic Treaty Organization");
                });
    }

    @Test
    void aDetachmentThatIsToLeaveIsTheOneThatWillBeWithdrawn() {
        assertThat(ofType(
                        "RETREAT",
                        "News of the day",
                        "Greece will withdraw its troops from Turkey soon, a spokesman said.",
                        "He vowed that the detachment would leave the country in time."))
                .hasSize(1);
    }

    @Test
    void troopsOfTwoStatesAreTwoMovements() {
        assertThat(ofType(
                        "RETREAT",
                        "News of the day",
                        "Greek soldiers withdrew from Turkey on Friday.",
                        "Bulgarian soldiers withdrew from Turkey on Friday."))
                .hasSize(2);
    }

    @Test
    void soldiersToWhomItIsDoneAreNotForgottenForWhatNamesNobody() {
        assertThat(ofType(
                        "ASSAULT",
                        "News of the day",
                        "Gunmen attacked soldiers on Friday.",
                        "The attack on Friday by gunmen was the third this year."))
                .singleElement()
                .satisfies(event -> assertThat(event.recipients())
                        .extracting(Event.Participant::name)
                        .containsExactly("soldiers"));
    }

    private static List<Event> ofType(String type, String... blocks) {
        return Told.in(blocks).stream().filter(each -> each.type().equals(type)).toList();
    }

    @Test
    void whatIsSaidToBeKnownIsNoSecondDeed() {
        assertThat(Told.in(
                        "News of the day",
                        "Turkey and Greece signed a treaty on Friday.",
                        "The treaty was signed in Geneva by the two foreign ministers."))
                .singleElement()
                .satisfies(event -> assertThat(event.place().place()).isPresent());
    }

    @Test
    void whatCameOfAnAttackIsNoSecondAttack() {
        assertThat(Told.in(
                        "News of the day",
                        "Turkish and Syrian soldiers exchanged fire near Gaziantep on Saturday.",
                        "Two soldiers were killed, the governor said."))
                .hasSize(1);
    }

    @Test
    void whatCameOfAnAttackMayBeToldFirst() {
        assertThat(Told.in(
                        "News of the day",
                        "Two dockers were killed in Ankara on Sunday when Turkish police opened fire on strikers."))
                .singleElement()
                .satisfies(event -> assertThat(event.actors()).isNotEmpty());
    }

    @Test
    void whatIsOnlyDeniedIsNoSecondDeed() {
        List<Event> events = Told.in(
                "News of the day",
                "Syrian rebels shelled a market in Idlib on Friday.",
                "The rebels denied that they had shelled the market.");

        assertThat(events).filteredOn(each -> each.type().equals("ASSAULT")).hasSize(1);
        assertThat(events).noneMatch(each -> each.status() == Status.DENIED);
    }

    @Test
    void aHeadlineMayCallADeedByAnotherType() {
        assertThat(Told.in(
                        "Norway, Turkey to share radar data",
                        "Norway and Turkey signed a pact on Friday to share radar data."))
                .extracting(Event::type)
                .containsExactly("AGREE");
        assertThat(Told.in("Turkey frees six poets", "Turkey on Friday pardoned six poets."))
                .extracting(Event::type)
                .containsExactly("RETREAT");
    }

    @Test
    void whatCameOfAnAttackMayBeClaimedInItsSentence() {
        assertThat(
                        Told.in(
                                "News of the day",
                                "Syrian troops drove rebels out of Idlib, the defence ministry said on Friday, claiming to have killed six of them."))
                .hasSize(1);
    }

    @Test
    void whoWalksOutOfJailWasReleasedOnce() {
        assertThat(Told.in(
                        "News of the day",
                        "Turkey released the editor Ayla Demir on Friday.",
                        "She walked out of the prison to the cheers of colleagues."))
                .hasSize(1);
    }

    @Test
    void whatAUnionSaysOfAStrikeIsTheStrikeOfTheHeadline() {
        assertThat(Told.in(
                        "Ferries idle as Turkish seamen walk out over pay",
                        "A storm passed over the coast on Friday.",
                        "The union of Turkish seamen said that most of its members had stopped work."))
                .filteredOn(each -> each.type().equals("PROTEST"))
                .hasSize(1);
    }

    @Test
    void whoCalledTheStrikeCalledTheOneThatIsToldWhateverDayCameBefore() {
        assertThat(
                        ofType(
                                "PROTEST",
                                "News of the day",
                                "Nurses in Ankara walked off the job on Friday over pay.",
                                "The Turkish Nurses' Union called the strike after talks with the ministry collapsed on Wednesday."))
                .singleElement()
                .satisfies(event -> assertThat(event.date().value().value()).contains("2022-01-07"));
    }

    @Test
    void whomGunmenSeizeInAHeadlineTheyAbduct() {
        assertThat(Told.in(
                        "Gang seizes 12 bus passengers in Turkey",
                        "A gang kidnapped 12 passengers of a bus near Izmir on Friday, officials said."))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.type()).isEqualTo("ASSAULT");
                    assertThat(event.mode().value()).contains("abduct");
                });
    }

    @Test
    void whoCarriedOutTheRaidDidItWhereTheRaidWas() {
        assertThat(
                        ofType(
                                "ASSAULT",
                                "News of the day",
                                "Drones struck a gas field near Gebze on Friday, killing three people.",
                                "The governor of Izmir asked for help from Izmir. A group has said that it carried out the raid."))
                .hasSize(1);
    }

    @Test
    void twoDeedsOfOneKindInTwoTownsAreTwo() {
        assertThat(Told.in(
                        "News of the day",
                        "Police arrested four students in Ankara on Friday.",
                        "Police arrested two teachers in Izmir on Saturday."))
                .hasSize(2);
    }
}
