package dateline.query.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.query.http.InvalidParameter;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeastConfidenceTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.40, true",
        "0.5, 0.50, true",
        "0.5, 0.49, false",
        ".5, 0.63, true",
        "0.505, 0.50, false",
        "0.505, 0.51, true",
        "1, 0.99, false",
        "1.0, 1.00, true"
    })
    void findsWhatIsAsSureOrSurer(String asked, BigDecimal confidence, boolean found) {
        assertThat(LeastConfidence.keys(asked).contains(LeastConfidence.key(confidence)))
                .isEqualTo(found);
    }

    @Test
    void narrowsNothingIfItIsNotAsked() {
        assertThat(LeastConfidence.keys(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "-0.5", "high", "50%", "0,5", ".", "1e-1", "2"})
    void refusesWhatIsNoShare(String asked) {
        assertThatThrownBy(() -> LeastConfidence.keys(asked))
                .isInstanceOf(InvalidParameter.class)
                .hasMessage("must be a number from 0 to 1");
    }
}
