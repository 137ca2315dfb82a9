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
            On Monday morning residents pelted the town hall in Bursa with stones.                          | PROTEST | 2022-01-10
            Early on Friday rebels killed two soldiers near Izmir.                                          | ASSAULT | 2022-01-07
            Last month police in Izmir broke up a ring and detained 11 people.                              | COERCE  | 2021-12
            Turkey released the colonel, whom rebels had held since May, on Friday.                         | RETREAT | 2022-01-07
            Police used tear gas in Izmir late on Friday after crowds burned a bus.                         | ASSAULT | 2022-01-07
            The premier won the vote on Friday, with 31 members backing him.                                | SUPPORT | 2022-01-07
            Turkish police destroyed nine dredges and arrested 17 men in raids on mines along the river on Friday. | COERCE | 2022-01-07
            Turkey called off peace talks with Greece, which were due to open in Doha on March 2.           | SANCTION | none
            The owner of the mine was arrested on suspicion of fraud and is due to appear in court on Wednesday. | COERCE | none
            Greece's parliament turned down the motion but agreed to open nine boxes on Tuesday.           | REJECT  | none
            Turkish opposition lawmakers demanded a debate in parliament next week.                        | REQUEST | none
            The mayor of Izmir asked schools to stay open overnight for families.                          | REQUEST | none
            The election chief of Turkey ordered a fresh poll at 11 booths for Saturday and appealed to parties to keep calm.| REQUEST | none
            The curfew was declared on January 2. Turkish police have since detained 412 people.           | COERCE  | none
            The curfew was declared on January 2. Turkish police have since detained 412 people and seized 60 guns. | COERCE | none
            Soldiers have been sent to guard warehouses in Bursa after looters carried away rice on Thursday night. | MOBILIZE | none
            Soldiers were sent to guard warehouses in Bursa after looters carried away rice on Thursday night. | MOBILIZE | 2022-01-06
            Three people were killed on Friday when police opened fire on demonstrators marching against a fuel levy in Bursa, medics said. | PROTEST | 2022-01-07
            Counting resumed on Saturday after gunmen fired at a school in Bursa the previous night.        | ASSAULT | 2022-01-07
            Gunmen on a motorcycle shot dead a village chief and wounded his driver in the town of Gebze on Friday, police said. | ASSAULT | 2022-01-07
            On Friday night some 2,000 people marched through Ankara; Turkish police detained three.        | COERCE  | 2022-01-07
            Talks collapsed on Friday night, hours after a driver was shot dead in Bursa, the ninth death since May. | ASSAULT | 2022-01-07
            Dockers held a rally in Bursa on Friday. The mayor accused the minister at the rally of lying.  | ACCUSE  | 2022-01-07
            Dockers held a rally in Bursa on Friday. The mayor accused the minister of lying.               | ACCUSE  | none
            Dockers held a rally in Bursa on Friday. The mayor accused the minister at the dinner of lying. | ACCUSE  | none
            Germany, which goes to the polls tomorrow, called on Turkey for calm.                           | REQUEST | none
            The minister condemned the raid as "an assault on tomorrow".                                    | ACCUSE  | none
            Schools were shut until Feb. 16, and the mayor of Bursa banned fairs in the town.               | COERCE  | none
            Germany said it would sign the pact on Wednesday. Turkey demanded a delay within hours.         | REQUEST | none
            Turkey summoned the Greek ambassador on Friday after ten fishermen were hurt.                   | REQUEST | 2022-01-07
            The union has called a one-day strike in Izmir for Thursday.                                    | PROTEST | 2022-01-13
            The army left Bursa on Friday. Turkey has sent 200 soldiers to its side of the border.         | MOBILIZE | none
            Turkey's minister accused Greece of sending 80 soldiers across the river on Jan. 2 and of laying mines. | ACCUSE  | none
            Turkey's minister accused Greece on Friday of shelling a village.                               | ACCUSE  | 2022-01-07
            Turkey and Greece signed a pact in July under which Ankara is to supply two aircraft and train pilots. | AID | none
            Turkish police impounded 90 lorries last year, up from 70 in 2020, and picked up 540 smugglers. | COERCE  | 2021
            Greece's minister is due in Ankara on Thursday for talks with Turkey's president on fishing.   | CONSULT | 2022-01-13
            Hundreds of people marched to a camp in this town south of Bursa on Friday in support of 85 miners who have been ill since Jan. 2. | PROTEST | 2022-01-07
            Turkey opened its border on Friday. A day earlier the two coast guards had agreed to set up a line. | AGREE | 2022-01-06
            """)
    void aDayIsWhenItWasDone(String copy, String type, String day) {
        Event event = ofType(type, "News of the day", copy);

        assertThat(event.date().value().value().orElse("none")).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # first paragraph | second paragraph | type of the last event | day; none if its words tell none
            Gunmen stormed a post before dawn on Saturday.        | The army said its troops had shot dead four rebels near Bursa later in the day. | ASSAULT | 2022-01-08
            Police raided a bar in a suburb on Friday.            | A man was shot dead near it shortly after 4 am.                   | ASSAULT | 2022-01-07
            Turkey and Greece exchanged 21 prisoners on Friday.   | Hours after the planes had landed, three soldiers were killed near Edirne. | ASSAULT | 2022-01-07
            Germany barred six Turkish judges on Friday.          | Within hours, the Turkish foreign ministry demanded an apology.   | REQUEST | 2022-01-07
            Police raided a bar in a suburb on Friday.            | One officer was stabbed in the arm.                               | ASSAULT | 2022-01-07
            Police arrested an editor on Friday.                  | Rebels shot dead her brother.                                     | ASSAULT | none
            Turkey and Greece agreed on Friday to free ten sailors. | The ministers, Ayla Demir and Yorgos Pappas, met for five hours in Bursa. | CONSULT | 2022-01-07
            Turkey and Greece agreed on Friday to free ten sailors. | Ayla Demir invited the Greek minister to Bursa.                 | CONSULT | none
            Turkey and Greece opened talks in Doha on Friday.     | Hours before the meeting, rebels fired on a post near Edirne.     | ASSAULT | 2022-01-07
            A court in Bursa jailed a mayor for six years on Friday. | The judges also ordered the seizure of two flats.               | COERCE  | 2022-01-07
            A court in Bursa jailed a mayor for six years on Friday. | The panel also barred the mayor from office for life.           | SANCTION | 2022-01-07
            A court in Bursa jailed a mayor for six years on Friday. | Police seized two of her houses.                                | COERCE  | none
            A court in Bursa jailed a mayor for six years on Friday. | Outside the court, police rounded up 14 people.                 | COERCE  | 2022-01-07
            Police fired on miners in Bursa on Friday night.      | Hundreds of miners had marched to the town hall to demand an end to shifts of up to 14 hours. | PROTEST | 2022-01-07
            The minister resigned on Friday after a fire.         | Two men were shot dead near his house, police said.               | ASSAULT | none
            """)
    void aDayIsThatOfTheNewsIfTheNextParagraphGoesOn(String first, String second, String type, String day) {
        Event event = ofType(type, "News of the day", first, second);

        assertThat(event.date().value().value().orElse("none")).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # first paragraph | third paragraph | day of the last event; none if its words tell none
            Nurses blocked a bridge in Bursa on Friday.           | Police arrested nine strikers at the roadside.                    | 2022-01-07
            Nurses blocked a bridge in Bursa on Friday.           | Six people were taken into custody for crossing a line.           | 2022-01-07
            Nurses blocked a bridge in Bursa on Friday.           | Police have since arrested nine strikers.                         | none
            Nurses blocked a bridge in Bursa on Friday.           | In Izmir, police arrested nine nurses.                            | none
            Nurses in Bursa have been on hunger strike since Friday. | Police arrested a doctor.                                      | none
            Gunmen shot dead a clerk in Bursa on Friday.          | Police arrested two brothers.                                     | none
            """)
    void aDayIsThatOfTheProtestAtWhichPoliceMakeArrests(String first, String third, String day) {
        Event event = ofType(
                "COERCE",
                "News of the day",
                first,
                "“We have not eaten,” said Ayla Demir, 40, who has two sons.",
                third);

        assertThat(event.date().value().value().orElse("none")).isEqualTo(day);
    }

    @Test
    void theSameDayIsThatOfTheNewsIfNoDayIsToldNearIt() {
        Event event = ofType(
                "SANCTION",
                "News of the day",
                "Germany opened a consulate in Bursa on Friday.",
                "A crowd had burned a flag there on Wednesday.",
                "The consulate has nine clerks.",
                "Germany expelled two Turkish diplomats the same day.");

        assertThat(event.date().value().value()).contains("2022-01-07");
    }

    @Test
    void whoResignsLeavesNoScene() {
        Event event = ofType(
                "COERCE",
                "News of the day",
                "The health minister resigned in Ankara on Friday.",
                "Turkish prosecutors searched the offices of a firm.");

        assertThat(event.date().value().value()).isEmpty();
    }

    @Test
    void whatAttackersDoIsOfTheAttack() {
        Event event = ofType(
                "ASSAULT",
                "News of the day",
                "Rebels attacked a camp in the hills before dawn on Saturday, killing 22 people.",
                "The attackers set fire to 150 shelters.",
                "The region has been poor for long.",
                "An army captain said soldiers had shot four of the assailants.");

        assertThat(event.date().value().value()).contains("2022-01-08");
    }

    @Test
    void aHeadlineTakesTheDayOfTheDeedAndNotThatOfTheWords() {
        Event event = Told.in(
                        "Troops shell camp near Bursa",
                        "Soldiers fired at a camp on Thursday night, officials said on Friday.")
                .getFirst();

        assertThat(event.date().value().value()).contains("2022-01-06");
    }

    @Test
    void whatSomebodyIsJailedOverWasNotDoneThatDay() {
        List<Event> events = Told.in(
                "Police chief jailed over abduction of nine migrants",
                "A judge in Bursa sentenced a former police chief to 58 years in prison on Friday.");

        assertThat(events)
                .filteredOn(each -> each.type().equals("ASSAULT"))
                .allSatisfy(each -> assertThat(each.date().value().value()).isEmpty());
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
    void theDayOfWhatWasAvengedIsNotThatOfTheHeadline() {
        Event event = ofType(
                "ASSAULT",
                "Greek army says it killed 12 rebels after ambush",
                "ATHENS — Greece's army said on Monday that its guns were answering for Friday's ambush on a convoy.");

        assertThat(event.date().value().value()).isEmpty();
    }

    @Test
    void whatAHeadlinePlansIsNotDoneOnTheDayOfThePlan() {
        List<Event> events = Told.in(
                "Turkey's warring sides to swap 200 prisoners",
                "ANKARA — Turkey's government and the rebels agreed on Friday to free 200 prisoners.");

        assertThat(events.stream().filter(each -> each.type().equals("RETREAT")))
                .isNotEmpty()
                .allMatch(each -> each.date().value().value().isEmpty());
    }

    @Test
    void outsideIsWhereTheNewsIs() {
        Event event = ofType(
                "COERCE",
                "Turkey's premier survives vote",
                "ANKARA — Turkey's premier survived a vote of no confidence on Friday.",
                "Outside, about 3,000 people rallied in a square. A man was detained for throwing eggs at a car.");

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
