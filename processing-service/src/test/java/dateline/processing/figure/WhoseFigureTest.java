package dateline.processing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.Figure;
import dateline.contracts.Span;
import dateline.processing.quote.ReadCopy;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a number is where no verb of saying tells: somebody's own count, a document, a sentence before. */
class WhoseFigureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | the source of each figure, with ; between two; - is the outlet
            The prosecutors' figure of 225 dead could not be checked. | The prosecutors
            The union's number, 44 million, has not changed since April. | The union
            The insurers' estimate stands at 17 million euros. | The insurers
            Management's count was 300. | Management
            Lena Ito added 15 goals for Ostby. | -
            Lena Ito added 15 goals were scored. | Lena Ito
            Lena Ito wrote 12 books on the sea. | -
            Estonia's total of 300 cases is the highest yet. | -
            Hospital records seen by this paper show 21 dead, two of whom were children. | Hospital records; Hospital records
            The relatives' lists name 60 missing. | The relatives
            The ministry withdrew an older toll. Its bulletin of Sunday lists 23 injured. | The ministry
            A bulletin, by the port authority, gives 27 deaths. | the port authority
            The police chief itself confirms 19 deaths. | The police chief
            The agency gave out its third count at noon. There were 214 dead. | The agency
            The ministry, which on Saturday evening had spoken of 12 dead, has withdrawn that. | The ministry
            By the army's tally, at least 14 have died. | the army
            The union's tally, sent out an hour later, is five. | The union
            The mayor first gave three dead. | The mayor
            Loading fell to four ships, brokers say, and the insurers' list names 31 berths. | brokers; the insurers
            Some 600 doses came; the rest is “on a plane”, as Anna Berg put it. | -
            In a hamlet where 50 people lived, rescuers found 48. | -; -
            """)
    void isTold(String copy, String sources) {
        String found = ReadCopy.of(copy).figures().stream()
                .map(Figure::source)
                .map(each -> each.name().or(() -> each.words().map(Span::text)).orElse("-"))
                .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(sources);
    }
}
