package dateline.processing.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.AnalysisMessage.QuoteForm;
import dateline.contracts.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | the words quoted | form | cue | speaker; * if tied to an entity
            “As of March 3, 1,204 families have been moved,” the Interior Ministry said in a statement. | As of March 3, 1,204 families have been moved, | DIRECT | said | Interior Ministry*
            "Stop the war!" protesters chanted outside the embassy. | Stop the war! | DIRECT | chanted | protesters
            'We have no more room', said Lena Ito, a nurse at the clinic. | We have no more room | DIRECT | said | Lena Ito*
            “We are done for,” the captain thundered. | We are done for, | DIRECT | thundered | the captain
            “Zero. None,” said the elections chief, Anna Berg. | Zero. None, | DIRECT | said | Anna Berg*
            “Why now?” Anna Berg asked. | Why now? | DIRECT | asked | Anna Berg*
            “There is no plan B,” added Lena Ito, who has led the union since 2015. | There is no plan B, | DIRECT | added | Lena Ito*
            “We waited for hours,” said one man in the queue. | We waited for hours, | DIRECT | said | one man
            “They came at night,” recalled a woman who lives near the depot. | They came at night, | DIRECT | recalled | a woman
            “The bridge is safe,” Anna Berg, the chief engineer, said on Monday. | The bridge is safe, | DIRECT | said | Anna Berg*
            “The talks were useful,” a European diplomat said on condition of anonymity. | The talks were useful, | DIRECT | said | a European diplomat
            “The sea took everything,” says the fisherman Ali Noor, standing by his boat. | The sea took everything, | DIRECT | says | Ali Noor*
            “Shame!” the crowd shouted. | Shame! | DIRECT | shouted | the crowd
            A spokesman for the ministry, who asked not to be named, said: "We have nothing to hide." | We have nothing to hide. | DIRECT | said | A spokesman for the ministry
            In a letter to staff, director Paul Hale wrote: “We made mistakes.” | We made mistakes. | DIRECT | wrote | Paul Hale*
            Asked about the delay, Anna Marsh said: “Ask the contractor.” | Ask the contractor. | DIRECT | said | Anna Marsh*
            Paul Hale said: ‘The men shouted “thief” and ran.’ | The men shouted “thief” and ran. | DIRECT | said | Paul Hale*
            According to the World Health Organization, "the outbreak is slowing". | the outbreak is slowing | DIRECT | According to | World Health Organization*
            Some fear the deal, with Harbour Minister Tom Ashe warning last week that “once a pier is gone, it’s hard to get it back”. | once a pier is gone, it’s hard to get it back | DIRECT | warning | Tom Ashe*
            Mr. Berg told the assembly that “hired thugs” had used the cover of the march to loot shops. | hired thugs | MIXED | told | Berg*
            Mayor Anna Berg said on Friday that the council had ended a shameful chapter, and insisted that the crews called in to help clear the mud would go home “soon”. | soon | MIXED | insisted | Anna Berg*
            The coalition has sent just over 300 engineers and 40 lorries, the port director said, vowing that the road would open “soon”. | soon | MIXED | vowing | the port director
            Critics say the plan is "a gift to landlords". | a gift to landlords | MIXED | say | Critics
            The deal is “a disaster for the coast,” according to Lena Ito. | a disaster for the coast, | MIXED | according to | Lena Ito*
            Anna Berg called the vote “a farce” and left. | a farce | MIXED | called | Anna Berg*
            Prime Minister Olav Ito rejected the claims as “pure fiction”. | pure fiction | MIXED | rejected | Olav Ito*
            The Health Ministry described the clinic as “unfit for use”. | unfit for use | MIXED | described | Health Ministry*
            The police chief told a news conference that the suspects were “known to us”. | known to us | MIXED | told | The police chief
            Speaking in Lund, Paul Hale warned that the dam “may not hold”. | may not hold | MIXED | warned | Paul Hale*
            Paul Hale, 61, who has run the agency for ten years, said he was “not going anywhere”. | not going anywhere | MIXED | said | Paul Hale*
            Paul Hale — a former judge — said the ruling was “an embarrassment”. | an embarrassment | MIXED | said | Paul Hale*
            Anna Marsh was quoted as saying the plan was “dead”. | dead | MIXED | saying | Anna Marsh*
            The offer was “final”, the company said, and talks would end on Friday. | final | MIXED | said | the company
            Union leaders, however, called the offer “an insult”. | an insult | MIXED | called | Union leaders
            The mayor, Anna Berg, said the port would “never close”. | never close | MIXED | said | Anna Berg*
            “They have lied to us,” one protester, Mia Lund, told Meridian Wire. | They have lied to us, | DIRECT | told | Mia Lund*
            Anna Berg and Lena Ito said in a joint statement that the border would be “open by spring”. | open by spring | MIXED | said | Anna Berg and Lena Ito
            The insurers’ association said the loss was “beyond all forecasts”. | beyond all forecasts | MIXED | said | The insurers’ association
            The agency, which says it is “independent”, is paid by the state. | independent | MIXED | says | The agency
            “Anyone could see it,” said Paul Hale of the University of Lund. | Anyone could see it, | DIRECT | said | Paul Hale*
            Residents described hearing “a huge bang” shortly after midnight. | a huge bang | MIXED | described | Residents
            The court said the minister “must not leave the country”. | must not leave the country | MIXED | said | The court
            """)
    void readsOneQuote(String copy, String words, QuoteForm form, String cue, String speaker) {
        List<Quote> quotes = betweenMarks(copy);

        assertThat(quotes).singleElement().satisfies(quote -> {
            assertThat(quote.words().text()).isEqualTo(words);
            assertThat(quote.form()).isEqualTo(form);
            assertThat(quote.cue().map(Span::text)).hasValue(cue);
            assertThat(speaker(quote)).isEqualTo(speaker);
            assertThat(quote.speaker().reason()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | the words reported | cue | speaker; * if tied to an entity
            Mayor Anna Berg said on Friday that the ferry would run again by May. | the ferry would run again by May | said | Anna Berg*
            Anna Berg said the ferry would run again. | the ferry would run again | said | Anna Berg*
            The ferry would run again, Anna Berg said. | The ferry would run again | said | Anna Berg*
            The ferry would run again, said Lena Ito, a pilot. | The ferry would run again | said | Lena Ito*
            PORT ANN, March 9 (Meridian Wire) - The ferry is lost, the port authority said on Monday. | The ferry is lost | said | the port authority
            According to the harbour office, two ships had to turn back. | two ships had to turn back | According to | the harbour office
            Two ships had to turn back, according to the harbour office. | Two ships had to turn back | according to | the harbour office
            The pilots told reporters in Lund that the fog had come too fast. | the fog had come too fast | told | The pilots
            Paul Hale denied that anybody had been paid. | anybody had been paid | denied | Paul Hale*
            Anna Berg asked whether the bridge was safe. | whether the bridge was safe | asked | Anna Berg*
            Paul Hale’s claim that the bridge is safe was checked. | the bridge is safe | claim | Paul Hale*
            The office issued a statement saying the road was open. | the road was open | saying | The office
            A clerk who hid in a cellar said the shots had come from the roof. | the shots had come from the roof | said | A clerk
            Paul Hale, a former judge, said the ruling was wrong. | the ruling was wrong | said | Paul Hale*
            A rise in fares, which the council says will pay for new buses, starts in May. | will pay for new buses | says | the council
            A committee on Friday shut the pier, saying that the piles had rotted. | the piles had rotted | saying | A committee
            Two ferries are stuck, the harbour master, Paul Hale, wrote on a notice. | Two ferries are stuck | wrote | Paul Hale*
            The hall was empty, its director, Lena Ito, said. | The hall was empty | said | Lena Ito*
            In the hills, where, Lena Ito told the council, one school has no roof, snow fell. | one school has no roof, snow fell | told | Lena Ito*
            Most drivers would pay, a survey for the town has found. | Most drivers would pay | found | a survey for the town
            The water board withdrew the figure. It now says that six wells are dry. | six wells are dry | says | The water board
            """)
    void readsWhatIsReportedWithoutMarks(String copy, String words, String cue, String speaker) {
        List<Quote> quotes = ReadCopy.of(copy).quotes();

        assertThat(quotes).singleElement().satisfies(quote -> {
            assertThat(quote.words().text()).isEqualTo(words);
            assertThat(quote.form()).isEqualTo(QuoteForm.INDIRECT);
            assertThat(quote.cue().map(Span::text)).hasValue(cue);
            assertThat(speaker(quote)).isEqualTo(speaker);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | how far the words go
            Anna Berg said the road was shut, adding that 12 people had fled. | the road was shut + 12 people had fled
            Anna Berg said the road was shut and urged drivers to wait. | the road was shut
            Anna Berg said the road was shut, but drivers went on all the same. | the road was shut
            Anna Berg said the road was shut, while Paul Hale said it was open. | the road was shut + it was open
            Anna Berg, who said the road was shut, has left the town. | the road was shut
            While Anna Berg says the road is shut, the buses run. | the road is shut
            Taxes, fees and tolls, Anna Berg said, would go up. | Taxes, fees and tolls
            Anna Berg said the road was shut and that nobody was hurt. | the road was shut + nobody was hurt
            Had the dam held, Anna Berg said, the town would be dry. | Had the dam held
            The bank will move in May, it said in a notice, and with it 300 desks. | The bank will move in May
            Eighteen boats sank, Anna Berg said, and 40 leaked. | Eighteen boats sank
            """)
    void endsTheWordsWhereTheWriterGoesOn(String copy, String words) {
        assertThat(ReadCopy.of(copy).quotes())
                .extracting(quote -> quote.words().text())
                .containsExactly(words.split(" \\+ "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy in which nobody is reported to have said anything
            Anna Berg believes that the bridge is safe.
            The farmers fear that hail will spoil their plums.
            Anna Berg hopes to return by May.
            Anna Berg did not say whether the bridge was safe.
            Anna Berg declined to comment.
            The minister could say that the road is open.
            If Anna Berg says that the road is open, the buses will run.
            Nobody said that the road was open.
            Anna Berg dismissed her deputy minister on Monday after the vote.
            The ruling party, the Greens, has a seat that it never used.
            Paul Hale vowed to fight the ruling in court.
            Paul Hale denied taking the money.
            The union called for an end to night work.
            The governor urged both sides to return to the table.
            Paul Hale accused the council of hiding the bill.
            """)
    void takesNoThoughtAndNothingUnsaidForAQuote(String copy) {
        assertThat(ReadCopy.of(copy).quotes()).isEmpty();
    }

    @Test
    void tellsWhenAndOnWhichOccasionSomethingWasSaid() {
        Quote quote = ReadCopy.of("The operator said in a statement on Monday that the crossing was “safe for all”.")
                .quotes()
                .get(0);

        assertThat(quote.words().text()).isEqualTo("safe for all");
        assertThat(quote.clause().map(Span::text)).hasValue("that the crossing was “safe for all”");
        assertThat(quote.saidOn().map(Span::text)).hasValue("on Monday");
        assertThat(quote.venue().map(Span::text)).hasValue("in a statement");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | when | where
            “It is over,” Anna Berg told a news conference on Friday. | on Friday | a news conference
            In a televised address, Paul Hale said it was over. |  | In a televised address
            On Tuesday, Paul Hale said it was over. | On Tuesday |
            Paul Hale said two weeks ago that it was over. | two weeks ago |
            By Friday evening 12 boats had left, according to Paul Hale. | |
            """)
    void findsWhenAndWhereBesideTheCue(String copy, String when, String where) {
        Quote quote = ReadCopy.of(copy).quotes().get(0);

        assertThat(quote.saidOn().map(Span::text)).isEqualTo(Optional.ofNullable(when));
        assertThat(quote.venue().map(Span::text)).isEqualTo(Optional.ofNullable(where));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | the speaker of the last quote; ? if nobody can tell
            Anna Berg met Tom Ashe on Monday. “It was cold,” he said. | Tom Ashe*
            Anna Berg met Tom Ashe on Monday. “It was cold,” she said. | Anna Berg*
            Tom Ashe met Paul Hale on Monday at the port of the town, where both had worked, and he said it was “cold”. | ?
            Mr. Berg opened the school.\\n“It was time,” he said. | Berg*
            Mr. Berg opened the school.\\nA driver stopped outside. “It was time,” he said. | A driver
            Mr. Berg opened the school.\\n“It was time,” she said. | ?
            President Anna Berg opened the school. “We are late,” the president said. | Anna Berg*
            Norland's President Anna Berg met Prime Minister Tom Ashe. “We are late,” the Norland leader said. | Anna Berg*
            President Anna Berg met President Tom Ashe. “We are late,” the president said. | the president
            “We ran,” Lena Ito said. “Then the roof fell.” | Lena Ito*
            Torvik Ekdal runs the port.\\nAsked for a word, he wrote: “No.” | Torvik Ekdal*
            Lena Ito runs the port.\\nA driver stopped. Another man smiled. “It was cold,” he said. | ?
            Paul Hale runs the pier. “When will it be like Mr. Berg’s?” he asked. | Paul Hale*
            A prize went to a young welder. “I was asleep,” she said. | a young welder
            “It was cold,” ecologist Dr. Lena Ito said. | Lena Ito*
            The United Front, which has ten seats, urged restraint. It would wait, it said. | United Front*
            “I was asleep when the wall fell,” Anna Berg, third floor. | Anna Berg*
            “I was last in the queue,” Anna Berg laughed. | Anna Berg*
            The head of the jury, Professor Anna Berg, said it was late. | Anna Berg*
            “We ran,” Lena Ito said.\\n“Then the roof fell.” | Lena Ito*
            “We ran,” Lena Ito said.\\n“Then the roof fell.”\\n“Nobody was hurt.” | Lena Ito*
            Lena Ito said the hall was full.\\n“Then the roof fell.” | Lena Ito*
            Lena Ito defended the pilots. “They had a minute.” | Lena Ito*
            Lena Ito spoke out against the pilots.\\n“They had an hour.” | Lena Ito*
            Lena Ito crossed the bridge. “They had an hour.” | ?
            Lena Ito was condemned by the pilots. “They had an hour.” | ?
            Tom Ashe left early. Lena Ito wrote on her page:\\n“Then the roof fell.” | Lena Ito*
            “We ran,” Lena Ito said.\\nThe roof fell at noon.\\n“Nobody was hurt.” | ?
            “We ran,” Lena Ito said. The roof fell at noon.\\n“Nobody was hurt.” | ?
            “We ran,” Lena Ito said.\\n‘The roof fell in a second’ | ?
            “We ran,” Lena Ito said.\\nNobody was hurt. “The roof fell.” | ?
            “We ran,” Lena Ito said.\\n“Then the roof fell.\\n“Nobody was hurt.” | Lena Ito*
            Anna Berg told Tom Ashe that the gate was shut.\\nA guard had the key, she said. | Anna Berg*
            The town's mayor denied that a diver had drowned. It was a lie, he said. | The town's mayor
            “It is a toy,” Lena Ito, herself a pilot, said. | Lena Ito*
            “We won,” said one. “We did not,” said the other. | ?
            Anna Berg asked: “Who was it?” Tom Ashe replied: “A guest.” | Tom Ashe*
            “We knew,” Anna Berg said, before adding: “Too late.” | Anna Berg*
            Seats are free, the mayor, Anna Berg, told a meeting. | Anna Berg*
            Lena Ito said the hall was full. “Then the roof fell.” | Lena Ito*
            Paul Hale was blunt: “Nobody asked us.” | Paul Hale*
            “It was fast,” Lena Ito, lead scientist for the port's new pumps, said. | Lena Ito*
            “It is fast,” lead author Lena Ito, a geologist at a school in Ostby, Norland, and at the museum, said. | Lena Ito*
            “They cried, ‘Oh no, it will burst,’ ” Paul Hale said. | Paul Hale*
            Sailors fear the ice, but Anna Berg, who has two boats, is calm: “Ice melts.” | Anna Berg*
            “We waited.\\n“Nobody came,” said Paul Hale. | Paul Hale*
            “I will not resign.” | ?
            The Interior Ministry said 12 people were held. The road, it said, was “open”. | Interior Ministry*
            Residents said the road was shut. “We walked,” they said. | Residents
            A woman in the queue had waited since dawn. “It was cold,” she said. | A woman
            Two guards stood outside. “It was cold,” he said. | ?
            “It was dark,” they said. | ?
            The minister was told that “nobody is above the law of this land”. | ?
            """)
    void tiesTheSpeakerOnlyWhereItIsPlain(String copy, String speaker) {
        List<Quote> quotes = ReadCopy.of(copy).quotes();

        assertThat(speaker(quotes.get(quotes.size() - 1))).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy in which nobody is quoted
            Joseph "Joe" Berg sings on the album "Rain".
            The port added ten new cranes every year and the town was rich.
            Lena Ito added 15 points and 12 rebounds for Ostby.
            He sang "Long Harbour Nights" before the crowd.
            The so-called "grey list" was published in May.
            The film “Long Night” opens on Friday.
            The workers’ demands were met, and the ‘ghost shift’ ended.
            The “peace march” ended in clashes.
            He is known as “the Bull” in his village.
            The word “genocide” was not used.
            The village, once called “the pearl of the coast”, lies in ruins.
            Paul Hale did not say whether the report was “complete”.
            Paul Hale declined to say whether the dam was “safe”.
            """)
    void leavesOtherWordsBetweenMarksAlone(String copy) {
        assertThat(ReadCopy.of(copy).quotes()).isEmpty();
    }

    @Test
    void takesInterruptedWordsAsOneQuote() {
        Quote quote = ReadCopy.of("“We knew,” Anna Berg said, “that the water would come.”")
                .quotes()
                .get(0);

        assertThat(quote.words().text()).isEqualTo("We knew,");
        assertThat(quote.more()).extracting(Span::text).containsExactly("that the water would come.");
        assertThat(speaker(quote)).isEqualTo("Anna Berg*");
    }

    @Test
    void takesAQuotationOverTwoParagraphsAsOne() {
        List<Quote> quotes = ReadCopy.of("“We waited,” said Paul Hale. “We saw it.\\n“Nobody came.” The road is open.")
                .quotes();

        assertThat(quotes).singleElement().satisfies(quote -> {
            assertThat(quote.words().text()).isEqualTo("We waited,");
            assertThat(quote.more()).extracting(Span::text).containsExactly("We saw it.", "Nobody came.");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | the pieces of each quote
            “We ran,” Lena Ito said. “Then the roof fell.” | We ran, / Then the roof fell.
            “We ran,” Lena Ito told reporters – and then: “Home.” | We ran, / Home.
            “We ran,” Lena Ito said. The roof fell. “It was loud.” | We ran, + It was loud.
            “We ran,” Lena Ito said. “We hid,” she went on, “and waited.” | We ran, + We hid, / and waited.
            “We ran,” said Lena Ito. “We hid,” said Paul Hale. | We ran, + We hid,
            """)
    void takesWordsWithTheirSpeakerInBetweenAsOneQuote(String copy, String pieces) {
        assertThat(betweenMarks(copy))
                .extracting(quote -> Stream.concat(Stream.of(quote.words()), quote.more().stream())
                        .map(Span::text)
                        .collect(Collectors.joining(" / ")))
                .containsExactly(pieces.split(" \\+ "));
    }

    @Test
    void tellsWhoSpeaksBeforeTheColonOfAHeadline() {
        Quote quote = ReadCopy.headline("Mayor: Pier ‘will hold’ as storm nears")
                .quotes()
                .get(0);

        assertThat(quote.words().text()).isEqualTo("will hold");
        assertThat(quote.form()).isEqualTo(QuoteForm.MIXED);
        assertThat(quote.cue()).isEmpty();
        assertThat(quote.speaker().name()).hasValue("Mayor");
    }

    @Test
    void givesBothQuotesOfASentenceToTheirSpeaker() {
        List<Quote> quotes =
                betweenMarks("“We are ready,” Lena Marsh told the council, adding that the ships were “fully crewed”.");

        assertThat(quotes).extracting(QuoteReaderTest::speaker).containsExactly("Lena Marsh*", "Lena Marsh*");
        assertThat(quotes).extracting(Quote::form).containsExactly(QuoteForm.DIRECT, QuoteForm.MIXED);
    }

    @Test
    void holdsASingleWordInAHeadlineAtArmsLength() {
        assertThat(ReadCopy.headline("Berg says ended ‘siege,’ vows northern crews will leave")
                        .quotes())
                .extracting(quote -> quote.words().text())
                .containsExactly("northern crews will leave");
    }

    @Test
    void readsASentenceInAHeadline() {
        assertThat(ReadCopy.headline("‘We are not leaving’: Berg defies the court")
                        .quotes())
                .extracting(quote -> quote.words().text())
                .containsExactly("We are not leaving");
    }

    @Test
    void countsInCodePoints() {
        Quote quote = ReadCopy.of("The 🚢 sank. “It is gone,” Anna Berg said.")
                .quotes()
                .get(0);

        assertThat(quote.words().start()).isEqualTo(13);
        assertThat(quote.words().text()).isEqualTo("It is gone,");
    }

    @Test
    void readsTheSameTwice() {
        String copy = "“We ran,” Lena Ito said. “Then the roof fell.” He called it “a farce”.";

        assertThat(ReadCopy.of(copy).quotes()).isEqualTo(ReadCopy.of(copy).quotes());
    }

    private static List<Quote> betweenMarks(String copy) {
        return ReadCopy.of(copy).quotes().stream()
                .filter(quote -> quote.form() != QuoteForm.INDIRECT)
                .toList();
    }

    private static String speaker(Quote quote) {
        return quote.speaker().name().orElse("?") + (quote.speaker().entityId().isPresent() ? "*" : "");
    }
}
