package dateline.query.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.likeness.Wording;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleCopiesTest {

    @Test
    void recognisesTheWireCopiesAmongTheSamplesAndPairsNoOthers() {
        List<Sample> samples = Sample.all();
        assertThat(samples).hasSize(40);

        List<String> pairs = new ArrayList<>();
        for (Sample one : samples) {
            Wording wording = Wording.of(one.text());
            for (Sample other : samples) {
                Wording others = Wording.of(other.text());
                if (one.name().compareTo(other.name()) < 0
                        && wording.meets(others)
                        && wording.copyOf(others).isPresent()) {
                    pairs.add(one.name() + " = " + other.name());
                }
            }
        }

        assertThat(pairs)
                .containsExactlyInAnyOrder(
                        "2022-01-06-harbourcourier-peacekeepers-wire-copy.txt = 2022-01-06-meridianwire-csto-to-send-force.html",
                        "2022-01-10-meridianwire-csto-video-conference.html = 2022-01-10-northgatepost-putin-wire-copy.html",
                        "2022-01-13-harbourcourier-withdrawal-wire-copy.txt = 2022-01-13-meridianwire-withdrawal-begins.html",
                        "2022-01-13-harbourcourier-withdrawal-wire-copy.txt = 2022-01-13-northgatepost-withdrawal-wire-copy.html",
                        "2022-01-13-meridianwire-withdrawal-begins.html = 2022-01-13-northgatepost-withdrawal-wire-copy.html");
    }
}
