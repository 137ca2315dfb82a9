package dateline.processing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                | numbers: value or low..high, and unit
            7,939 people                          | 7939
            12 people and 30 dogs                 | 12 30
            1,234,567 votes                       | 1234567
            1,50,000 voters                       | 150000
            3.5 metres                            | 3.5
            2.5 million people                    | 2500000
            ten lakh voters                       | 1000000
            9.5 crore ballots                     | 95000000
            twenty-five men                       | 25
            twenty five men                       | 25
            two hundred and fifty ships           | 250
            three thousand four hundred homes     | 3400
            a hundred boats                       | 100
            a dozen boats                         | 12
            two dozen boats                       | 24
            half a million people                 | 500000
            half a dozen boats                    | 6
            one million people                    | 1000000
            dozens of people                      | 24..
            scores of people                      | 40..
            hundreds of people                    | 200..
            tens of thousands of people           | 20000..
            hundreds of thousands of people       | 200000..
            several hundred people                | 200..
            a few thousand people                 | 2000..
            between 10 and 20 people              | 10..20
            10 to 20 people                       | 10..20
            10-20 people                          | 10..20
            10–20 people                          | 10..20
            two or three people                   | 2..3
            from 10 to 20 people                  | 10 20
            $20-30 million                        | 20000000..30000000 USD
            $2 billion to $3 billion              | 2000000000..3000000000 USD
            10 to 20 million people               | 10000000..20000000
            61 per cent                           | 61 percent
            54.5%                                 | 54.5 percent
            12 percent                            | 12 percent
            4 to 6 percent                        | 4..6 percent
            $5 million                            | 5000000 USD
            US$5m                                 | 5000000 USD
            €2.1bn                                | 2100000000 EUR
            £300                                  | 300 GBP
            ¥1,000                                | 1000 JPY
            Rs 500 crore                          | 5000000000 INR
            1.6 billion tenge                     | 1600000000 KZT
            500 rubles                            | 500 RUB
            20 dollars                            | 20 USD
            5 million pounds                      | 5000000 GBP
            five pounds of flour                  | 5
            two million won                       | 2000000 KRW
            no one                                | 0
            no injuries                           | 0
            the 25th day                          |
            in the 1990s                          |
            an F-16 and a T-72                    |
            COVID-19                              |
            a 10-man team                         |
            a two-day visit                       |
            at 10:30                              |
            24/7                                  |
            on 01/02/2022                         |
            won 3-1                               |
            the season 2019-20                    |
            the 100m race                         |
            """)
    void readsNumbers(String text, String numbers) {
        String found = Numerals.in(text, 0, text.length()).stream()
                .map(NumeralsTest::written)
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(numbers == null ? "" : numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text               | words of the number alone | with its unit
            It cost $5 million.  | 5 million                 | $5 million
            It was 61 per cent.  | 61                        | 61 per cent
            It cost 500 tenge.   | 500                       | 500 tenge
            From 10 to 20%.      | 20                        | 20%
            """)
    void marksTheNumberAndItsUnit(String text, String words, String outer) {
        var numbers = Numerals.in(text, 0, text.length());
        Numeral last = numbers.get(numbers.size() - 1);

        assertThat(text.substring(last.start(), last.end())).isEqualTo(words);
        assertThat(text.substring(last.outerStart(), last.outerEnd())).isEqualTo(outer);
    }

    private static String written(Numeral number) {
        String value = number.value()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> plain(number.low()) + ".." + plain(number.high()));
        return value + number.unit().map(unit -> " " + unit).orElse("");
    }

    private static String plain(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }
}
