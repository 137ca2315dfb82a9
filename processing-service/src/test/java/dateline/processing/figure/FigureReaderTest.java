package dateline.processing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.Figure;
import dateline.contracts.Span;
import dateline.processing.quote.ReadCopy;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | words and kind of each figure, with ; between two
            “As of March 3, 1,204 families have been moved,” the Interior Ministry said. | 1,204 families=other
            The coalition has sent just over 300 engineers and 40 pieces of heavy equipment. | just over 300 engineers=other; 40 pieces of heavy equipment=equipment
            The nation observed a day of mourning for dozens killed in the flood. | dozens killed=killed
            At least 12 people were killed and 30 injured when a bus left the road. | At least 12 people=killed; 30 injured=injured
            Police arrested twenty-five men aged 25 to 40. | twenty-five men=detained
            No one was killed. | No one=killed
            No injuries were reported. | No injuries=injured
            Between 10 and 20 soldiers died. | Between 10 and 20 soldiers=killed
            The company will pay $5 million to 2,300 workers. | $5 million=money; 2,300 workers=other
            Turnout was 61 per cent, up from 54.5% in 2018. | 61 per cent=percent; 54.5%=percent
            The death toll rose to 164. | 164=killed
            The blast killed 12 people, injuring at least 30 others. | 12 people=killed; at least 30 others=injured
            A Boeing 737 with 180 passengers landed safely. | 180 passengers=other
            Hundreds of thousands of people have fled. | Hundreds of thousands of people=displaced
            Two of the men were arrested. | Two of the men=detained
            The team played before a record 45,000 fans. | a record 45,000 fans=other
            As many as 300 protesters marched, and two dozen were detained. | As many as 300 protesters=protesters; two dozen=detained
            Some 10-20 tanks crossed the border. | Some 10-20 tanks=equipment
            Half a million people were evacuated and 14 are still missing. | Half a million people=evacuated; 14=missing
            Voters cast 9.5 lakh ballots. | 9.5 lakh ballots=votes
            The 12 gunmen killed three villagers. | 12 gunmen=other; three villagers=killed
            Fewer than 100 of the 250 officers remained. | Fewer than 100 of the 250 officers=other; 250 officers=other
            About 2,000 troops were sent north. | About 2,000 troops=troops
            One person was killed. | One person=killed
            The ministry said 7,100 people were being held. | 7,100 people=detained
            Doctors said 2,600 people had sought treatment for injuries. | 2,600 people=injured
            Eight police and soldiers were killed. | Eight police and soldiers=killed
            The deaths of 16 miners shook the town. | 16 miners=killed
            Three divers were shot dead. | Three divers=killed
            Rescuers found four bodies. | four bodies=killed
            The city lost 1,200 jobs. | 1,200 jobs=jobs
            The storm displaced up to 3,000 people. | up to 3,000 people=displaced
            The party won 54% of the vote. | 54% of the vote=percent
            Floods hit 1500 homes. | 1500 homes=other
            The state gave $3 million in aid. | $3 million in aid=money
            The army sent 250 aircraft. | 250 aircraft=equipment
            100 or more people were wounded. | 100 or more people=injured
            Nobody was hurt. | Nobody=injured
            Three men have gone missing. | Three men=missing
            Firefighters rescued 11 hikers. | 11 hikers=rescued
            The line is 60 kilometres long. | 60 kilometres=other
            On Monday, 11 ships waited for a berth. | 11 ships=other
            Twelve fires burned on Tuesday, down from 15 in the morning. | Twelve fires=other; 15=other
            One child in three has no desk. | One child in three=share
            The fire killed nobody. | nobody=killed
            Some 7,300 people came, against 5,100 in all of 2024. | Some 7,300 people=other; 5,100=other
            Of the crew, the port says that 71 are alive. | 71=other
            The firm cut its forecast by a quarter. | a quarter=share
            The army announced 200 enemy dead. | 200 enemy dead=killed
            Injured: 12 | 12=injured
            Witnesses for the state: 114, of whom 40 left. | 114=other; 40=other
            We would take 200 nurses tomorrow. | 200 nurses=other
            Five were ill, one of whom died. | Five=other; one of whom=killed
            Three of every four diggers have no permit. | Three of every four diggers=share
            Crowds had grown from hundreds on day one to 40,000 on day four. | hundreds=other; 40,000=other

            """)
    void readsWhatIsCounted(String copy, String figures) {
        String found = ReadCopy.of(copy).figures().stream()
                .map(each -> each.span().text() + "=" + each.kind().value().orElse("?"))
                .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy in which nothing is counted
            The meeting is on March 12 at 10 a.m. in Lund.
            He was born on 3 May 1967 and died in 2019.
            The 2022 floods were the worst since the 1990s.
            Anna Berg, 54, opened the school.
            The driver, aged 25, was alone.
            A 25-year-old man left the hall.
            The boy is 11 years old.
            They met for three hours.
            The strike lasted ten days.
            The bus left Route 66.
            Flight 204 was late.
            The plan breaks Article 14 and Section 9.
            The Boeing 737 landed.
            The team won 3-1.
            Call +47 22 33 44 55 now.
            The line is open 24/7.
            The two leaders shook hands.
            One of the roads was shut.
            It is one thing to promise.
            One must be careful.
            He came third, on the 25th day.
            She did it five times.
            The quake had a magnitude of 6.1.
            The Group of 20 met in Lund.
            The F-16 turned back.
            The promise was that no one would be arrested.
            """)
    void leavesOtherNumbersAlone(String copy) {
        assertThat(ReadCopy.of(copy).figures())
                .extracting(each -> each.span().text())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy                                     | qualifier     | value | low | high
            Police held 12 people.                     | exactly       | 12    |     |
            At least 12 people died.                   | at least      | 12    | 12  |
            More than 12 people died.                  | more than     | 12    | 12  |
            Just over 2,000 people died.               | just over     | 2000  | 2000 |
            No fewer than 12 people died.              | no fewer than | 12    | 12  |
            Up to 12 people died.                      | up to         | 12    |     | 12
            Fewer than 12 people died.                 | fewer than    | 12    |     | 12
            Nearly 12 people died.                     | nearly        | 12    |     | 12
            About 12 people died.                      | about         | 12    |     |
            Around 12 people died.                     | around        | 12    |     |
            Some 120 people died.                      | some          | 120   |     |
            An estimated 120 people died.              | an estimated  | 120   |     |
            A record 120 people died.                  | a record      | 120   |     |
            12 or more people died.                    | or more       | 12    | 12  |
            Dozens of people died.                     | dozens        |       | 24  |
            Between 10 and 20 people died.             | range         |       | 10  | 20
            10 to 20 people died.                      | range         |       | 10  | 20
            Hundreds of people died.                   | hundreds      |       | 200 |
            More than two dozen people died.           | more than     | 24    | 24  |
            """)
    void saysHowSureTheNumberIs(String copy, String qualifier, BigDecimal value, BigDecimal low, BigDecimal high) {
        assertThat(ReadCopy.of(copy).figures()).singleElement().satisfies(figure -> {
            assertThat(figure.qualifier()).isEqualTo(qualifier);
            assertThat(figure.value()).isEqualTo(Optional.ofNullable(value));
            assertThat(figure.low()).isEqualTo(Optional.ofNullable(low));
            assertThat(figure.high()).isEqualTo(Optional.ofNullable(high));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | who says the (last) figure; * if tied to an entity; ? if only the outlet does
            At least 12 people were killed when a bus left the road. | ?
            The Health Ministry said on Friday that 12 people had died. | Health Ministry*
            “We counted 40 boats,” said Anna Berg. | Anna Berg*
            Between 10 and 20 soldiers died, according to the Defence Ministry. | Defence Ministry*
            The coalition has sent 300 engineers and 40 lorries, the port director said. | the port director
            Mr. Berg said the road was shut, adding that 12 people had fled. | Berg*
            Officials say 14 people are missing. | Officials
            Anna Berg said the road was safe, but 12 people fell. | ?
            Anna Berg, who said little, counted 12 boats, all of them empty. | Anna Berg*
            The ministry was told that 12 people had died. | ?
            The Finance Ministry put the loss at more than 300 boats. | Finance Ministry*
            The loss was put at 300 boats. | ?
            Anna Berg came home. Some 40 boats were lost, according to her. | Anna Berg*
            The ministry said little; it was late; 12 people left. | ?
            Anna Berg did not say whether 12 people had died. | ?
            A storm agency said on Friday that 12 people had died.\\nThe agency, NUMO, gave no names. | NUMO*
            The agency, NUMO, said 40 homes were lost. | NUMO
            A spokesman for the force said 46 people were held.\\nThe spokesman, Torvik Ekdal, gave no names. | Torvik Ekdal*
            A drivers’ group, NUMO, counted 160 lorries. | NUMO*
            A storm agency said 12 people had died. A rescue agency was there. The agency, NUMO, gave no names. | A storm agency
            Losses are put at 48 million euros by the insurers. | the insurers
            Officials in Lund, who gave no names, said 12 people had died. | Officials in Lund
            Insurers expect claims of up to 60 million euros. | Insurers
            Hospital records seen by this paper show 17 deaths. | Hospital records
            Every day costs 11 million euros, the growers’ federation estimates. | the growers’ federation
            Some 86 tremors were felt. The number was given by a clerk, Anna Berg. | Anna Berg*
            Anna Berg told about 150 supporters that it was late. | ?
            Two campers were rescued by a helicopter, whose pilot described a slope. | ?
            Judge Anna Berg ordered the state to seize 22 lorries. | ?
            Anna Berg told a class of 12 pupils that it was late. | ?
            Anna Berg said in a letter of 43 words that it was late. | ?
            After a vote of 40 members the hall was, in the words of one clerk, “a zoo”. | ?
            A tally by Lund Relay shows that 300 boats were lost. | Lund Relay
            A count by the Lund Relay found 300 boats had been lost. Some 40 had been burnt. | the Lund Relay
            The Harbour Board's own forecast assumes no fewer than 12 strikes. | Harbour Board*
            Anna Berg reckons that 40 boats will be lost. | Anna Berg*
            Divers trained by the coast guard found that 12 hulls were holed. | Divers
            Nine boats were lost, Anna Berg said; two more were holed. | Anna Berg*
            The board cut the death toll to 33 from 38. | The board
            The Rowers' Alliance met on Monday. The union said 12 rowers had quit. | Rowers' Alliance*
            The port has 240 men rather than the 190 cited by the Rowers' Guild. | Rowers' Guild*
            The Navy met the crew. It estimates that 40 boats were lost. | Navy*
            Donors have pledged 300 tents. | ?
            Of the 90 tents promised, 30 have come. | ?
            The board plans to hire 300 men. | ?
            The storm has claimed 90 lives. | ?
            """)
    void namesWhoSaysSo(String copy, String source) {
        Figure figure = last(ReadCopy.of(copy));

        assertThat(figure.source().name().orElse("?")
                        + (figure.source().entityId().isPresent() ? "*" : ""))
                .isEqualTo(source);
        assertThat(figure.source().reason()).isNotBlank();
    }

    @Test
    void tellsThatWhoSpeaksDeniesTheNumber() {
        Figure figure = last(ReadCopy.of("Anna Berg denied that 40 men had died."));

        assertThat(figure.source().name()).hasValue("Anna Berg");
        assertThat(figure.source().reason()).startsWith("denies it: ");
        assertThat(last(ReadCopy.of("Anna Berg said that 40 men had died."))
                        .source()
                        .reason())
                .doesNotContain("denies");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy                                              | day
            As of March 3, 1,204 families have been moved.      | 2022-03-03
            Some 1,204 people were in custody as of March 8.    | 2022-03-08
            On March 3, 1,204 families were moved.              |
            Police held 12 people. As of Monday, it was quiet.  |
            """)
    void tellsForWhichDay(String copy, String day) {
        Figure figure = last(ReadCopy.of(copy));

        assertThat(figure.asOf().value()).isEqualTo(Optional.ofNullable(day));
        assertThat(figure.asOf().reason()).isNotBlank();
    }

    @Test
    void tellsTheNounAndTheWordsThatAreCounted() {
        Figure figure = last(ReadCopy.of("The port received 250 pieces of military hardware."));

        assertThat(figure.number().text()).isEqualTo("250");
        assertThat(figure.counted().map(Span::text)).hasValue("pieces of military hardware");
        assertThat(figure.head()).hasValue("pieces");
    }

    @Test
    void readsNoFigureInACredit() {
        assertThat(ReadCopy.credit("12 pictures by Lena Ito/Meridian Wire").figures())
                .isEmpty();
    }

    @Test
    void countsInCodePoints() {
        assertThat(last(ReadCopy.of("The 🚢 sank and 12 people died.")).span())
                .isEqualTo(new Span(15, 24, "12 people"));
    }

    @Test
    void readsTheSameTwice() {
        String copy = "The blast killed 12 people, injuring at least 30 others, the Health Ministry said.";

        assertThat(ReadCopy.of(copy).figures()).isEqualTo(ReadCopy.of(copy).figures());
    }

    private static Figure last(ReadCopy copy) {
        var figures = copy.figures();
        return figures.get(figures.size() - 1);
    }
}
