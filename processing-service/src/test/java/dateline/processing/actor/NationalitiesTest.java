package dateline.processing.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.Answer;
import dateline.processing.actor.Nationalities.Form;
import dateline.processing.place.Countries;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # words | the country they mean | how
            Kazakhstan      | KAZ | COUNTRY
            Kazakh          | KAZ | PEOPLE
            Filipinos       | PHL | PEOPLE
            U.S.            | USA | COUNTRY
            Soviet Union    | RUS | COUNTRY
            Nur-Sultan      | KAZ | CAPITAL
            Tehran          | IRN | CAPITAL
            Kremlin         | RUS | SEAT
            Bosnian Serbs   | BIH | PEOPLE
            South Korean    | KOR | PEOPLE
            Niger           | NER | COUNTRY
            Nigerien        | NER | PEOPLE
            """)
    void tellsWhichCountryWordsMean(String words, String country, Form form) {
        assertThat(Nationalities.of(words)).hasValueSatisfying(found -> {
            assertThat(found.country()).isEqualTo(country);
            assertThat(found.form()).isEqualTo(form);
        });
    }

    @Test
    void everyCountryIsKnownByItsNameAndPeoples() {
        for (Countries.Country country : Countries.all()) {
            assertThat(country.names()).allSatisfy(name -> assertThat(Nationalities.of(name))
                    .map(Nationalities.Nationality::country)
                    .hasValue(country.code()));
        }
    }

    @Test
    void aStateIsCalledAsItsCountryIs() {
        Answer kenya = Answer.of("KEN", "");

        assertThat(Nationalities.isState("Kenya", kenya)).isTrue();
        assertThat(Nationalities.isState("Kenyan police", kenya)).isFalse();
        assertThat(Nationalities.isState("Kenya", Answer.unknown(""))).isFalse();
    }

    @Test
    void otherWordsMeanNone() {
        assertThat(Nationalities.of("turkey")).isEqualTo(Optional.empty());
        assertThat(Nationalities.of("Almaty")).isEqualTo(Optional.empty());
    }
}
