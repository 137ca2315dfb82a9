package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.ArticleMessage.Block;
import dateline.contracts.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Offsets count code points of the text, whatever stands in it. */
class OffsetsTest {

    private static final List<String> PIECES = List.of(
            "🎻",
            "👩\u200d🚒",
            "\uD83D",
            "\uDC00",
            "\u00ad",
            "\u200b",
            "\u0000",
            "é",
            "e\u0301",
            "ميناء",
            "\u200f",
            "港",
            "𝄞 ",
            " ",
            "\u00a0",
            "harbour ",
            "&amp;",
            "&#150;",
            "\uFEFF",
            "कि",
            "“",
            "”, ");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void holdForGeneratedTexts(long seed) {
        String body = "WESTHAVEN 🎺, Freeland (M𝄞) - " + generated(seed, 40) + ".\n\n" + generated(seed + 1, 60)
                + " (he said so at the harbour on Monday).";
        for (String type : List.of("text/plain", "text/html")) {
            String markup =
                    type.equals("text/html") ? html(body) : "The 🎻 of " + generated(seed + 2, 5) + "\n\n" + body;
            if (PageReader.read(Reads.document(type, markup)) instanceof PageReading.Article(Copy copy)) {
                holds(copy);
            }
        }
    }

    private static String html(String body) {
        return "<h1>The 🎻 of the harbour</h1><p>" + body.replace("\n\n", "</p><p>") + "</p>";
    }

    private static void holds(Copy copy) {
        int points = copy.text().codePointCount(0, copy.text().length());
        int at = 0;
        for (Block block : copy.blocks()) {
            assertThat(block.start()).isEqualTo(at);
            assertThat(Reads.words(copy, block)).isNotBlank().doesNotContain("\n\n");
            at = block.end() + 2;
        }
        assertThat(at - 2).isEqualTo(points);
        copy.dateline().ifPresent(span -> assertThat(cut(copy, span)).isEqualTo(span.text()));
        assertThat(copy.text().codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF || point == 0);
    }

    private static String cut(Copy copy, Span span) {
        return Reads.cut(copy.text(), span.start(), span.end());
    }

    /** The same text for the same seed. */
    private static String generated(long seed, int pieces) {
        StringBuilder out = new StringBuilder();
        long state = seed;
        for (int i = 0; i < pieces; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            out.append(PIECES.get((int) ((state >>> 33) % PIECES.size())));
        }
        return out.toString();
    }
}
