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
            Two firms agreed; the third, Berg, left, brokers said. | Two firms agreed; the third, Berg, left | said | brokers
            Since 2023 nine reporters have left, according to the union. | Since 2023 nine reporters have left | according to | the union
            “It is old,” said lead author Ada Cole. | It is old, | said | lead author Ada Cole
            Tom Ashe appealed to the nurses to return “for the sake of the sick”. | for the sake of the sick | appealed | Tom Ashe
            The ship sailed for what Tom Ashe called the “harbour of last hopes”. | harbour of last hopes | called | Tom Ashe
            Tom Ashe denied a report that the fare would rise. | the fare would rise | denied | Tom Ashe
            The firm rejected claims that it had sold the land twice. | it had sold the land twice | rejected | The firm
            They were let go because, a warder said, the cells were damp. | the cells were damp | said | a warder
            Police said the bosses, known as the “kings of the river”, had fled. | the bosses, known as the “kings of the river”, had fled | said | Police
            “It is madness,” one of the four, Ada Cole, commented, “but it is ours.” | It is madness, + but it is ours. | commented | one of the four
            Her colleague, Ada Cole, nodded: “Nor does a cracked wall.” | Nor does a cracked wall. | nodded | Her colleague
            The deal is, in the mayor's words, “a lease on our own porch”. | a lease on our own porch | in the mayor's words | the mayor
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
        assertThat(ReadCopy.of("Tom Ashe said he had been asked for hours and had “signed to sleep”.")
                        .quotes())
                .extracting(each -> each.words().text())
                .containsExactlyInAnyOrder("he had been asked for hours", "signed to sleep");
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
            “I slept in the car,” said one, Ada Cole. | said | Ada Cole
            Gen. Tom Ashe toured the front. The general said a village had been retaken. | said | Tom Ashe
            The union, which polled its members, found that 12 schools were cold. | found | The union
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ‘We are not statistics’: flood victims jeer at governor | flood victims
            ‘I only wanted my goose back’: woman, 84, wins case | woman
            """)
    void wordsThatOpenAHeadlineAreTheirsWhoAreNamedBehindTheColon(String headline, String speaker) {
        assertThat(ReadCopy.headline(headline).quotes()).singleElement().satisfies(each -> assertThat(
                        each.speaker().words().map(Span::text))
                .hasValue(speaker));
    }

    private static String words(Quote quote) {
        return Stream.concat(Stream.of(quote.words()), quote.more().stream())
                .map(Span::text)
                .collect(Collectors.joining(" + "));
    }
}
