package dateline.processing.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.processing.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns of news that a calendar alone does not tell. All articles here were published on Monday 2022-01-10. */
class NewsTimesTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            The depot burned in the early hours of Sunday.             | 2022-01-09
            The depot burned in the small hours of Sunday.             | 2022-01-09
            Divers will go down at first light on Thursday.            | 2022-01-13
            The hearing opens on Friday week.                          | 2022-01-21
            A week on Saturday they vote.                              | 2022-01-22
            The parade takes place a fortnight on Sunday.              | 2022-01-30
            The gate was shut a week ago on Monday.                    | 2022-01-03
            The council called a general strike for Friday.            | 2022-01-14
            The court gave it until 15 March to drain the shaft.       | 2022-03-15
            The fair runs from 3 to 5 February.                        | 2022-02-03/2022-02-05
            The fee doubles on March 1.                                | 2022-03-01
            Police will keep the square closed through Friday.         | 2022-01-14
            Results are due in two weeks.                              | 2022-01-24
            Output will rise in the second quarter, the miner said.    | 2022-04-01/2022-06-30
            It was taken between January and March last year.          | 2021-01-01/2021-03-31
            The ferry sailed on Friday, the first in three weeks.      | 2022-01-07; -
            The vote was moved from 3 February to 7 March.             | 2022-02-03; 2022-03-07
            She is to receive the freed sailors on Friday.             | 2022-01-14
            Agents expect the ship back at the weekend.                | 2022-01-15/2022-01-16
            Rain is forecast for Thursday.                             | 2022-01-13
            Police had asked them to leave on Friday.                  | 2022-01-07
            The governor, a farmer, resigns on Friday.                 | 2022-01-14
            They were questioned until late on Friday.                 | 2022-01-07
            He drew a stone, to be unveiled on 3 February.             | 2022-02-03
            A year ago today the mine fell in.                         | 2021-01-10
            They left on Friday and were robbed the next morning.      | 2022-01-07; 2022-01-08
            They left on Friday and had packed the day before with care. | 2022-01-07; 2022-01-06
            He will be here for a week on Wednesday.                   | -; 2022-01-12
            She is due to chair the meeting on Saturday.               | 2022-01-15
            She intends to table the motion on Tuesday.                | 2022-01-11
            The union has called a strike for Thursday and Friday.     | 2022-01-13; 2022-01-14
            They have until 5 p.m. Friday to leave.                    | 2022-01-14
            He was to have opened the fair on Friday.                  | 2022-01-07
            He had been due to fly home on Friday.                     | 2022-01-07
            Sunday's runoff pits a judge against a singer.             | 2022-01-16
            Sunday's runoff was close.                                 | 2022-01-09
            The bridge opened three years ago this month.              | 2019-01
            Output fell in December from a year earlier.               | 2021-12; 2020-12
            Cases fell in the week to 9 January.                       | 2022-01-03/2022-01-09
            Exports rose in the three months to December.              | 2021-10-01/2021-12-31
            In the year to March 2021 fewer came.                      | 2020-04-01/2021-03-31
            He will sing on Friday. He lost his voice two days earlier. | 2022-01-14; -
            They met on the day after Christmas.                       | 2021-12-26
            They met on the eve of Epiphany.                           | 2022-01-05
            The court hears the case on Thursday.                      | 2022-01-13
            The fair runs from Thursday to Sunday.                     | 2022-01-13/2022-01-16
            Offices close from Friday.                                 | 2022-01-14
            He steps down in November.                                 | 2022-11
            The shelling went on overnight into Saturday.              | 2022-01-07/2022-01-08
            Shops will open in a fortnight.                            | 2022-01-24
            The mill shut a decade ago.                                | 2012
            The mill shut half a century ago.                          | 1972
            The mill shut in the mid-90s.                              | 1990-01-01/1999-12-31
            It was signed in the first week of December.               | 2021-12-01/2021-12-07
            It was signed in the last days of December.                | 2021-12
            Rents rose in H2.                                          | 2021-07-01/2021-12-31
            The road was shut over the weekend near Port Ann.          | 2022-01-08/2022-01-09
            The flag fell the day before the vote on 3 January.        | 2022-01-02
            They took the fort on 3 January and left a week later.     | 2022-01-03; 2022-01-10
            They took the fort on 3 January. He fled the night before. | 2022-01-03; 2022-01-02
            The line broke at 1830 local time on Friday.               | 2022-01-07
            Bells rang on Bastille Day.                                | 2021-07-14
            """)
    void isReckoned(String sentence, String values) {
        assertThat(values(sentence)).isEqualTo(values);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two met last Friday week in a hotel.",
                "The gate was shut a week ago on Friday.",
                "They scored in the first quarter and never trailed.",
                "They were seen in the early hours."
            })
    void isNotGuessed(String sentence) {
        assertThat(dates(sentence))
                .allSatisfy(each -> assertThat(each.value().value()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Flight 2024 was late.", "Judge April Summers smiled."})
    void isNoTime(String sentence) {
        assertThat(dates(sentence)).isEmpty();
    }

    private static String values(String sentence) {
        return dates(sentence).stream()
                .map(each -> each.value().value().orElse("-").replaceAll("T.*", ""))
                .collect(Collectors.joining("; "));
    }

    private static List<TimeExpression> dates(String sentence) {
        Texts.Read read = Texts.read(sentence);
        return new TimeReader().read(read.article(), read.text());
    }
}
