package dateline.processing.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.processing.quantity.Quantity.Kind;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the march drew twelve thousand five hundred | 12500",
                "some 1,20,000 voters | 120000",
                "4 thousand 2 hundred and 6 ballots | 4206",
                "three lakh crore | 3000000000000",
                "two and a half million | 2500000",
                "half a million | 500000",
                "two thirds of a million | 666666.67",
                "five dozen | 60",
                "one hundred and seven | 107",
                "forty-two point nought five | 42.05",
                "10 1/2 | 10.5",
                "¾ of the vote | 0.75",
                "3 out of 40 | 3; 40",
                "wards 4,7,12 | 4; 7; 12",
                "10 000 | 10000",
                "1.250.000,50 | 1250000.5",
                "minus twelve | -12",
                "3 hundred and 2.5 hundred | 300; 250",
                "one over eight | 0.125",
                "seven tenths | 0.7",
                "12bn | 12000000000",
            })
    void readsNumbersAsWritersPutThem(String text, String values) {
        assertThat(QuantityReader.in(text).stream()
                        .map(each -> each.value()
                                .round(new java.math.MathContext(8))
                                .stripTrailingZeros()
                                .toPlainString())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a fine of $5 million | MONEY | 5000000 | USD | $5 million",
                "cost 40 million tenge | MONEY | 40000000 | KZT | 40 million tenge",
                "fined EUR 1,200 | MONEY | 1200 | EUR | EUR 1,200",
                "a $500 fine | MONEY | 500 | USD | $500",
                "Berg's $26 lipstick | MONEY | 26 | USD | $26",
                "A$500 in fines | MONEY | 500 | AUD | A$500",
                "US $20 million | MONEY | 20000000 | USD | US $20 million",
                "75 USD million in aid | MONEY | 75000000 | USD | 75 USD million",
                "thirteen dollars forty cents | MONEY | 13.4 | USD | thirteen dollars forty cents",
                "a grant of 300 Jordanian dinars | MONEY | 300 | JOD | 300 Jordanian dinars",
                "up 4.5 per cent | PERCENT | 4.5 | percent | 4.5 per cent",
                "a 20-percent rise | PERCENT | 20 | percent | 20-percent",
                "a 34-year-old driver | AGE | 34 | year | 34-year-old",
                "eight months old | AGE | 8 | month | eight months old",
                "near 32 degrees Celsius | TEMPERATURE | 32 | C | 32 degrees Celsius",
                "a 29km road | MEASURE | 29 | kilometer | 29km",
                "300 square kilometers of forest | MEASURE | 300 | square kilometer | 300 square kilometers",
                "at 90 km/h | MEASURE | 90 | kilometer per hour | 90 km/h",
                "164 dead | NUMBER | 164 | | 164",
            })
    void tellsOfWhatKindTheyAre(String text, Kind kind, String value, String unit, String words) {
        assertThat(QuantityReader.in(text)).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(kind);
            assertThat(each.value()).isEqualByComparingTo(value);
            assertThat(each.unit().orElse(null)).isEqualTo(unit);
            assertThat(text.substring(each.start(), each.end())).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the SCP-173 case",
                "an mp3 player",
                "see https://example.org/a/12?page=3",
                "the 4th May",
                "back at 2.15pm",
                "several hundred people",
                "ALL ARE SAFE",
                "version 1.2.3",
            })
    void leavesAloneWhatIsNoQuantity(String text) {
        assertThat(QuantityReader.in(text)).isEmpty();
    }

    @Test
    void staysFastOnHostileText() {
        String text = "one hundred and ".repeat(4_000) + "1,".repeat(20_000) + "a half of ".repeat(4_000);

        assertThat(QuantityReader.in(text)).isNotEmpty();
    }
}
