package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.page.WrittenDay.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10. Januar 2022                | 2022-01-10
            10. Jänner 2022                | 2022-01-10
            12 December 2022               | 2022-12-12
            3. März 2022                   | 2022-03-03
            le 1er août 2022               | 2022-08-01
            10 de enero de 2022            | 2022-01-10
            22 de novembro de 2022         | 2022-11-22
            10 gennaio 2022                | 2022-01-10
            9 oktober 2022                 | 2022-10-09
            10 stycznia 2022               | 2022-01-10
            10. ledna 2022                 | 2022-01-10
            10 Ocak 2022                   | 2022-01-10
            10 января 2022                 | 2022-01-10
            10 januari 2022                | 2022-01-10
            10 Agustus 2022                | 2022-08-10
            31 Okt, 2022                   | 2022-10-31
            2022年1月10日                    | 2022-01-10
            2022. 1. 10.                   | 2022-01-10
            2022/1/10                      | 2022-01-10
            20220110                       | 2022-01-10
            Nov. 8, 2022                   | 2022-11-08
            """)
    void readsMonthsByTheirNamesInManyLanguages(String written, String day) {
        assertThat(WrittenDay.in(written))
                .hasValueSatisfying(found -> assertThat(found.date()).hasToString(day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13/02/2022 | NOBODY_SAYS | 2022-02-13
            02/13/2022 | NOBODY_SAYS | 2022-02-13
            05/05/2022 | NOBODY_SAYS | 2022-05-05
            03/02/2022 | DAY_FIRST   | 2022-02-03
            03/02/2022 | MONTH_FIRST | 2022-03-02
            03-02-2022 | DAY_FIRST   | 2022-02-03
            03.02.2022 | MONTH_FIRST | 2022-02-03
            """)
    void readsFiguresInTheOrderThatIsClearOrKnown(String written, Order order, String day) {
        assertThat(WrittenDay.in(written, order))
                .hasValueSatisfying(found -> assertThat(found.date()).hasToString(day));
    }

    @Test
    void doesNotGuessTheOrder() {
        assertThat(WrittenDay.in("03/02/2022", Order.NOBODY_SAYS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void readsNothingThatIsNoDay(Order order) {
        assertThat(WrittenDay.in("31 February 2022", order)).isEmpty();
        assertThat(WrittenDay.in("10 Quai 2022", order)).isEmpty();
        assertThat(WrittenDay.in("order 120220110", order)).isEmpty();
    }

    @Test
    void readsShortYearsOnlyWhenAsked() {
        assertThat(WrittenDay.in("25.04.24", Order.DAY_FIRST)).isEmpty();
        assertThat(WrittenDay.inShort("Do 25.04.24 | 14:07"))
                .hasValueSatisfying(found -> assertThat(found.date()).hasToString("2024-04-25"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Januar", "januar", "Jan", "Jan.", "janvier", "enero", "leden", "gennaio"})
    void knowsAMonthByAnyOfItsNames(String name) {
        assertThat(MonthNames.number(name)).contains(1);
    }

    @Test
    void tellsWhereTheDayStands() {
        WrittenDay day = WrittenDay.in("Published on 10 January 2022, 8 pm").orElseThrow();

        assertThat("Published on 10 January 2022, 8 pm".substring(day.start(), day.end()))
                .isEqualTo("10 January 2022");
        assertThat(WrittenDay.rest("from 10 January 2022 to 11.1.2022")).isEqualTo("from   to  ");
    }
}
