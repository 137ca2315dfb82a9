package dateline.processing.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.TimeBasis;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.processing.Texts;
import dateline.processing.article.Article;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All articles here were published on Monday 2022-01-10. */
class TimeReaderTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    The president said on Monday that it was over.              | 2022-01-10
                    The minister resigned on Friday.                            | 2022-01-07
                    The minister will resign on Friday.                         | 2022-01-14
                    He was arrested on Saturday.                                | 2022-01-08
                    He had helped carry the wounded on Wednesday.               | 2022-01-05
                    The talks are due to start on Tuesday.                      | 2022-01-11
                    They vowed to leave on Thursday.                            | 2022-01-13
                    He said that they would leave on Thursday.                  | 2022-01-13
                    On Tuesday the court will rule.                             | 2022-01-11
                    He flew home last Thursday.                                 | 2022-01-06
                    He flew home last Monday.                                   | 2022-01-03
                    The clashes came last week.                                 | 2022-01-03/2022-01-09
                    Talks go on this week.                                      | 2022-01-10/2022-01-16
                    It happened over the weekend.                               | 2022-01-08/2022-01-09
                    They met yesterday.                                         | 2022-01-09
                    They will meet tomorrow.                                    | 2022-01-11
                    He spoke on Friday, Jan. 7, 2022.                           | 2022-01-07
                    He spoke on Friday, Jan. 7.                                 | 2022-01-07
                    As of January 10, nobody was missing.                       | 2022-01-10
                    It was signed on 12 May 2021.                               | 2021-05-12
                    It was signed on December 28.                               | 2021-12-28
                    It will be signed on February 3.                            | 2022-02-03
                    The last of them will have left by January 19.              | 2022-01-19
                    The war began in December.                                  | 2021-12
                    The vote is scheduled for May.                              | 2022-05
                    It was founded in 1998.                                     | 1998
                    It was founded in the 1990s.                                | 1990-01-01/1999-12-31
                    It was founded in the first half of the 1990s.              | 1990-01-01/1994-12-31
                    It was founded in the second half of 2021.                  | 2021-07-01/2021-12-31
                    Output fell in the third quarter of 2021.                   | 2021-07-01/2021-09-30
                    The church dates from the 18th century.                     | 1701-01-01/1800-12-31
                    They met three days ago.                                    | 2022-01-07
                    They met two weeks ago.                                     | 2021-12-27/2022-01-02
                    They met five years ago.                                    | 2017
                    Prices rose last month.                                     | 2021-12
                    Prices will rise next year.                                 | 2023
                    He was arrested Saturday night.                             | 2022-01-08
                    Troops arrived early on Thursday.                           | 2022-01-06
                    """)
    void aDayThatTheWordsSettle(String sentence, String value) {
        assertThat(dates(sentence))
                .extracting(each -> each.value().value().orElse("unknown"))
                .containsExactly(value);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    It was signed on 01/02/2022.                        | either order
                    They will meet next Thursday.                       | this week's or next week's
                    A day earlier the police had fired.                 | another event
                    The following day the police fired.                 | another event
                    Sales will grow in fiscal 2023.                     | fiscal
                    The crowd came at 5:30 p.m. and left.               | no day
                    Shots were heard in the morning.                    | no day
                    The market is held every Monday.                    | recurs
                    They will talk in the coming days.                  | how long
                    It rained last summer.                              | hemisphere
                    The nation observed a day of mourning.              | length of time
                    It lasted three weeks.                              | length of time
                    """)
    void aDayThatNothingSettlesHasAReasonInstead(String sentence, String reason) {
        assertThat(dates(sentence)).singleElement().satisfies(each -> {
            assertThat(each.value().value()).isEmpty();
            assertThat(each.value().reason()).contains(reason);
            assertThat(each.basis()).isEqualTo(TimeBasis.NONE);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Once the guests are in, they stay.",
                "The fall of the city opened the road to the south.",
                "They are now free.",
                "The Monday Club met in London.",
                "They may rule.",
                "The troops march home.",
                "The police found the 45-year-old man.",
                "A protester in his thirties spoke.",
                "About 1500 people came."
            })
    void wordsThatNameNoTimeAreLeftOut(String sentence) {
        assertThat(dates(sentence)).isEmpty();
    }

    @Test
    void theHourOnADayIsTold() {
        assertThat(dates("The bomb went off at 9 p.m. Friday.")).singleElement().satisfies(each -> {
            assertThat(each.value().value()).contains("2022-01-07T21:00");
            assertThat(each.granularity()).isEqualTo(Granularity.MINUTE);
        });
    }

    @Test
    void theBasisSaysWhetherTheDayOfPublicationWasNeeded() {
        assertThat(dates("He came on 12 May 2021 and left on Friday."))
                .extracting(TimeExpression::basis)
                .containsExactly(TimeBasis.TEXT, TimeBasis.PUBLICATION_DATE);
    }

    @Test
    void withoutADayOfPublicationARelativeDateIsNotGuessed() {
        Texts.Read read = Texts.read("He came on 12 May 2021 and left on Friday.");
        Article undated = new Article(
                read.article().articleId(),
                read.article().text(),
                read.article().blocks(),
                Optional.empty(),
                read.article().outlet());

        List<TimeExpression> dates =
                new TimeReader().read(undated, Texts.LANGUAGE.read(undated.text(), Optional.empty()));

        assertThat(dates)
                .extracting(each -> each.value().value())
                .containsExactly(Optional.of("2021-05-12"), Optional.empty());
        assertThat(dates.get(1).value().reason()).isEqualTo("the day of publication is not known");
    }

    @Test
    void theSpanHoldsTheExpressionItself() {
        assertThat(dates("It was founded in the first half of the 1990s, in Minsk."))
                .extracting(each -> each.span().text())
                .containsExactly("the first half of the 1990s");
    }

    private static List<TimeExpression> dates(String sentence) {
        Texts.Read read = Texts.read(sentence);
        return new TimeReader().read(read.article(), read.text());
    }
}
