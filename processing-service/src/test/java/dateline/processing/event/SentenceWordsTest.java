package dateline.processing.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.Event;
import dateline.processing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceWordsTest {

    private static final SentenceWords WORDS =
            SentenceWords.of(Texts.read("Norland imposed new sanctions on Southland's banks.")
                    .text()
                    .sentences()
                    .getFirst());

    @ParameterizedTest
    @CsvSource({
        "X impose sanction|embargo on Y, true",
        "X impose economic-sanction on Y, true",
        "X impose embargo on Y, false",
        "X impose (embargo) on Y, true",
        "X break_off Y, false",
        "X hand_on Y, true",
        "X free who, true"
    })
    void aPatternIsTriedOnlyIfItsWordsAreThere(String notation, boolean tried) {
        assertThat(WORDS.mayFill(Pattern.of(notation, Lexicon.standard()::list)))
                .isEqualTo(tried);
    }

    @Test
    void aRoadMayBeToldByItsNumber() {
        assertThat(Told.in("Notes of the day", "Residents closed the A12 near Almaty on Monday."))
                .extracting(Event::type)
                .containsExactly("PROTEST");
    }
}
