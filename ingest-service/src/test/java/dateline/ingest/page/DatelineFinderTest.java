package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALMATY, Kazakhstan (Meridian Wire) - The crowd left.   | ALMATY, Kazakhstan (Meridian Wire)
            ALMATY, Kazakhstan, Jan 6 (Meridian Wire) — It left.   | ALMATY, Kazakhstan, Jan 6 (Meridian Wire)
            NUR-SULTAN, Jan 5 (Meridian Wire) - It left.           | NUR-SULTAN, Jan 5 (Meridian Wire)
            WASHINGTON/BEIJING, Jan 7 (Meridian Wire) - It left.   | WASHINGTON/BEIJING, Jan 7 (Meridian Wire)
            ZHANAOZEN – A litre of gas costs 50 tenge.             | ZHANAOZEN
            NEW DELHI: The crowd left.                             | NEW DELHI
            Almaty (Meridian Wire) - The crowd left.               | Almaty (Meridian Wire)
            """)
    void findsThePlaceAndTheAgency(String paragraph, String dateline) {
        assertThat(DatelineFinder.length(paragraph).map(length -> paragraph.substring(0, length)))
                .contains(dateline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The crowd - or what was left of it - went home.",
                "UPDATE: The crowd left.",
                "Almaty - the largest city - was quiet.",
                "A - B"
            })
    void takesNoOtherBeginningForADateline(String paragraph) {
        assertThat(DatelineFinder.length(paragraph)).isEmpty();
    }
}
