package dateline.processing.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says it stands behind the words, as agencies write; the tagger often misreads the verb there. */
class LateAttributionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Debt will peak at a tenth of output, the treasury forecast. | Debt will peak at a tenth of output | forecast | The treasury
            Farmers will harvest less wheat, the statistics office estimated on Thursday. | Farmers will harvest less wheat | estimated | the statistics office
            The fans died in a crush, a hospital and rescuers said on Sunday. | The fans died in a crush | said | a hospital and rescuers
            Police and residents said the road was shut. | the road was shut | said | Police and residents
            There is, officials admit, little room for error. | There is + little room for error | admit | officials
            One man had been stabbed; the other fell, it said. | One man had been stabbed; the other fell | said | it
            The court said in its yearly report that fewer cases were heard. | fewer cases were heard | said | The court
            Anna Berg said, on condition of anonymity, that the post was free. | the post was free | said | Anna Berg
            The court ruled 5 to 3 that the map was void. | the map was void | ruled | The court
            A report released Friday showed that wages had risen. | that wages had risen | showed | A report
            """)
    void theWordsAndTheSpeakerAreRead(String copy, String words, String cue, String speaker) {
        assertThat(ReadCopy.of(copy).quotes()).singleElement().satisfies(each -> {
            assertThat(words(each)).isIn(words, words.replaceFirst("^that ", ""));
            assertThat(each.cue().map(Span::text)).hasValue(cue);
            assertThat(each.speaker().words().map(Span::text))
                    .hasValueSatisfying(told -> assertThat(told).isEqualToIgnoringCase(speaker));
        });
    }

    @Test
    void aClauseWithoutMarksIsReadBesideOneWithThem() {
        assertThat(ReadCopy.of("Tom Ashe told staff that fares would go up “by a little” and that 26 routes would end.")
                        .quotes())
                .extracting(each -> each.words().text())
                .containsExactly("by a little", "26 routes would end");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Roads are open, said Anna Berg, head of the port, who added that two were shut. | added | Anna Berg
            Plants along the river have cut output, their federation Kemvlaan estimated. Two may have to close, it added. | added | Kemvlaan
            Prosecutors had asked for more. They said they would appeal. | said | Prosecutors
            The jail is calm, Norland's prison authority SNAI said. Earlier the authority reported that two had died. | reported | SNAI
            Beds were short, according to the health officer, Dr. Anna Berg. Nobody had come, she said. | said | Anna Berg
            The toll has risen, the regional governor said. Governor Tom Ashe said two had died. | said | Tom Ashe
            Norland Air will close two bases, it said. | said | Norland Air
            The port is open, its director said. Director Tom Ashe has left for Malmo. | said | Tom Ashe
            """)
    void whoIsMeantIsTold(String copy, String cue, String name) {
        Stream<Quote> last = ReadCopy.of(copy).quotes().stream()
                .filter(each ->
                        each.cue().filter(word -> word.text().equals(cue)).isPresent());
        assertThat(last.map(each -> each.speaker().name().orElse("-")))
                .isNotEmpty()
                .last()
                .satisfies(told -> assertThat(told).isEqualTo(name));
    }

    private static String words(Quote quote) {
        return Stream.concat(Stream.of(quote.words()), quote.more().stream())
                .map(Span::text)
                .collect(Collectors.joining(" + "));
    }
}
