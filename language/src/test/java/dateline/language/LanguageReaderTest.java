package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageReaderTest {

    private static final LanguageReader READER = new LanguageReader();

    @Test
    void aBlankLineEndsASentence() {
        AnnotatedText read = read("Mayor opens new bridge\n\nThe mayor opened it. Crowds came.");

        assertThat(read.sentences())
                .extracting(each -> read.text().substring(each.start(), each.end()))
                .containsExactly("Mayor opens new bridge", "The mayor opened it.", "Crowds came.");
    }

    @Test
    void namesAreOfThreeKinds() {
        AnnotatedText read = read("Antony Blinken flew to Almaty for talks with the European Union.");

        assertThat(tokens(read))
                .filteredOn(each -> each.name() != Token.NameKind.NONE)
                .extracting(Token::word, Token::name)
                .containsExactly(
                        tuple("Antony", Token.NameKind.PERSON),
                        tuple("Blinken", Token.NameKind.PERSON),
                        tuple("Almaty", Token.NameKind.LOCATION),
                        tuple("European", Token.NameKind.ORGANISATION),
                        tuple("Union", Token.NameKind.ORGANISATION));
    }

    @Test
    void theSyntaxOfASentenceIsTheSameWheneverItIsAskedFor() {
        Sentence sentence = read("Rain fell. Ministers resigned.").sentences().get(1);

        Syntax syntax = sentence.syntax().orElseThrow();

        assertThat(syntax.relation(0)).isEqualTo("nsubj");
        assertThat(sentence.syntax()).containsSame(syntax);
    }

    @Test
    void quotationMarksDoNotDisturbTheSyntaxButKeepTheirPlace() {
        Sentence sentence =
                read("“The goal was obvious,” Mr. Tokayev said.").sentences().get(0);

        Syntax syntax = sentence.syntax().orElseThrow();
        int said = indexOf(sentence, "said");
        assertThat(syntax.governor(said)).isEmpty();
        assertThat(syntax.governor(indexOf(sentence, "Tokayev"))).contains(said);
        assertThat(syntax.relation(indexOf(sentence, "Tokayev"))).isEqualTo("nsubj");
        assertThat(syntax.governor(indexOf(sentence, "“"))).contains(said);
        assertThat(syntax.relation(indexOf(sentence, "“"))).isEqualTo("punct");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LUND — ",
                "LUND, Sweden (Northgate Post) – ",
                "PORT OF SPAIN, Trinidad, May 3 (NP) -- ",
                "KOLKATA: ",
                "",
            })
    void aDatelineDoesNotDisturbTheSyntax(String dateline) {
        Sentence sentence = read(dateline + "The dockers freed a swan on Monday.")
                .sentences()
                .getFirst();

        assertThat(subjectsOf(sentence, "freed")).containsExactly("dockers");
    }

    @Test
    void aNameBeforeAHyphenIsNoDateline() {
        Sentence sentence =
                read("EU-led troops freed a swan on Monday.").sentences().getFirst();

        assertThat(subjectsOf(sentence, "freed")).containsExactly("troops");
        assertThat(sentence.syntax().orElseThrow().relation(indexOf(sentence, "EU")))
                .isNotEqualTo("punct");
    }

    private static List<String> subjectsOf(Sentence sentence, String verb) {
        return sentence.syntax()
                .orElseThrow()
                .dependents(indexOf(sentence, verb), "nsubj")
                .map(each -> sentence.tokens().get(each).word())
                .toList();
    }

    @Test
    void offsetsCountUtf16UnitsWhateverStandsBefore() {
        AnnotatedText read = read("😀😀 Crowds cheered 𝒜lmaty’s mayor in Almaty on Friday.");

        assertThat(tokens(read)).allSatisfy(each -> assertThat(read.text().substring(each.start(), each.end()))
                .isEqualTo(each.word()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\n",
                "\u0000",
                "a\u0000b",
                "x",
                "!",
                "\"",
                "“”",
                "’",
                "新华社北京一月十日电 今天没有消息。",
                "😀",
                "\ud800",
                "\ufeff",
                "\u202eabc",
                "<b>",
                "((((",
                "----",
                "1",
                "2022-99-99",
                "\t\r\n \u2028x",
                "on 99/99/9999 at 25:61",
                "& & &",
                "http://example.org/a?b=c#d",
                "....................."
            })
    void nothingThatStandsInATextIsAnError(String text) {
        AnnotatedText read = read(text);

        assertThat(tokens(read)).allSatisfy(each -> assertThat(text.substring(each.start(), each.end()))
                .isEqualTo(each.word()));
    }

    @Test
    void aSentenceWithoutEndIsReadInPieces() {
        AnnotatedText read = read("the committee agreed, ".repeat(200));

        assertThat(read.sentences()).hasSizeGreaterThan(4).allSatisfy(each -> assertThat(each.tokens())
                .hasSizeLessThanOrEqualTo(Sentences.LONGEST));
        assertThat(tokens(read)).hasSize(800);
    }

    @Test
    void ofALongTextTheFirstSentencesAreRead() {
        AnnotatedText read = read("The committee agreed again. ".repeat(2_000));

        assertThat(tokens(read)).hasSize(Sentences.MOST_TOKENS);
    }

    @Test
    @Timeout(60)
    void aRunOfDatesWithoutFullStopDoesNotHoldItUp() {
        Duration spent = timed(() -> read("12 May 2021 Monday 5 pm next week ".repeat(2_000)));

        assertThat(spent).isLessThan(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(strings = {"a", "1", "\"", ".", "@a", "a\"", "\" ", "' \"", "( ", "Mr ", "Mr. ", "? ", "A.", "a-"})
    void nothingRepeatedWithoutEndHoldsItUp(String part) {
        AnnotatedText read = read(part.repeat(30_000));

        assertThat(tokens(read)).hasSizeLessThanOrEqualTo(Sentences.MOST_TOKENS);
    }

    @Test
    void threadsShareOneReader() {
        String text = "Antony Blinken warned Moscow on Friday that troops must leave Almaty by 12 May.";
        AnnotatedText alone = read(text);

        List<AnnotatedText> together = List.of(1, 2, 3, 4, 5, 6, 7, 8).parallelStream()
                .map(each -> read(text))
                .toList();

        assertThat(together).allSatisfy(each -> assertThat(each).isEqualTo(alone));
    }

    private static AnnotatedText read(String text) {
        return READER.read(text);
    }

    private static List<Token> tokens(AnnotatedText read) {
        return read.sentences().stream().flatMap(each -> each.tokens().stream()).toList();
    }

    private static int indexOf(Sentence sentence, String word) {
        return sentence.tokens().stream()
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow()
                .index();
    }

    private static Duration timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
