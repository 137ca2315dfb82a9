package dateline.query.index;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.ReportedTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTimeTest {

    private static final Instant LEARNED_AT = Instant.parse("2022-01-20T08:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # value                    | zone        | at                   | day        | basis
            2022-01-10T20:13:26+06:00  |             | 2022-01-10T14:13:26Z | 2022-01-10 | PUBLISHED
            2022-01-10T00:30:00+06:00  |             | 2022-01-09T18:30:00Z | 2022-01-10 | PUBLISHED
            2022-01-10T00:30+06:00     |             | 2022-01-09T18:30:00Z | 2022-01-10 | PUBLISHED
            2022-01-09T20:30:00-05:00  |             | 2022-01-10T01:30:00Z | 2022-01-09 | PUBLISHED
            2022-01-09T18:30:00Z       |             | 2022-01-09T18:30:00Z | 2022-01-09 | PUBLISHED
            2022-01-09T18:30:00Z       | Asia/Almaty | 2022-01-09T18:30:00Z | 2022-01-10 | PUBLISHED
            2022-01-10T20:13:26        | Asia/Almaty | 2022-01-10T14:13:26Z | 2022-01-10 | PUBLISHED
            2022-01-10T20:13:26        |             | 2022-01-10T20:13:26Z | 2022-01-10 | PUBLISHED
            2022-01-10T20:13:26        | Mars/Crater | 2022-01-20T08:00:00Z | 2022-01-20 | LEARNED
            2022-01-10                 |             | 2022-01-10T12:00:00Z | 2022-01-10 | PUBLISHED_DAY
            2022-01-10                 | Asia/Almaty | 2022-01-10T06:00:00Z | 2022-01-10 | PUBLISHED_DAY
            2022-01-21                 | Asia/Almaty | 2022-01-21T06:00:00Z | 2022-01-21 | PUBLISHED_DAY
            2022-01-21T08:00:01Z       |             | 2022-01-20T08:00:00Z | 2022-01-20 | LEARNED
            2062-01-10                 |             | 2022-01-20T08:00:00Z | 2022-01-20 | LEARNED
            2022-02-30                 |             | 2022-01-20T08:00:00Z | 2022-01-20 | LEARNED
            last Tuesday               |             | 2022-01-20T08:00:00Z | 2022-01-20 | LEARNED
            -200000000-01-01           |             | 2022-01-20T08:00:00Z | 2022-01-20 | LEARNED
            """)
    void reckonsWhereAnArticleStands(String value, String zone, Instant at, LocalDate day, OrderTime.Basis basis) {
        var published = new ReportedTime(value, Optional.ofNullable(zone), "json-ld");

        assertThat(OrderTime.of(Optional.of(published), LEARNED_AT)).isEqualTo(new OrderTime(at, day, basis));
    }

    @Test
    void fallsBackToTheTimeWhenTheArticleCame() {
        assertThat(OrderTime.of(Optional.empty(), LEARNED_AT))
                .isEqualTo(new OrderTime(LEARNED_AT, LocalDate.parse("2022-01-20"), OrderTime.Basis.LEARNED));
    }
}
