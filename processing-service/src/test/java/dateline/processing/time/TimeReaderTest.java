package dateline.processing.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.Granularity;
import dateline.contracts.AnalysisMessage.TimeBasis;
import dateline.contracts.AnalysisMessage.TimeExpression;
import dateline.contracts.Span;
import dateline.processing.Texts;
import dateline.processing.article.Article;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
                    They will let in 200 lorries a day from Thursday.           | 2022-01-13
                    LUND, Jan. 9 - Two boats sank.                              | 2022-01-09
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
                    They met two weeks ago.                                     | 2021-12-27
                    They met five years ago.                                    | 2017
                    Prices rose last month.                                     | 2021-12
                    Prices will rise next year.                                 | 2023
                    He was arrested Saturday night.                             | 2022-01-08
                    Troops arrived early on Thursday.                           | 2022-01-06
                    The curfew will last from 5 to 19 January.                  | 2022-01-05/2022-01-19
                    The shop was shut between March and May.                    | 2021-03-01/2021-05-31
                    The fair was held on January 3-5.                           | 2022-01-03/2022-01-05
                    He ruled from 2007 to 2012.                                 | 2007-01-01/2012-12-31
                    Rents fell in the early 1990s.                              | 1990-01-01/1999-12-31
                    Shots rang out in the morning of January 5.                 | 2022-01-05
                    Talks broke down earlier this month.                        | 2022-01
                    A bomb went off overnight.                                  | 2022-01-09/2022-01-10
                    Prices doubled over the past three months.                  | 2021-10-10/2022-01-10
                    The ministers met on the last Friday of December.           | 2021-12-31
                    Output fell in the first two months of 2021.                | 2021-01-01/2021-02-28
                    A litre cost less on New Year's Eve.                        | 2021-12-31
                    The camp has been shut since July last year.                | 2021-07
                    The other matches are on Saturday.                          | 2022-01-15
                    Fighting went on overnight Friday.                          | 2022-01-07
                    The shop was shut from Monday to Wednesday last week.       | 2022-01-03/2022-01-05
                    They met in the week of January 3.                          | 2022-01-03/2022-01-09
                    They will strike unless the price comes down by Friday.     | 2022-01-14
                    The suspects were remanded until Friday.                    | 2022-01-14
                    The road had been closed until Friday.                      | 2022-01-07
                    The mayor promised a new bridge by February.                | 2022-02
                    By Friday, sixty people had died.                           | 2022-01-07
                    The firm had offered to pay in March.                       | 2022-03
                    The minister flies out on Tuesday.                          | 2022-01-11
                    The law takes effect on July 1.                             | 2022-07-01
                    The vote was postponed to May.                              | 2022-05
                    The vote was put off until June.                            | 2022-06
                    The vote had been put off until June.                       | 2021-06
                    The vote, due in April, is not wanted.                      | 2022-04
                    By the end of the month the wall will be done.              | 2022-01
                    On Saturday, 14 trucks left the depot.                      | 2022-01-08
                    As of noon, 40 people were missing.                         | 2022-01-10T12:00
                    The boat had left on Friday before dawn.                    | 2022-01-07
                    They were freed in October, two of them ill.                | 2021-10
                    The bank has shut its branches until Friday.                | 2022-01-14
                    Togo reopened the road until Friday.                        | 2022-01-14
                    The envoy, due in Lima on Friday, left the ship.            | 2022-01-14
                    The king asked the singer to court in March.                | 2022-03
                    The February contract fell by 12 dollars.                   | 2022-02
                    Rain fell over the past week.                               | 2022-01-04/2022-01-10
                    Rain fell over the past five days.                          | 2022-01-06/2022-01-10
                    The bridge will reopen in 12 weeks.                         | 2022-04-04
                    The toll rose from 12 to 19 overnight.                      | 2022-01-09/2022-01-10
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
                    It snowed the same evening.                         | another event
                    Police caught 13 in the afternoon.                  | no day
                    Sales will grow in fiscal 2023.                     | fiscal
                    The crowd came at 5:30 p.m. and left.               | no day
                    Shots were heard in the morning.                    | no day
                    The market is held every Monday.                    | recurs
                    They will talk in the coming days.                  | how long
                    It rained last summer.                              | hemisphere
                    The nation observed a day of mourning.              | length of time
                    It lasted three weeks.                              | length of time
                    The trial may last a month.                         | length of time
                    They fled six days after he had been sworn in.      | length of time
                    The mill burned down in two days.                   | length of time
                    He was seen a few days ago.                         | how long
                    The bank shut on Memorial Day.                      | other countries
                    The line went dead two hours ago.                   | counted in hours
                    It was due on Monday, January 12.                   | that day of the week
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
                "She led the march of 2016.",
                "The troops march home.",
                "The police found the 45-year-old man.",
                "A protester in his thirties spoke.",
                "About 1500 people came.",
                "About two thousand people came.",
                "They gave a quarter of a million to the school.",
                "Three quarters of the voters stayed home.",
                "Rovers won 3-1 and took 9/11 of the points.",
                "A litre costs about 20p at the pump.",
                "Families kept Orthodox Christmas at home.",
                "A woman aged 45 years was hurt."
            })
    void wordsThatNameNoTimeAreLeftOut(String sentence) {
        assertThat(dates(sentence)).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    The talks broke up on Saturday. They were freed in the evening.        | 2022-01-08 2022-01-08
                    The talks broke up on Saturday. The search was called off at dusk.     | 2022-01-08 2022-01-08
                    The talks broke up on Saturday. A flag was burned the same evening.    | 2022-01-08 2022-01-08
                    The talks broke up on Saturday. A flag was burned at noon.             | 2022-01-08 2022-01-08T12:00
                    The mill made 40 tonnes in 2019, a third more than the year before.    | 2019 2018
                    Ten years ago on Tuesday the dam broke.                                | 2012 2022-01-11
                    The court jailed them on Wednesday for two weeks.                      | 2022-01-05 -
                    Claims were suspended for three months from January 3.                 | - 2022-01-03
                    """)
    void whatHangsOnAnotherDateIsReckonedFromIt(String text, String values) {
        assertThat(dates(text).stream()
                        .map(each -> each.value().value().orElse("-"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(values);
    }

    @Test
    void aNightIsAPartOfTheDaysThatItLiesIn() {
        assertThat(dates("A bomb went off overnight.")).singleElement().satisfies(each -> {
            assertThat(each.value().value()).contains("2022-01-09/2022-01-10");
            assertThat(each.granularity()).isEqualTo(Granularity.PART_OF_DAY);
        });
    }

    @Test
    void theHourOnADayIsTold() {
        assertThat(dates("The bomb went off at 9 p.m. Friday.")).singleElement().satisfies(each -> {
            assertThat(each.value().value()).contains("2022-01-07T21:00");
            assertThat(each.granularity()).isEqualTo(Granularity.MINUTE);
        });
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    The train left at 5:30 p.m. EST on Friday.                  | 2022-01-07T17:30-05:00
                    The page was changed on 6 January 2022, 13:26 GMT.          | 2022-01-06T13:26Z
                    Flights stopped at 09:12 on Friday.                         | 2022-01-07T09:12
                    It was shut on Friday from 11 p.m. to 7 a.m.                | 2022-01-07T23:00/2022-01-08T07:00
                    The road was shut on Friday from 2 p.m. to 9 p.m.           | 2022-01-07T14:00/2022-01-07T21:00
                    """)
    void aPrintedHourKeepsItsZone(String sentence, String value) {
        assertThat(dates(sentence))
                .extracting(each -> each.value().value().orElse("unknown"))
                .containsExactly(value);
    }

    @Test
    void anHourThatMayBeInEitherHalfOfTheDayIsLeftOut() {
        assertThat(dates("They met on Friday at 5.")).singleElement().satisfies(each -> {
            assertThat(each.value().value()).contains("2022-01-07");
            assertThat(each.value().reason()).contains("which half of the day is not said");
        });
    }

    @ParameterizedTest(name = "{0} -> {1}, from {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    The mine closed on 3 May 2021. The following day it flooded.        | 2021-05-04 | 3 May 2021
                    It stood at 5,135 on Friday, up from 4,404 a day earlier.           | 2022-01-06 | Friday
                    They took the town on 9 March 2021 and lost it two days later.      | 2021-03-11 | 9 March 2021
                    He fell ill on 9 March 2021. The same day the clinic shut.          | 2021-03-09 | 9 March 2021
                    The strike began on 9 March 2021. That week no bus ran.             | 2021-03-08/2021-03-14 | 9 March 2021
                    He was hired in 1995 and dismissed the next year.                   | 1996       | 1995
                    The troops will leave in two days, the leader said on Friday.       | 2022-01-12 | none
                    He said on Friday that the troops would leave in two days.          | 2022-01-09 | Friday
                    """)
    void aDateThatIsToldFromAnotherPointsToItsWords(String text, String value, String anchor) {
        assertThat(dates(text))
                .filteredOn(each -> each.value().value().equals(Optional.of(value)))
                .anySatisfy(each -> {
                    assertThat(each.anchor().map(Span::text).orElse("none")).isEqualTo(anchor);
                    assertThat(each.basis())
                            .isEqualTo(anchor.equals("none") ? TimeBasis.PUBLICATION_DATE : TimeBasis.OTHER_DATE);
                });
    }

    @Test
    void anArticleWithADateInItsDatelineIsReckonedFromThatDay() {
        Texts.Read read = Texts.read(
                "Ferry returns", "PORT ELLERY, Jan. 7 (Meridian Wire) — It sank on Thursday, its owner said.");

        List<TimeExpression> dates = new TimeReader().read(read.article(), read.text());

        assertThat(dates)
                .extracting(each -> each.value().value().orElse(""))
                .containsExactly("2022-01-07", "2022-01-06");
        assertThat(dates.get(1).basis()).isEqualTo(TimeBasis.DATELINE);
        assertThat(dates.get(1).value().reason()).startsWith("reckoned from the day in the dateline, 2022-01-07");
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

        List<TimeExpression> dates = new TimeReader().read(undated, Texts.LANGUAGE.read(undated.text()));

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
