package dateline.processing.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.AnalysisMessage.QuoteForm;
import dateline.contracts.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interviews and hearings, in which a label before the words tells who speaks them. */
class TranscriptTest {

    @Test
    void aTurnIsOneDirectQuoteOfWhoeverItsLabelNames() {
        List<Quote> quotes = ReadCopy.of("The court heard Anna Berg and her counsel, Tom Ashe, on Monday.\\n"
                        + "ASHE: How many boats left?\\n"
                        + "BERG: Nine. I counted them.\\n"
                        + "ASHE: Thank you.")
                .quotes();

        assertThat(quotes).allMatch(each -> each.form() == QuoteForm.DIRECT);
        assertThat(told(quotes))
                .containsExactly(
                        "Tom Ashe (ASHE): How many boats left?",
                        "Anna Berg (BERG): Nine. I counted them.",
                        "Tom Ashe (ASHE): Thank you.");
    }

    @Test
    void aTurnGoesOnOverParagraphsUntilTheNextLabel() {
        List<Quote> quotes = ReadCopy.of("The court heard Anna Berg and her counsel, Tom Ashe, on Monday.\\n"
                        + "BERG: Nine left.\\n"
                        + "I counted “them” twice.\\n"
                        + "ASHE: Thank you.")
                .quotes();

        assertThat(told(quotes))
                .containsExactly(
                        "Anna Berg (BERG): Nine left. + I counted “them” twice.", "Tom Ashe (ASHE): Thank you.");
    }

    @Test
    void inAnInterviewTheOneWhoIsNamedBeforeItAnswersAndTheQuestionsAreTheOutlets() {
        List<Quote> quotes = ReadCopy.of("We met Anna Berg, who runs the port, for tea.\\n"
                        + "Q: How many boats left?\\n"
                        + "A: Nine. The tenth sank.\\n"
                        + "Q: Was anybody hurt?\\n"
                        + "A: No one.")
                .quotes();

        assertThat(told(quotes)).containsExactly("Anna Berg (A): Nine. The tenth sank.", "Anna Berg (A): No one.");
    }

    @Test
    void ofTwoWhoAreNamedBeforeAnInterviewNobodyIsTakenForTheOneWhoAnswers() {
        assertThat(ReadCopy.of("We met Anna Berg and Tom Ashe for tea.\\nQ: How many left?\\nA: Nine left.")
                        .quotes())
                .singleElement()
                .satisfies(each -> assertThat(each.speaker().name()).isEmpty());
    }

    @Test
    void aParagraphInWhichTheWriterTellsOfTheSpeakersEndsATurn() {
        List<Quote> quotes = ReadCopy.of("The court heard Anna Berg and her counsel, Tom Ashe, on Monday.\\n"
                        + "BERG: Nine left.\\n"
                        + "Berg then wept.\\n"
                        + "ASHE: Thank you.")
                .quotes();

        assertThat(told(quotes)).containsExactly("Anna Berg (BERG): Nine left.", "Tom Ashe (ASHE): Thank you.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg left.\\nCorrection: An earlier version gave a wrong day.\\nWATCH: Boats leave the port.",
                "Anna Berg left.\\nPHOTO: Boats in the port.\\nBERLIN: Nine boats left the port on Monday.",
                "Who is who.\\nAnna Berg: Runs the port since May.\\nTom Ashe: Ran it before.",
                "Three things to know.\\nWhen: It opens on Monday.\\nWhere: The port has the list."
            })
    void otherLabelsAreNoSpeakers(String copy) {
        assertThat(ReadCopy.of(copy).quotes()).isEmpty();
    }

    private static List<String> told(List<Quote> quotes) {
        return quotes.stream()
                .map(each -> each.speaker().name().orElse("?")
                        + " (" + each.speaker().words().map(Span::text).orElse("?") + "): "
                        + Stream.concat(Stream.of(each.words()), each.more().stream())
                                .map(Span::text)
                                .collect(Collectors.joining(" + ")))
                .toList();
    }
}
