package dateline.processing.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    São Paulo         | sao paulo
                    ALMATY            | almaty
                    Nur-Sultan        | nur sultan
                    St. Petersburg    | saint petersburg
                    Port St. Lucie    | port saint lucie
                    Ft. Worth         | fort worth
                    Mt. Vernon        | mount vernon
                    the Netherlands   | netherlands
                    U.S.              | us
                    Xi'an             | xian
                    N’Djamena         | ndjamena
                    İstanbul          | istanbul
                    Trinidad & Tobago | trinidad & tobago
                    –                 | ''
                    """)
    void spellingsOfOneNameAreEqual(String name, String key) {
        assertThat(PlaceNames.key(name)).isEqualTo(key);
    }
}
