package dateline.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.search.QuestionReader.NotAQuestion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetsTest {

    private static final String TEXT = """
            Port reopens after storm

            Two people were hurt on Monday. “We 🌊 saw the waves come,” Mr Brandt said. The storms had closed the port.

            Nobody was surprised.""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            # question            | snippet                                         | marked
            hurt                  | Two people were hurt on Monday.                 | hurt
            HURT                  | Two people were hurt on Monday.                 | hurt
            waves                 | “We 🌊 saw the waves come,” Mr Brandt said.      | waves
            "the waves" brandt    | “We 🌊 saw the waves come,” Mr Brandt said.      | the waves+Brandt
            person:brandt         | “We 🌊 saw the waves come,” Mr Brandt said.      | Brandt
            surpris*              | Nobody was surprised.                           | surprised
            surprised -hurt       | Nobody was surprised.                           | surprised
            """)
    void showsTheSentenceAndTheWords(String question, String snippet, String marked) throws NotAQuestion {
        Snippet found = snippets(question, TEXT).getFirst();

        assertThat(found.text()).isEqualTo(snippet);
        assertThat(codePoints(TEXT, found.start(), found.end())).isEqualTo(snippet);
        assertThat(found.marks())
                .extracting(mark -> codePoints(TEXT, mark.start(), mark.end()))
                .isEqualTo(List.of(marked.split("\\+")));
    }

    @Test
    void showsSnippetsInTheOrderOfTheText() throws NotAQuestion {
        assertThat(snippets("storm", TEXT))
                .extracting(Snippet::text)
                .containsExactly("Port reopens after storm", "The storms had closed the port.");
    }

    @Test
    void showsNothingForAQuestionAboutTheOutlet() throws NotAQuestion {
        assertThat(snippets("outlet:storm", TEXT)).isEmpty();
    }

    @Test
    void cutsAnEndlessSentenceAroundItsMark() throws NotAQuestion {
        String text = "on and ".repeat(3_000) + "storm " + "and on ".repeat(3_000);

        Snippet found = snippets("storm", text).getFirst();

        assertThat(found.text().length()).isBetween(300, 450);
        assertThat(codePoints(
                        text,
                        found.marks().getFirst().start(),
                        found.marks().getFirst().end()))
                .isEqualTo("storm");
    }

    private static List<Snippet> snippets(String question, String text) throws NotAQuestion {
        return new Snippets()
                .of(new QuestionQuery(Scope.ARTICLES).of(QuestionReader.read(question, Scope.ARTICLES)), text);
    }

    private static String codePoints(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
