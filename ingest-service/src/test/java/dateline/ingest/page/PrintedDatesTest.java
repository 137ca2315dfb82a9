package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10. Januar 2022, 20.13 Uhr             | 2022-01-10T20:13
                    Montag, den 3. März 2014               | 2014-03-03
                    Publié le 1er août 2019 à 7h05         | 2019-08-01T07:05
                    5 de febrero de 2023, 12:40            | 2023-02-05T12:40
                    10 января 2022 г., 20:13               | 2022-01-10T20:13
                    ١٠ يناير ٢٠٢٢                          | 2022-01-10
                    21/05/2024                             | 2024-05-21
                    5/21/24, 4:45 PM                       | 2024-05-21T16:45
                    """)
    void readsADateInTheLanguageOfThePage(String line, String value) {
        assertThat(PrintedDates.only(line)).map(WrittenTime::value).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/06/2024", "Mars macht mobil", "Im Mai 2020 kamen 40 Gäste"})
    void readsNoDateWhereTwoArePossibleOrMoreIsSaid(String line) {
        assertThat(PrintedDates.only(line)).isEmpty();
    }
}
