package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made to hold us up takes no more time than its length asks for: a megabyte, in seconds on a busy machine. */
class HostileTextTest {

    private static final int MEGABYTE = 1_000_000;
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    static Stream<String> pieces() {
        return Stream.of(
                "a",
                "word ",
                "comment ",
                "(",
                "By A ",
                "Line of text here\n",
                "\n",
                "- \n",
                "1/2\n",
                "\f",
                ". ",
                "\"",
                "Photo: ",
                "&amp;",
                "page 1 of 2\n",
                "> ",
                "a-\n",
                "\u00ad\n",
                "https://x.example/ 1/2\n",
                "     x\n",
                "Jan 1, 2020 ",
                "subscribe to continue ",
                "© ",
                "by by ");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aMegabyteOfOnePieceIsRead(String piece) {
        String text = "The port reopens\n\n" + piece.repeat(MEGABYTE / piece.length())
                + "\n\nThe port reopened on Monday, the harbour master said.";

        PageReading reading = Assertions.assertTimeoutPreemptively(
                LONG_ENOUGH, () -> PageReader.read(Reads.document("text/plain", text)));

        assertThat(reading).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2><a href=x>y</a></h2>",
                "<time>10:30</time>",
                "<figure><img></figure>",
                "<p>x",
                "<div class=wall>x</div>",
                "<script type=application/ld+json>\"@type\":[</script>",
                "<section><time>1:11</time></section>"
            })
    void aMegabyteOfOneSignOfAKindIsRead(String piece) {
        var page = Jsoup.parse("<h1>The port reopens</h1>" + piece.repeat(MEGABYTE / 4 / piece.length()));

        PageSigns signs = Assertions.assertTimeoutPreemptively(LONG_ENOUGH, () -> PageSigns.of(page, Boxes.of(page)));

        assertThat(signs.heading()).isEqualTo("The port reopens");
    }
}
