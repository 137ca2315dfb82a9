package dateline.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/articles/%FF, path",
        "/v1/articles/%E0%A4?q=%FF, path",
        "/v1/articles?from=%E0%A4, from",
        "/v1/search?q=%C3%A4&sort=%C0%80, sort",
        "/v1/search?q=%ED%A0%80, q",
        "/v1/search?%FF=a, %FF"
    })
    void saysWhatCannotBeDecoded(String address, String where) {
        assertThat(Decoding.undecodable(address)).hasValue(where);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/search?q=%F0%9F%8C%8A+%C3%A4&x",
                "/v1/articles/%00",
                "/v1/search?q=%25",
                "/?&&=%20",
                "*"
            })
    void leavesTheRestAlone(String address) {
        assertThat(Decoding.undecodable(address)).isEmpty();
    }
}
