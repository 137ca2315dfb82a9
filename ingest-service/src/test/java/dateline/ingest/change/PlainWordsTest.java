package dateline.ingest.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            “We wait,” he said.         | "We wait," he said.
            «We wait», he said.         | "We wait", he said.
            ‘We wait,’ he said.         | "We wait," he said.
            Brandt’s ship didn’t sail   | Brandt's ship didn't sail
            the pilots’ union           | the pilots' union
            Almaty — the largest city   | Almaty - the largest city
            2007–2012                   | 2007-2012
            wait -- and see             | wait – and see
            o\uFB03ce and \uFB01re      | office and fire
            Café                        | Cafe\u0301
            5\u00a0135\u2009people      | 5 135 people
            “Wait …”                    | "Wait ..."
            har\u00adbour\u200b         | harbour
            the   port\tis  closed      | the port is closed
            """)
    void areTheSameHoweverTheyAreSet(String one, String other) {
        assertThat(PlainWords.of(one)).isEqualTo(PlainWords.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            12 killed           | 18 killed
            The port is closed. | The port is closed
            He was “late”       | He was late
            10² metres          | 102 metres
            The port            | the port
            wait, and see       | wait and see
            It is open.         | It is open?
            """)
    void areOtherIfReadersSeeSomethingElse(String one, String other) {
        assertThat(PlainWords.of(one)).isNotEqualTo(PlainWords.of(other));
    }
}
