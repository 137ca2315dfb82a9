package dateline.processing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage.Figure;
import dateline.processing.quote.ReadCopy;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures take the place of others, and which are taken back; {@code 12>14} says that 14 holds instead of 12. */
class ChangesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # copy | changes of its figures, in order
            The death toll rose to 225, up from 164 on Sunday.                  | RAISED 164>225 (up from); RAISED 164>225 (up from)
            Police held 930 people, against 612 on Friday.                      | RAISED 612>930 (against); RAISED 612>930 (against)
            The toll climbed from 12 to 19.                                     | RAISED 12>19 (climbed from); RAISED 12>19 (climbed from)
            Unemployment fell to 5.1 percent from 5.6 percent.                  | LOWERED 5.6>5.1 (fell to); LOWERED 5.6>5.1 (fell to)
            The firm cut the number of jobs to go from 800 to 650.              | LOWERED 800>650 (cut the number of jobs to go from); LOWERED 800>650 (cut the number of jobs to go from)
            The ministry reported 300 people detained, later 380.               | RAISED 300>380 (later); RAISED 300>380 (later)
            State media raised the toll to 58 dead.                             | RAISED >58 (raised the toll to)
            The ministry had reported 12 deaths and raised the toll to 16.      | RAISED 12>16 (raised the toll to); RAISED 12>16 (raised the toll to)
            The toll is 11, not 17, the clinic said in a correction.            | CORRECTED 17>11 (not); CORRECTED 17>11 (not)
            The clinic corrected its count of the dead from 13 to 11.           | LOWERED 13>11 (corrected its count of the dead from); LOWERED 13>11 (corrected its count of the dead from)
            An earlier version said 40 people had died. The number is 14.       | CORRECTED 40>14 (earlier version); CORRECTED 40>14 (earlier version)
            The ministry withdrew the figure of 164.                            | WITHDRAWN (withdrew)
            The clinic later said the number of 30 dead was a mistake.          | WITHDRAWN (mistake)
            A channel had reported 164 deaths. The report was later deleted.    | WITHDRAWN (deleted)
            A monitor withdrew its count of 31 dead. It now puts the dead at 18. | WITHDRAWN (withdrew)
            The toll was 164, a channel said. Officials withdrew the figure of 164 dead. | WITHDRAWN (withdrew); WITHDRAWN (withdrew)
            The ministry has not withdrawn the figure of 164 dead.              |
            The army withdrew 2,000 troops.                                     |
            Twelve people died and 30 were hurt.                                |
            The team grew to nine from Lund.                                    |
            """)
    void readsWhatBecameOfFigures(String copy, String changes) {
        List<Figure> figures = ReadCopy.of(copy).figures();
        String found = figures.stream()
                .filter(each -> each.change().isPresent())
                .map(each -> change(each, figures))
                .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(changes == null ? "" : changes);
    }

    private static String change(Figure figure, List<Figure> all) {
        var change = figure.change().orElseThrow();
        String words = " (" + change.words().text() + ")";
        if (change.direction().name().equals("WITHDRAWN")) {
            return change.direction() + words;
        }
        String from =
                change.from().map(id -> value(id, all)).orElse(change.to().isPresent() ? value(figure.id(), all) : "");
        String to = change.to().map(id -> value(id, all)).orElse(value(figure.id(), all));
        return change.direction() + " " + from + ">" + to + words;
    }

    private static String value(String id, List<Figure> all) {
        return all.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .value()
                .orElseThrow()
                .toPlainString();
    }
}
