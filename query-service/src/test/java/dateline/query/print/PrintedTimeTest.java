package dateline.query.print;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.ReportedTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2022-01-10                    |             | 10 January 2022
                    2022-01-10                    | Asia/Almaty | 10 January 2022
                    2022-01-10T20:13              |             | 10 January 2022, 20:13
                    2022-01-10T20:13:26           | Asia/Almaty | 10 January 2022, 20:13 (Asia/Almaty)
                    2022-01-10T20:13:26+06:00     |             | 10 January 2022, 20:13 UTC+06:00
                    2022-01-10T20:13:26.120-05:00 |             | 10 January 2022, 20:13 UTC−05:00
                    2022-01-10T00:13:26Z          |             | 10 January 2022, 00:13 UTC
                    last winter                   |             | last winter
                    """)
    void saysATimeInWordsAsThePageHasIt(String value, String zone, String words) {
        assertThat(PrintedTime.of(new ReportedTime(value, Optional.ofNullable(zone), "json-ld")))
                .isEqualTo(words);
    }
}
