package dateline.processing.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "more than 30 were hurt | (30,)",
                "at least twelve dead | [12,)",
                "fewer than a thousand came | (,1000)",
                "up to 700 troops | (,700]",
                "no fewer than 40 | [40,)",
                "between 10 and 20 tanks | [10,20)",
                "from 200 to 3000 | [200,3000)",
                "500 or more | [500,)",
                "1,000–5,000 people | [1000,5000)",
                "more than 12 and less than 45 | (12,45)",
                "less than or equal to 40 | (,40]",
                "on 2022-01-10 | ''",
                "call 555-0199 | ''",
                "a bare 12 | ''",
            })
    void readsLimitsAndSpans(String text, String ranges) {
        assertThat(RangeReader.in(text).stream().map(RangeReaderTest::shown).collect(Collectors.joining(" ")))
                .isEqualTo(ranges);
    }

    private static String shown(RangeReader.Range range) {
        return (range.lowInside() ? "[" : "(")
                + range.low().map(each -> each.toBigInteger().toString()).orElse("") + ","
                + range.high().map(each -> each.toBigInteger().toString()).orElse("")
                + (range.highInside() ? "]" : ")");
    }
}
