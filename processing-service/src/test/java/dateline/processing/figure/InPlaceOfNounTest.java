package dateline.processing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.processing.quote.ReadCopy;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InPlaceOfNounTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Welders have mended six. | six
            Divers brought back 31. | 31
            Another 10 should return on Monday. | Another 10
            The remaining 15 will be scrapped. | 15
            Two who were thought lost came home. | Two
            He asked the bathers, of whom there were five, to leave. | five
            By noon all but three were home. | three
            Five bodies were found, three with burns. | Five bodies; three
            They moved fewer than the 80 they had hoped for. | 80
            """)
    void countsWithoutANounOfItsOwn(String copy, String words) {
        assertThat(words(copy)).isEqualTo(words);
    }

    private static String words(String copy) {
        return ReadCopy.of(copy).figures().stream()
                .map(each -> each.span().text())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page 90 is blank.",
                "The shop opens at nine.",
                "He is 34 and turned to politics late.",
                "She had turned 40.",
                "The village won 3 to 1.",
            })
    void countsNothingElsewhere(String copy) {
        assertThat(words(copy)).isEmpty();
    }
}
