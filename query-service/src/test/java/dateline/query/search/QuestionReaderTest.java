package dateline.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.query.search.Question.All;
import dateline.query.search.Question.Any;
import dateline.query.search.Question.Beginning;
import dateline.query.search.Question.Not;
import dateline.query.search.Question.Phrase;
import dateline.query.search.Question.Where;
import dateline.query.search.Question.Word;
import dateline.query.search.QuestionReader.NotAQuestion;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            protests                      | protests
            protests Almaty               | (protests & Almaty)
            protests AND Almaty           | (protests & Almaty)
            protests and Almaty           | (protests & and & Almaty)
            a OR b                        | (a / b)
            a OR b c                      | (a / (b & c))
            (a OR b) c                    | ((a / b) & c)
            a AND b OR c AND d            | ((a & b) / (c & d))
            -a b                          | (!a & b)
            b NOT a                       | (b & !a)
            b AND NOT a                   | (b & !a)
            b -"the fuel price"           | (b & !"the fuel price")
            b -(a OR c)                   | (b & !(a / c))
            CSTO-led                      | CSTO-led
            "shoot to kill"               | "shoot to kill"
            "shoot to kill"order          | ("shoot to kill" & order)
            person:Tokayev                | person:Tokayev
            person:"Kassym-Jomart T"      | person:"Kassym-Jomart T"
            headline:fuel place:Almaty    | (headline:fuel & place:Almaty)
            organisation:CSTO outlet:wire | (organisation:CSTO & outlet:wire)
            detain*                       | detain*
            headline:detain*              | headline:detain*
            17:30                         | 17:30
            a~2 b^4 [x TO y] {z}          | (a~2 & b^4 & [x & TO & y] & {z})
            /.*a/                         | error
            O'Brien                       | O'Brien
            ORANGE NOTE ANDES             | (ORANGE & NOTE & ANDES)
            """)
    void readsAQuestion(String question, String meaning) throws NotAQuestion {
        if (meaning.equals("error")) {
            assertThatThrownBy(() -> QuestionReader.read(question, Scope.ARTICLES))
                    .isInstanceOf(NotAQuestion.class);
        } else {
            assertThat(written(QuestionReader.read(question, Scope.ARTICLES))).isEqualTo(meaning);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            # question          | at | problem
            "fuel price         | 0  | never closed
            fuel "price         | 5  | never closed
            (fuel price         | 0  | never closed
            fuel) price         | 4  | no opening
            ()                  | 1  | missing before the closing
            fuel OR             | 7  | missing
            OR fuel             | 0  | missing before OR
            fuel AND            | 8  | missing
            fuel OR AND price   | 8  | missing before AND
            NOT                 | 3  | missing
            -                   | 1  | missing
            -fuel               | 0  | only says what not to find
            NOT (a OR b)        | 0  | only says what not to find
            a OR -b             | 0  | only says what not to find
            *uel                | 0  | end of a word
            f*el                | 1  | end of a word
            f*                  | 1  | at least two
            text:fuel           | 0  | no field
            http://a.example/   | 0  | no field
            person:             | 0  | missing after the colon
            !!!                 | 0  | no letter or digit
            "..."               | 0  | no letter or digit
            """)
    void saysWhereItStopsBeingAQuestion(String question, int at, String problem) {
        assertThatThrownBy(() -> QuestionReader.read(question, Scope.ARTICLES))
                .isInstanceOf(NotAQuestion.class)
                .hasMessageContaining(problem)
                .extracting(e -> ((NotAQuestion) e).position())
                .isEqualTo(question.equals("person:") ? 7 : at);
    }

    @Test
    void refusesToNestWithoutEnd() {
        for (String nest : List.of("(", "-", "NOT ")) {
            assertThatThrownBy(() -> QuestionReader.read("a " + nest.repeat(100) + "b", Scope.ARTICLES))
                    .isInstanceOf(NotAQuestion.class)
                    .hasMessageContaining("deep");
        }
    }

    private static String written(Question question) {
        return switch (question) {
            case Word(var where, var text) -> written(where) + text;
            case Phrase(var where, var text) -> written(where) + '"' + text + '"';
            case Beginning(var where, var text) -> written(where) + text + '*';
            case All(var parts) -> written(parts, " & ");
            case Any(var parts) -> written(parts, " / ");
            case Not(var part) -> "!" + written(part);
        };
    }

    private static String written(List<Question> parts, String between) {
        return parts.stream().map(QuestionReaderTest::written).collect(Collectors.joining(between, "(", ")"));
    }

    private static String written(Where where) {
        return where == Where.ANYWHERE ? "" : where.field() + ":";
    }
}
