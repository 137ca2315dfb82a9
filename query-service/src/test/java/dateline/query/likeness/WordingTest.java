package dateline.query.likeness;

import static dateline.query.likeness.Stories.STORM;
import static dateline.query.likeness.Stories.STORM_BY_ANOTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @Test
    void findsATextAgainInItself() {
        assertCopy(STORM, STORM);
        assertThat(likeness(STORM, STORM)).isEqualTo(new Likeness(1, 1));
    }

    @Test
    void seesPastQuotationMarksCaseAccentsAndSpaces() {
        String otherHouseStyle = STORM.replace("\"We", "“We")
                .replace("basin,\"", "basin,”")
                .replace("Port of Westhaven reopens after storm", "PORT OF WESTHAVEN REOPENS AFTER STORM")
                .replace("crowns", "crówns")
                .replace("\n\n", "\n");

        assertThat(likeness(STORM, otherHouseStyle)).isEqualTo(new Likeness(1, 1));
    }

    @Test
    void findsACopyThatWasCutToItsFirstParagraphs() {
        String cut = STORM.substring(0, STORM.indexOf("Insurers"));

        assertCopy(STORM, cut);
        assertThat(likeness(STORM, cut).contained()).isEqualTo(1);
        assertThat(likeness(STORM, cut).similarity()).isCloseTo(0.5, within(0.1));
    }

    @Test
    void findsACopyUnderAnotherHeadlineWithLinesAround() {
        String framed = STORM.replace("Port of Westhaven reopens after storm", "Divers clear harbour by night")
                + "\n\n(Meridian Wire)\n\nFollow our reporters for more.\n\nThis text was put in by an agency.";

        assertCopy(STORM, framed);
    }

    @Test
    void findsACopyInWhichWordsWereSwapped() {
        assertCopy(
                STORM,
                STORM.replace("said", "stated")
                        .replace("told reporters", "explained to journalists")
                        .replace("some 40 million", "about 40 million")
                        .replace("Two dockers", "Two workers")
                        .replace("stranded", "aground"));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 60, 30})
    void findsACopyInWhichEveryFewLettersOneIsLost(int every) {
        assertCopy(STORM, losing(every, STORM));
    }

    @Test
    void doesNotTakeTwoReportsOfOneEventForCopies() {
        assertNoCopy(STORM, STORM_BY_ANOTHER);
    }

    @Test
    void doesNotTakeTodaysWeatherForYesterdays() {
        assertNoCopy(weather(11, 3, 24, 1012, 40), weather(17, 9, 31, 998, 85));
        assertCopy(weather(11, 3, 24, 1012, 40), weather(11, 3, 24, 1012, 40));
    }

    @Test
    void takesACopyWithANewerCountForACopy() {
        assertCopy(STORM, STORM.replace("40 million", "55 million"));
    }

    @Test
    void doesNotJudgeTextsOfAFewWords() {
        assertNoCopy("Port reopens after storm, harbour master says", "Port reopens after storm, harbour master says");
        assertNoCopy("", "");
    }

    @Test
    void comparesTextsInAnyScript() {
        String russian = "Порт Вестхейвена вновь открылся в понедельник, через два дня после шторма, который сорвал три"
                + " крана с рельсов и выбросил угольщик на волнорез. Капитан порта сообщила, что водолазы очистили"
                + " главный фарватер от контейнеров за одну ночь.";

        assertCopy(russian, "АЛМАТЫ. " + russian.toUpperCase());
        assertNoCopy(russian, STORM);
    }

    @Test
    void readsTheStartOfAnEndlessText() {
        String endless = IntStream.range(0, 40_000)
                .mapToObj(i -> Integer.toString(i * 7919, 36))
                .collect(Collectors.joining(" "));

        assertThat(Wording.of(endless).marks().values()).hasSizeLessThanOrEqualTo(512);
        assertCopy(endless, endless + " and more");
    }

    @Test
    void marksWhatIsLeftOfATextAsTheWholeIsMarked() {
        List<Integer> whole = marks(STORM);

        assertThat(whole).hasSizeBetween(30, 90);
        assertThat(marks(STORM.substring(200, 700))).isNotEmpty().isSubsetOf(whole);
    }

    private static List<Integer> marks(String text) {
        return Arrays.stream(Marks.of(text).values()).boxed().toList();
    }

    private static void assertCopy(String one, String other) {
        assertThat(Wording.of(one).meets(Wording.of(other))).isTrue();
        assertThat(Wording.of(other).meets(Wording.of(one))).isTrue();
        assertThat(Wording.of(one).copyOf(Wording.of(other)))
                .isPresent()
                .isEqualTo(Wording.of(other).copyOf(Wording.of(one)));
    }

    private static void assertNoCopy(String one, String other) {
        assertThat(Wording.of(one).copyOf(Wording.of(other))).isEmpty();
        assertThat(Wording.of(other).copyOf(Wording.of(one))).isEmpty();
    }

    private static Likeness likeness(String one, String other) {
        return Wording.of(one).likeness(Wording.of(other));
    }

    private static String losing(int every, String text) {
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (i % every != every - 1) {
                left.append(text.charAt(i));
            }
        }
        return left.toString();
    }

    private static String weather(int high, int low, int wind, int pressure, int rain) {
        return """
                Weather for the coast: showers and sunny spells

                Temperatures in Westhaven rise to %d degrees in the afternoon and fall to %d degrees in the night. A \
                fresh breeze blows from the west, with gusts of up to %d knots on the outer banks.

                The pressure at noon was %d hectopascals. The chance of rain is %d per cent. Small craft should watch \
                for gusts near the cliffs, and walkers for wet paths.""".formatted(high, low, wind, pressure, rain);
    }
}
