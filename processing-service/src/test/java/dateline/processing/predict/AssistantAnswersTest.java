package dateline.processing.predict;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.processing.calendar.Convention;
import dateline.processing.calendar.TimeGrammar;
import dateline.processing.calendar.TimePhrase;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an assistant is told on Monday 2022-01-10 at noon. */
class AssistantAnswersTest {

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    meet me on Friday                 | date          | 2022-01-07, 2022-01-14
                    out for three weeks               | duration      | 1814400
                    out next week                     | daterange     | 2022-01-17..2022-01-24
                    call at 5pm                       | time          | 17:00:00
                    call from 5 to 6pm                | timerange     | 17:00:00..18:00:00
                    call tomorrow at 5pm              | datetime      | 2022-01-11 17:00:00
                    out tomorrow night                | datetimerange | 2022-01-11 20:00:00..2022-01-11 23:59:59
                    out since August                  | daterange     | 2021-08-01..-, 2022-08-01..-
                    back before March 3, 2022         | daterange     | -..2022-03-03
                    done in half an hour              | datetime      | 2022-01-10 12:30:00
                    gym every Monday                  | set           | -
                    """)
    void answers(String text, String type, String values) {
        TimePhrase phrase = TimeGrammar.in(text, Convention.ASSISTANT).get(0);

        AssistantAnswers.Told told = new AssistantAnswers(LocalDateTime.of(2022, 1, 10, 12, 0))
                .of(phrase)
                .orElseThrow();

        assertThat(told.type()).isEqualTo(type);
        assertThat(told.values().stream().map(AssistantAnswersTest::text).toList())
                .isEqualTo(List.of(values.split(", ")));
    }

    private static String text(AssistantAnswers.Value value) {
        boolean range = value.start().isPresent() || value.end().isPresent();
        return range
                ? value.start().orElse("-") + ".." + value.end().orElse("-")
                : value.value().orElse("-");
    }
}
