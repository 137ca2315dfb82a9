package dateline.processing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.Figure;
import dateline.processing.quote.ReadCopy;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which kind counts are in the many ways of telling it that newspapers have. */
class KindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | the kind of each figure, with ; between two
            The mill fire cost seven weavers their lives. | killed
            A landmine took the lives of two shepherds near Lund. | killed
            The relief society has lost 27 workers to air strikes. | killed
            The bakery has lost 27 workers to a rival. | other
            Divers found the remains of four men in the hold. | killed
            Raiders hacked to death 70 villagers. | killed
            The militia put the number of its dead at 22. | killed
            Doctors confirmed 22 cases of cholera, four of them fatal. | infected; killed
            Five people sustained cuts when the stand gave way. | injured
            Two cyclists suffered gunshot wounds and 36 were taken into custody. | injured; detained
            Nurses were treating two men and 31 others. | injured; injured
            The clinic treated 300 cholera patients. | infected
            The whereabouts of five sailors are unknown. | missing
            There was no sign of seven deckhands. | missing
            The search for the 11 miners was called off. | missing
            The firm's search for 40 engineers goes on. | other
            Two climbers went missing on the ridge. | missing
            They pulled 187 people out of the water alive and 23 are still missing. | rescued; missing
            A navy launch picked up five others. | rescued
            Agents picked up 27 suspects. | detained
            The shop picked up 27 customers. | other
            Anti-riot police hauled off 19 students. | detained
            Police detained the suspected skipper and two crewmen. | detained
            The governor ordered 45,000 people out of the low-lying districts. | evacuated
            The mayor told 3,000 residents to leave. | evacuated
            About 700 villagers have taken refuge in a church. | displaced
            Some 28,500 people had left the town and its villages. | displaced
            Some 500 players had left the club. | other
            The bank is laying off 900 clerks. | jobs
            The airline will shed 3,200 posts. | jobs
            Some 1,100 posts will be cut. | jobs
            There were 3,000 candidates for 198 posts. | other; jobs
            The army gave up 12 posts on the ridge. | other
            Eleven deputies backed the bill and three abstained. | votes; votes
            Twelve pupils came down with measles. | infected
            The number of new measles cases in Lund has risen to 57, up from 41 on Friday. | infected; infected
            The army sent 800 reinforcements. | troops
            Officers seized nine rifles, including three muskets. | equipment; equipment
            Officers rounded up 322 migrants. Among them were 147 Danes and 36 people of other nationalities. | detained; detained; detained
            Officers rounded up 322 migrants. Among them were 12 Danes, and 300 had fled. | detained; detained; displaced
            Ada Berg took 24,906 votes, or 49.1 per cent, to 24,588 for Tom Ashe. | votes; percent; votes
            The senate backed it with 78 yes votes. | votes
            The dairy earned 2 billion pounds and pays 1.50 pounds more a kilogram. | money; money
            The parcel weighs 12 pounds. | other
            """)
    void tellsTheKindOfACount(String copy, String kinds) {
        assertThat(kinds(copy)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | the kinds
            Students marched through Lund. Police put the crowd at 6,000. | protesters
            Students marched through Lund. The organisers said more than 20,000 had turned out. | protesters
            The rally drew 50,000. | protesters
            Some 350 people had gathered at the hotel for the protest. | protesters
            A crowd of 6,000 watched the match. | other
            The fair drew 50,000. | other
            Four thousand runners took part in the race. | other
            About 400 dockers staged a solidarity march in Ostby. | protesters
            Around 300 soldiers are on strike duty and on strike days march. | troops
            """)
    void tellsThoseAtAProtestFromOtherCrowds(String copy, String kinds) {
        assertThat(kinds(copy)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | number, qualifier, whether it is new
            Another 14 people were hurt. | 14 exactly new
            At least another 14 people were hurt. | 14 at least new
            The army sent a further 300 troops. | 300 exactly new
            Nearly 300 people were hurt. | 300 nearly -
            """)
    void whatComesOnTopIsNewAndExact(String copy, String expected) {
        Figure figure = ReadCopy.of(copy).figures().getFirst();

        assertThat("%s %s %s"
                        .formatted(
                                figure.number().text(),
                                figure.qualifier(),
                                figure.scope().orElseThrow().accrual().value().orElse("-")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | the figures
            The sea took 665 Rohingya last year. | 665 Rohingya
            Chad hosts about 1.2 million Sudanese. | about 1.2 million Sudanese
            The city must pay 5,000 rand to each family. | 5,000 rand
            Nine of the 12 cooks stay and the remaining three are retiring. | Nine of the 12 cooks; 12 cooks; three
            The ward ran out of blood. By evening 85 had come forward. | 85
            Denmark has 45 police on the island and the Faroe Islands 20. | 45 police; 20
            The islands care for 3,200 minors, while the mainland has taken in 870 since March. | 3,200 minors; 870
            The senate survived the vote, 27 to 21. | 27; 21
            """)
    void findsNumbersThatCount(String copy, String figures) {
        assertThat(ReadCopy.of(copy).figures().stream()
                        .map(each -> each.span().text())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(figures);
    }

    private static String kinds(String copy) {
        return ReadCopy.of(copy).figures().stream()
                .map(each -> each.kind().value().orElse("-"))
                .collect(Collectors.joining("; "));
    }
}
