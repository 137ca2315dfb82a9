package dateline.processing.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.QuoteForm;
import dateline.contracts.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            Villagers were told by soldiers that they had an hour to leave. | INDIRECT | soldiers | told | that they had an hour to leave
            It was agreed by all parties that the vote would wait. | INDIRECT | all parties | agreed | that the vote would wait
            The law is seen by critics as a gag on the press. | INDIRECT | critics | seen | a gag on the press
            The miners were warned by the owner that the pit would close. | INDIRECT | the owner | warned | that the pit would close
            The pilot radioed that one engine was on fire. | INDIRECT | The pilot | radioed | that one engine was on fire
            The ministry briefed reporters that talks had stalled. | INDIRECT | The ministry | briefed | that talks had stalled
            Kone texted his mother that he was alive. | INDIRECT | Kone | texted | that he was alive
            The envoy ventured that both sides were tired. | INDIRECT | The envoy | ventured | that both sides were tired
            The court held that the tax was unlawful. | INDIRECT | The court | held | that the tax was unlawful
            The ministry clarified that it had bought 90 buses. | INDIRECT | The ministry | clarified | that it had bought 90 buses
            An official who asked not to be named said 26 tanks had crossed. | INDIRECT | An official | said | 26 tanks had crossed
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is feared that the hostages are dead.",
                "It was claimed that the vase was Ming.",
                "The crew were assured that the reef was charted."
            })
    void readsWhatIsSaidByNobody(String copy) {
        assertThat(ReadCopy.of(copy).attributions())
                .singleElement()
                .extracting(Attribution::source)
                .isEqualTo(Optional.empty());
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
