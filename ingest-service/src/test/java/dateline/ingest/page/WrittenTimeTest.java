package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jan 10, 2022 8:13:26 PM              | 2022-01-10T20:13:26
            Jan 10, 2022 12:05:00 AM             | 2022-01-10T00:05:00
            January 10th, 2022                   | 2022-01-10
            10 January 2022, 20:05 (UTC+6)       | 2022-01-10T20:05+06:00
            6 Jan. 2022 20.05 GMT                | 2022-01-06T20:05Z
            8:13 p.m. on Monday, 10 January 2022 | 2022-01-10T20:13
            2022-01-10                           | 2022-01-10
            2022-01-10T20:13:26+06:00            | 2022-01-10T20:13:26+06:00
            2022-01-10T20:13:26.123+0530         | 2022-01-10T20:13:26+05:30
            2022-01-10 20:13                     | 2022-01-10T20:13
            2022-01-10T14:13:26Z                 | 2022-01-10T14:13:26Z
            2022/01/10                           | 2022-01-10
            10.1.2022                            | 2022-01-10
            Mon, 10 Jan 2022 14:13:26 GMT        | 2022-01-10T14:13:26Z
            Jan 10, 2022 8:13 PM IST             | 2022-01-10T20:13
            """)
    void readsWhatIsWrittenAndNoMore(String written, String value) {
        assertThat(WrittenTime.in(written)).contains(new WrittenTime(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/02/2022", "Monday", "February 30, 2022", "May 2022", "version 2.10.2", "1999"})
    void readsNothingThatIsNoSingleDay(String written) {
        assertThat(WrittenTime.in(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Updated: Jan 10, 2022 8:13 PM IST            | true
            Published - Monday, 10 January 2022          | true
            The storm of Jan 10, 2022 sank two ferries   | false
            """)
    void knowsALineThatIsADateAndNothingElse(String line, boolean only) {
        assertThat(WrittenTime.only(line).isPresent()).isEqualTo(only);
    }
}
