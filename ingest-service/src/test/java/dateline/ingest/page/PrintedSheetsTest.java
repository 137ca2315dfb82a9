package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.page.PlainLines.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedSheetsTest {

    private static final String CUT = "The ferry to the islands was late again on Monday because the pilot had";
    private static final String REST = "gone to look for his hat, the harbour master said.";

    @Test
    void joinsTheSentenceThatAPageNumberCuts() {
        assertThat(paragraphs(CUT + "\n\nPage 1 of 2\n\n" + REST)).containsExactly(CUT + " " + REST);
    }

    @Test
    void takesWhatIsRepeatedBesideThePageNumbers() {
        PrintedSheets sheets = PrintedSheets.of("Hat lost\n\n" + CUT + "\n\nHarbour Mail, 3 May 2021 | 1/2\n\n" + REST
                + "\n\nHarbour Mail, 3 May 2021 | 2/2");

        assertThat(sheets.margins()).containsExactly("Harbour Mail, 3 May 2021 | 1/2");
        assertThat(PlainLines.of(sheets.rows()))
                .extracting(Paragraph::text)
                .containsExactly("Hat lost", CUT + " " + REST);
    }

    @Test
    void leavesTheHeadlineWhereItIsRepeatedOverEveryPage() {
        List<String> read = paragraphs("Hat lost\n\n" + CUT + "\n\n- 1 -\nHat lost\n\n" + REST + "\n\n- 2 -");

        assertThat(read).containsExactly("Hat lost", CUT + " " + REST);
    }

    @Test
    void leavesFiguresThatAreNoPageNumbers() {
        assertThat(paragraphs("Results\n\nSailing | 3/2\n\nRowing | 2/5"))
                .containsExactly("Results", "Sailing | 3/2", "Rowing | 2/5");
    }

    @Test
    void knowsAFormFeedForTheEndOfASheet() {
        assertThat(paragraphs(CUT + "\f" + REST)).containsExactly(CUT + " " + REST);
    }

    @Test
    void beginsAParagraphOnANewSheetWhereASentenceHasEnded() {
        assertThat(paragraphs("It was found.\n\nPage 1 of 2\n\n" + CUT)).containsExactly("It was found.", CUT);
    }

    private static List<String> paragraphs(String text) {
        return PlainLines.of(text).stream().map(Paragraph::text).toList();
    }
}
