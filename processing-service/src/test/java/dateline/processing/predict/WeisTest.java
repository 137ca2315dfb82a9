package dateline.processing.predict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeisTest {

    private final Weis weis = new Weis();

    @ParameterizedTest
    @CsvSource({
        "042, CONSULT/visit: X visit Y, 032",
        "1246, ACCUSE/allege: X violate $deals (of Y), 112",
        "0871, RETREAT: X agree to truce, 065",
        "111, ACCUSE/disapprove: X condemn Y, 122",
        "111, ACCUSE/disapprove: X criticize Y, 121",
        "110, ACCUSE/disapprove: X oppose Y, 112",
        "020, REQUEST: REQUEST urge, 102",
        "020, REQUEST: REQUEST appeal, 095",
        "030, 'AGREE: AGREE agree, COOPERATE: X cooperate', 082",
        "030, 'AGREE: AGREE offer, COOPERATE: X agree', 050"
    })
    void theLongestBeginningOfACodeCountsAndWordsOfItsEntryGoFirst(String cameo, String rule, String code) {
        assertThat(weis.of(cameo, rule)).contains(code);
    }

    @Test
    void aVerbIsCodedByItselfOrWithItsObject() {
        assertThat(weis.ofVerb("depart", List.of())).contains("032");
        assertThat(weis.ofVerb("adopt", List.of("resolution"))).contains("102");
        assertThat(weis.ofVerb("adopt", List.of("kitten"))).isEmpty();
    }

    @Test
    void aCodeThatSaysNothingThereHasNone() {
        assertThat(weis.of("99", "")).isEmpty();
    }
}
