package dateline.processing.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.QuoteForm;
import dateline.contracts.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | form | source | cue | content
            Anna Berg believes that the bridge is safe. | INDIRECT | Anna Berg | believes | that the bridge is safe
            The growers fear hail will spoil their plums. | INDIRECT | The growers | fear | hail will spoil their plums
            Paul Hale wants to close the port. | INDIRECT | Paul Hale | wants | to close the port
            Paul Hale expects the vote to be close. | INDIRECT | Paul Hale | expects | the vote to be close
            Voters are worried about the price of bread. | INDIRECT | Voters | worried about | the price of bread
            Paul Hale is confident that he will win. | INDIRECT | Paul Hale | confident | that he will win
            His belief that the port is safe has cost him votes. | INDIRECT | His | belief | that the port is safe
            The mayor did not say whether she would run. | INDIRECT | The mayor | say | whether she would run
            The poll found that most had made up their minds. | INDIRECT | The poll | found | that most had made up their minds
            Berg, who has said the port is safe, has left the town. | INDIRECT | Berg, who | said | the port is safe
            Her claim that she had won did little for her. | INDIRECT | Her | claim | that she had won
            “The port is safe,” Anna Berg likes to say. | DIRECT | Anna Berg | say | “The port is safe,”
            It was, voters felt, her best night. | INDIRECT | voters | felt | It was + her best night
            The attack was “a shame,” the mayor said from the hall. | MIXED | the mayor | said | The attack was “a shame,”
            “The port is safe,” Anna Berg said. | DIRECT | Anna Berg | said | “The port is safe,”
            The mayor called the ruling “a disgrace for the port”. | MIXED | The mayor | called | the ruling “a disgrace for the port”
            Anna Berg said that the port was “safe for all”. | MIXED | Anna Berg | said | that the port was “safe for all”
            “We knew,” Anna Berg said, “that it would come.” | DIRECT | Anna Berg | said | “We knew,” + “that it would come.”
            """)
    void readsWhatIsAscribedToSomebody(String copy, QuoteForm form, String source, String cue, String content) {
        assertThat(ReadCopy.of(copy).attributions()).singleElement().satisfies(each -> {
            assertThat(each.form()).isEqualTo(form);
            assertThat(each.source().map(Span::text)).hasValue(source);
            assertThat(each.cue().map(Span::text)).hasValue(cue);
            assertThat(each.content().stream().map(Span::text).collect(Collectors.joining(" + ")))
                    .isEqualTo(content);
        });
    }

    @Test
    void tellsThoughtFromSpeech() {
        assertThat(ReadCopy.of("Anna Berg said the port was safe. Paul Hale doubts that it is.")
                        .attributions())
                .extracting(Attribution::speech)
                .containsExactly(true, false);
    }

    @Test
    void findsOneAttributionInsideAnother() {
        List<Attribution> all = ReadCopy.of("Some growers believe the crop is lost, two officials said.")
                .attributions();

        assertThat(all)
                .extracting(each -> each.content().get(0).text())
                .containsExactly("Some growers believe the crop is lost", "the crop is lost");
    }
}
