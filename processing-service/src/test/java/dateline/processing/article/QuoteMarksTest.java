package dateline.processing.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text                                              | what stands between marks, with / between two
            He said “no”.                                       | no
            “No,” he said, “never.”                             | No,/never.
            "No," he said. "Never."                             | No,/Never.
            'No,' he said.                                      | No,
            ‘No,’ he said.                                      | No,
            She called it „wrong“ twice.                        | wrong
            She called it «wrong» twice.                        | wrong
            He said: ‘The men shouted “thief” and ran.’         | The men shouted “thief” and ran.
            He said: “It is ‘over’ now.”                        | It is ‘over’ now.
            “They said “no” to us,” he said.                    | They said “no” to us,
            The workers’ demands were met.                      |
            The workers' demands were met.                      |
            It’s Berg’s boat.                                   |
            Rock 'n' roll of the '90s.                          |
            In the ’90s and ‘80s the port grew.                 |
            ‘The workers’ demands were met,’ he said.           | The workers’ demands were met,
            The ‘soldiers’ and ‘rebels’ fled.                   | soldiers/rebels
            ‘It’s the workers’ fault,’ she said.                | It’s the workers’ fault,
            The board is 6'2" wide.                             |
            He said “we will never stop and                     | we will never stop and
            "No, "he said. "Never, "he added.                   | No,/Never,
            "No,” he said. "Never."                             | No,/Never.
            “No," he said. “Never."                             | No,/Never.
            "No, "he said.                                      | No,
            He said "the man cried "stop," and ran" to us.      | the man cried "stop,
            "We will go. "They will stay," he said.             | We will go. "They will stay,
            (“Yes!”)                                            | Yes!
            The band—“Tide”—played.                             | Tide
            """)
    void findsWhatStandsBetweenMarks(String text, String between) {
        String found = QuoteMarks.in(text).stream()
                .map(each -> text.substring(each.start(), each.end()))
                .collect(Collectors.joining("/"));

        assertThat(found).isEqualTo(between == null ? "" : between);
    }

    @Test
    void goesOnWhereTheNextParagraphOpensAgain() {
        String text = "“We waited.\n\n“Nobody came,” she said.\n\n“Nobody,” he said.";

        assertThat(QuoteMarks.in(text)).extracting(QuoteMarks.Quoted::goesOn).containsExactly(false, true, false);
    }

    @Test
    void endsWithItsParagraphWhereTheMarkIsForgotten() {
        String text = "He said “we waited.\n\nThe road opened.";

        assertThat(QuoteMarks.in(text)).singleElement().satisfies(each -> assertThat(
                        text.substring(each.start(), each.end()))
                .isEqualTo("we waited."));
    }

    @Test
    void isNotHeldUpByMarksThatNeverClose() {
        String text = "‘a ".repeat(60_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(QuoteMarks.in(text)).isEmpty());
    }
}
