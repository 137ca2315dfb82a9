package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.page.PlainLines.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainLinesTest {

    @Test
    void takesThePrintersHyphenOutAndLeavesTheWritersIn() {
        assertThat(paragraphs("""
                The harbour council of Westhaven wants to buy a new long-
                term lease for the old fish market, and told its commis-
                sion to find the money before the summer is over in June.
                """))
                .containsExactly("The harbour council of Westhaven wants to buy a new long-term lease for the old fish"
                        + " market, and told its commission to find the money before the summer is over in June.");
    }

    @Test
    void leavesAHyphenThatTheTextHasElsewhere() {
        assertThat(paragraphs("""
                The ice-breaker left in the night and came back with a bent
                bow, and nobody on board wished to say what the crew of ice-
                breaker had seen in the fog between the two outer islands.
                """)).singleElement().asString().contains("crew of ice-breaker had");
    }

    @Test
    void beginsAParagraphAtAnIndent() {
        assertThat(paragraphs("""
                   The lamp was lit at dusk by the keeper, who had not been
                there for thirty years and did not need to be shown the way.
                   It went out at dawn, and the keeper went home to his soup.
                """)).hasSize(2);
    }

    @Test
    void joinsNoLinesOfATextThatWasNotWrapped() {
        assertThat(paragraphs("""
                The lamp was lit at dusk by the keeper.
                He had not been there for thirty years or so, he said.
                It went out at dawn, and nobody saw it go out.
                """)).hasSize(3);
    }

    @Test
    void knowsAQuotationByItsAnglesAndByItsIndent() {
        assertThat(PlainLines.of("""
                The letter is short and mostly about the heating of the room.

                > We have had no coal.

                It was found on Monday behind the blackboard of class four.

                      If you who read this are warm, be so kind as to think
                      of those who were not, and shut the window.

                The school has framed it.
                """)).extracting(Paragraph::quoted).containsExactly(false, true, false, true, false);
    }

    @Test
    void keepsTheSecondLineOfAListsItemWithTheFirst() {
        assertThat(paragraphs("1. Open the window between six and\n   eight only.\n2. Wash your hair."))
                .containsExactly("1. Open the window between six and eight only.", "2. Wash your hair.");
    }

    private static List<String> paragraphs(String text) {
        return PlainLines.of(text).stream().map(Paragraph::text).toList();
    }
}
