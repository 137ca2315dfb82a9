package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Ada Merrin                           | Ada Merrin
            By Ada Merrin and Jon van der Laan      | Ada Merrin;Jon van der Laan
            by: Ada Merrin, Jon Laan & Li O'Hara    | Ada Merrin;Jon Laan;Li O'Hara
            Tom Brandreth, 17 January 2022          | Tom Brandreth
            By Ada Merrin · 6 January 2022, 20:05   | Ada Merrin
            Our Special Correspondent               | Our Special Correspondent
            """)
    void readsTheNamesInTheirOrder(String line, String names) {
        assertThat(Byline.in(line)).contains(List.of(names.split(";")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port Reopens After Storm",
                "By Monday the port had reopened, the harbour master said.",
                "The port of Westhaven reopened on 10 January 2022",
                "Ada Merrin"
            })
    void takesNoOtherLineForAByline(String line) {
        assertThat(Byline.in(line)).isEmpty();
    }
}
