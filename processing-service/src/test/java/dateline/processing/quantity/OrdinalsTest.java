package dateline.processing.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the 21st night | 21",
                "for the fifth day | 5",
                "its one hundred twenty-fifth year | 125",
                "a hundred thousandth visitor | 100000",
                "the last convoy | end0",
                "the next to last vote | end-1",
                "two fifths | ''",
            })
    void readsPlacesInAnOrder(String text, String places) {
        assertThat(Ordinals.in(text).stream()
                        .map(each -> each.value()
                                .map(value -> value.toBigInteger().toString())
                                .orElseGet(() -> each.from() + each.steps()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(places);
    }
}
