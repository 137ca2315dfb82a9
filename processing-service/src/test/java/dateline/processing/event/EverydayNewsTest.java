package dateline.processing.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What papers are full of beside the news of the world: contests, firms, prices, advice, private lives. */
class EverydayNewsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // contests on the pitch and at the polls
                "Norway beat Sweden on Sunday.",
                "Norwegian Greens beat the mayor of Oslo in a vote.",
                "Tom Ashe threatened twice before the break.",
                // firms and those who own them
                "The airline in Oslo cancelled a flight to Lund.",
                "A firm in Oslo provided the software of a bank.",
                "Tom Ashe stepped down as chairman of the bank in Oslo.",
                "Bankers in Norway sell affordable bread and provide services.",
                // prices
                "Norway's index declined 3 percent.",
                // who gives nothing
                "The Oslo Herald survey provides signals for the Norwegian government.",
                "A committee of the Norwegian parliament funds the Norwegian ministry.",
                "People in Norway treat the government as a joke.",
                // private lives
                "The Norwegian singer Tom Ashe refuses to kiss Ada Berg.",
                "Tom Ashe asked to meet Ada Berg in Oslo.",
                // advice, forecasts, opinions
                "The government of Norway issued a warning to residents about the storm.",
                "The health office in Oslo advises people to stay indoors.",
                "An analyst in Oslo warned that winters would become wetter.",
                "A senator in Oslo suggested that the agency is slow.",
                "The coach was sacked after a third defeat in Oslo.",
                "A man in Oslo was discharged from hospital.",
                "A sailor in Oslo was released from a clinic.",
                "The police in Oslo were called by neighbours on Saturday.",
                "A woman was struck by a van in Oslo.",
                "People in Oslo stood around watching.",
                // figures of speech
                "Ada Berg is battling extradition to Norway.",
                "The papers wrote about the wars in Norway and Sweden.",
                "The minister spoke of phone calls with Swedish leaders.",
                // what a duty or a charge speaks of is not done
                "Norway has a clear obligation as a neighbour to allow aid to Sweden.",
                "Norway said it struck targets used by gunmen.",
                "The report lists the Norwegian missile strikes.",
                // what firms and clubs bring out, sell and want
                "Berg Motors of Norway released its first van.",
                "A firm in Oslo provides customers with an index.",
                "Van owners in Norway demand refunds.",
                "The Norwegian ministry declined to confirm the sum.",
                // laws and courts at their work
                "Norway will introduce a law on waste.",
                "The Norwegian Student Debt Relief Act waived some of the fees.",
                "A judge in Oslo suspended the trial until May.",
                // what anybody might do, and what papers think of books
                "Norway has the weapons to strike targets in Sweden.",
                "A law of Norway names any group that intimidates judges in Oslo.",
                "The Oslo Herald praised the book of the Norwegian minister.",
                // names, marks and ends that are no deeds
                "The strait is what sailors in Norway called a “dead sea”.",
                "The Norwegian air force conducted flights to test a spoon.",
                "The Norwegian ministry marches in with a plan.",
                "The Norwegian senator Tom Ashe went to “war” with the bakers.",
            })
    void tellsNothing(String sentence) {
        assertThat(Told.in("News of the day", sentence)).extracting(Told::brief).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police in Ankara beat four students.                       | ASSAULT/beat REPORTED
            Turkey expressed anger over the raid of Syria.             | ACCUSE/disapprove REPORTED
            Turkey fired missiles into a Syrian village.               | ASSAULT/heavy-weapons REPORTED
            Turkey fired missiles into the sea.                        | MOBILIZE/weapons REPORTED
            Gunmen in Mali took over 40 people hostage.                | ASSAULT/abduct REPORTED
            Protesters in Ankara beat the mayor.                       | ASSAULT/beat REPORTED
            Prison officials in Ankara beat inmates.                   | ASSAULT/beat REPORTED
            Police in Oslo battled a gang.                             | ASSAULT REPORTED
            Turkish troops fought smugglers near Ankara.               | ASSAULT REPORTED
            Police in Oslo fought looters.                             | ASSAULT REPORTED
            Doctors from Mali have treated the refugees.               | AID REPORTED
            The World Food Programme sent food to the area.            | AID REPORTED
            Turkey called on Syria on Sunday to release the crew.      | REQUEST/yield REPORTED
            A sailor was released from prison in Ankara on Sunday.     | RETREAT/release REPORTED
            Turkey released two Syrian fishermen.                      | RETREAT/release REPORTED
            Kidnappers in Mali released two nurses.                    | RETREAT/release REPORTED
            The mayor of Ankara was released on Sunday.                | RETREAT/release REPORTED
            Turkey declared martial law in Mali.                       | COERCE/martial-law REPORTED
            The mayor of Ankara called the raid “a disgrace”.          | ACCUSE/disapprove REPORTED
            The mayor of Ankara called for “a change of heart”.        | REQUEST/change REPORTED
            The Turkish navy conducted a missile test.                 | MOBILIZE/weapons REPORTED
            Turkey told the Syrian ambassador to leave.                | SANCTION/expel REPORTED
            Workers of the Turkish ministry marched in Ankara.         | PROTEST/demo REPORTED
            The council of Ankara suspended the police chief.          | SANCTION/expel REPORTED
            Turkish police ordered the shops shut after the riot.      | COERCE/restrict REPORTED
            The ministry in Ankara ordered ten cafes closed.           | COERCE/restrict REPORTED
            Turkey said it would close the border if Syria fired again.| THREATEN/relations REPORTED
            Turkish flour was handed out to families in Ankara.        | AID REPORTED
            Tanks rolled into Ankara on Sunday.                        | MOBILIZE/weapons REPORTED
            Turkey may ask Syria for the loan of two boats.            | REQUEST/assist HYPOTHETICAL
            Turkey declined to release the sailors.                    | REJECT/yield REPORTED
            Drivers in Ankara demand that the ministry cut the toll.   | REQUEST
            Turkey provided refugees in Mali with tents.               | AID REPORTED
            Turkey condemned what it called a “massacre” in Mali.      | ACCUSE/disapprove REPORTED
            Turkey plans to strike targets in Syria.                   | ASSAULT/heavy-weapons PLANNED
            Two ministers of Mali refused to testify in parliament.    | REJECT/change REPORTED
            The Turkish minister praised the book of Ada Berg.         | SUPPORT REPORTED
            A widow in Ankara sued the ministry.                       | ACCUSE/allege REPORTED
            """)
    void tellsWhatIsNewsOfTheWorldAllTheSame(String sentence, String event) {
        assertThat(Told.in("News of the day", sentence))
                .extracting(Told::brief)
                .anyMatch(brief -> brief.startsWith(event));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway accused Sweden of silence after the January 4 raid. | -
            On January 4 Norway accused Sweden of silence.             | 2022-01-04
            In the January 4 raid police in Oslo arrested four men.    | 2022-01-04
            """)
    void aTimeBelongsToTheNounItStandsBefore(String sentence, String date) {
        assertThat(Told.in("News of the day", sentence)).singleElement().satisfies(event -> assertThat(
                        event.date().value().value().orElse("-"))
                .isEqualTo(date));
    }
}
