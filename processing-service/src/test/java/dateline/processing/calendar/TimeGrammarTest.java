package dateline.processing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.processing.calendar.Meaning.Length;
import dateline.processing.calendar.Meaning.Recurring;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reckoned from noon of Monday 2022-01-10, as assistants do unless a test says otherwise. */
class TimeGrammarTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2022, 1, 10, 12, 0);

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    The fair opens on Friday, Jan. 14, 2022.    | Friday, Jan. 14, 2022      | 2022-01-14
                    It was built on the 4th of July, 1998.      | the 4th of July, 1998      | 1998-07-04
                    Due 2022-03-05 or later.                    | 2022-03-05 or later        | 2022-03-05
                    Paid on 25/12/2021 in cash.                 | 25/12/2021                 | 2021-12-25
                    They wed on May twenty-first.               | May twenty-first           | 2021-05-21 2022-05-21
                    See you on Friday.                          | Friday                     | 2022-01-07 2022-01-14
                    See you next Tuesday.                       | next Tuesday               | 2022-01-18
                    Call me on Tuesday next week.               | Tuesday next week          | 2022-01-18
                    It rained yesterday.                        | yesterday                  | 2022-01-09
                    The week after next is free.                | The week after next        | 2022-01-24/2022-01-30
                    The mill burnt in June of 1974.              | June of 1974               | 1974-06-01/1974-06-30
                    The nineties were loud.                     | The nineties               | 1990-01-01/1999-12-31 2090-01-01/2099-12-31
                    Sales in Q3 2021 fell.                      | Q3 2021                    | 2021-07-01/2021-09-30
                    Book the last week of July 2022.            | the last week of July 2022 | 2022-07-25/2022-07-31
                    They left three days ago.                   | three days ago             | 2022-01-07
                    Ready in two weeks.                         | in two weeks               | 2022-01-24
                    It rained for the past five days.           | the past five days         | 2022-01-05/2022-01-09
                    Closed two weeks after March 1, 2022.       | two weeks after March 1, 2022 | 2022-03-15
                    Open from 5 to 9 January 2021.              | from 5 to 9 January 2021   | 2021-01-05/2021-01-08
                    Open January 3-5, 2021.                     | January 3-5, 2021          | 2021-01-03/2021-01-04
                    He spoke on Easter 2021.                    | Easter 2021                | 2021-04-04
                    """)
    void dates(String text, String words, String days) {
        TimePhrase phrase = TimeGrammar.in(text, Convention.ASSISTANT).stream()
                .filter(each -> text.substring(each.start(), each.end()).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(TimeGrammar.in(text, Convention.ASSISTANT)));

        assertThat(stretches(phrase)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Dinner is at half past eight.               | 08:30 20:30
                    Dinner is at 7:30 p.m.                      | 19:30
                    The raid began at 0430 GMT.                 | 04:30
                    Tea is at a quarter to five.                | 04:45 16:45
                    We left at nine o'clock.                    | 09:00 21:00
                    The bell rings at noon.                     | 12:00
                    He rose at six in the morning.              | 06:00
                    """)
    void hours(String text, String hours) {
        TimePhrase phrase = TimeGrammar.in(text, Convention.ASSISTANT).get(0);

        assertThat(new Reckoner(NOON, NOON, Convention.ASSISTANT)
                        .of(phrase.meaning()).stream()
                                .map(each -> each.start().toLocalTime().toString())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(hours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"three weeks", "2.5 hours", "half an hour", "a day", "2 years 1 month and 21 days"})
    void lengths(String words) {
        assertThat(TimeGrammar.in("It took " + words + ".", Convention.NEWS))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.meaning()).isInstanceOf(Length.class);
                    assertThat(each.end() - each.start()).isEqualTo(words.length());
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"every Monday", "each week", "daily", "every two months", "Friday mornings"})
    void whatComesAgain(String words) {
        assertThat(TimeGrammar.in("They meet " + words + ".", Convention.NEWS))
                .singleElement()
                .satisfies(each -> assertThat(each.meaning()).isInstanceOf(Recurring.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You may go, and march on if you like.",
                "The sun sat low.",
                "It cost $2000 and 1,998 people paid.",
                "Good morning, said the clerk.",
                "It is the dawn of a new era.",
                "A 45-year-old man, a second man and a 3-year-old dog.",
                "Ring 555-12-1999."
            })
    void wordsThatTellNoTime(String text) {
        assertThat(TimeGrammar.in(text, Convention.NEWS)).isEmpty();
    }

    @Test
    void scoresAreHoursForAssistantsAlone() {
        assertThat(words("Rovers won on Saturday 3-1.", Convention.NEWS)).containsExactly("Saturday");
        assertThat(words("Book me for Saturday 3-4.", Convention.ASSISTANT)).containsExactly("Saturday 3-4");
    }

    @Test
    void aListOfDaysSharesItsMonth() {
        assertThat(words("He spoke on 18 and 19 June 2021.", Convention.NEWS)).containsExactly("18", "19 June 2021");
    }

    private static List<String> words(String text, Convention convention) {
        return TimeGrammar.in(text, convention).stream()
                .map(each -> text.substring(each.start(), each.end()))
                .toList();
    }

    private static String stretches(TimePhrase phrase) {
        return new Reckoner(NOON, NOON, Convention.ASSISTANT)
                .of(phrase.meaning() instanceof Meaning.Open open ? open.of().meaning() : phrase.meaning()).stream()
                        .map(each -> each.firstDay().equals(each.lastDay())
                                ? each.firstDay().toString()
                                : each.firstDay() + "/" + each.lastDay())
                        .collect(Collectors.joining(" "));
    }
}
