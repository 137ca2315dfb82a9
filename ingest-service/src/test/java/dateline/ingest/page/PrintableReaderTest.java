package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.ArticleMessage.Caption;
import dateline.contracts.Known;
import dateline.contracts.ReportedTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintableReaderTest {

    private static final String CAPTION =
            "In this image taken from video, the harbour master speaks in Westhaven, Friday, Jan. 7, 2022. The port was shut for a week. (Port Authority via MW)";
    private static final String FIRST =
            "The port of Westhaven reopened on Monday, a week after a storm sank two ferries, the harbour master said.";
    private static final String SECOND = "“Two were hurt,” she said. “All the others got off in time.”";
    private static final String BELOW = """
              1. Comments will be moderated by The Harbour Courier editorial team.
              2. Keep to the subject of the report.
              3. Links are not published.

            Printable version | Jan 10, 2022 8:13:26 PM | %s

            Next Story""".formatted(Reads.ADDRESS);

    private static final String PRINTED =
            String.join("\n\n", "Port", "Port ‘reopens’ after storm", CAPTION, FIRST, SECOND, BELOW);

    @Test
    void readsAPrintedPage() {
        Copy copy = Reads.text(PRINTED);

        assertThat(copy.headline()).isEqualTo("Port ‘reopens’ after storm");
        assertThat(Reads.blocks(copy))
                .containsExactly(
                        "HEADLINE: Port ‘reopens’ after storm",
                        "CAPTION: In this image taken from video, the harbour master speaks in Westhaven, Friday, Jan. 7, 2022. The port was shut for a week.",
                        "CREDIT: Port Authority via MW",
                        "PARAGRAPH: " + FIRST,
                        "PARAGRAPH: " + SECOND);
        assertThat(copy.captions()).extracting(Caption::credit).containsExactly(Optional.of("Port Authority via MW"));
        assertThat(copy.outlet()).isEqualTo(new Known("The Harbour Courier", "comment policy"));
        assertThat(copy.url()).contains(Reads.ADDRESS);
        assertThat(copy.outletArticleId()).contains("10417702");
        assertThat(copy.printed()).contains(new ReportedTime("2022-01-10T20:13:26", Optional.empty(), "printed line"));
        assertThat(copy.published()).contains(new ReportedTime("2022-01-10", Optional.empty(), "printed line"));
        assertThat(copy.language()).isEqualTo(new Known("en", "words of the text"));
        assertThat(Reads.furnitureKinds(copy)).containsExactly("comment-policy", "printed-line", "next-story");
    }

    @Test
    void takesTheWholeSectionFromTheAddressWhereThePrinterCutItsWord() {
        Copy copy = Reads.text(PRINTED.replaceFirst("^Port\n", "Port\n")
                .replace("/news/ports/", "/news/shipping/")
                .replaceFirst("^Port", "Shippin"));

        assertThat(copy.section())
                .contains(new Known("Shipping", "URL path; the page itself shows the cut word 'Shippin'"));
        assertThat(Reads.furnitureKinds(copy)).startsWith("section-line");
    }

    @Test
    void knowsASectionLineCutAtItsFront() {
        Copy copy = Reads.text(
                PRINTED.replace("/news/ports/", "/news/international/").replaceFirst("^Port", "RNATIONAL"));

        assertThat(copy.section().map(Known::value)).contains("International");
        assertThat(copy.headline()).isEqualTo("Port ‘reopens’ after storm");
    }

    @Test
    void readsAPageWithoutSectionLineOrCaption() {
        Copy copy = Reads.text(String.join("\n\n", "Port ‘reopens’ after storm", FIRST, SECOND, BELOW));

        assertThat(Reads.blocks(copy))
                .containsExactly("HEADLINE: Port ‘reopens’ after storm", "PARAGRAPH: " + FIRST, "PARAGRAPH: " + SECOND);
        assertThat(copy.captions()).isEmpty();
    }

    @Test
    void readsJustAHeadlineAndParagraphs() {
        Copy copy = Reads.text(String.join("\n\n", "Port reopens after storm", FIRST, SECOND));

        assertThat(Reads.blocks(copy))
                .containsExactly("HEADLINE: Port reopens after storm", "PARAGRAPH: " + FIRST, "PARAGRAPH: " + SECOND);
        assertThat(copy.furniture()).isEmpty();
        assertThat(copy.published()).isEmpty();
    }

    @Test
    void readsTheBylineAndTheDateUnderTheHeadline() {
        Copy copy = Reads.text(String.join(
                "\n\n",
                "Port reopens after storm",
                "By Ada Merrin and Jon van der Laan\n10 January 2022, 20:13 (UTC+6)",
                FIRST,
                SECOND));

        assertThat(copy.authors()).containsExactly("Ada Merrin", "Jon van der Laan");
        assertThat(copy.published())
                .contains(new ReportedTime("2022-01-10T20:13+06:00", Optional.empty(), "date line"));
        assertThat(copy.text()).isEqualTo(String.join("\n\n", "Port reopens after storm", FIRST, SECOND));
    }

    @Test
    void readsAWiresMastheadAndItsDateline() {
        Copy copy = Reads.text("""
                MERIDIAN WIRE  MW20220110-0390  WORLD
                JAN 10, 2022 12:48 GMT

                Port reopens after storm

                WESTHAVEN, Freeland, Jan 10 (Meridian Wire) - The port reopened on Monday, the harbour master said.

                (c) 2022 Meridian Wire""");

        assertThat(copy.outlet().value()).isEqualTo("Meridian Wire");
        assertThat(copy.section().map(Known::value)).contains("World");
        assertThat(copy.published().map(ReportedTime::value)).contains("2022-01-10T12:48Z");
        assertThat(copy.dateline().orElseThrow().text()).isEqualTo("WESTHAVEN, Freeland, Jan 10 (Meridian Wire)");
        assertThat(Reads.cut(
                        copy.text(),
                        copy.dateline().get().start(),
                        copy.dateline().get().end()))
                .isEqualTo(copy.dateline().get().text());
    }

    @Test
    void joinsTheLinesThatAPrinterWrapped() {
        Copy copy = Reads.text(wrapped(PRINTED, 72));

        assertThat(copy.text()).isEqualTo(Reads.text(PRINTED).text());
        assertThat(Reads.furnitureKinds(copy)).isEqualTo(Reads.furnitureKinds(Reads.text(PRINTED)));
    }

    @Test
    void readsTheLineEndsOfOtherSystems() {
        assertThat(Reads.text(PRINTED.replace("\n", "\r\n"))).isEqualTo(Reads.text(PRINTED));
        assertThat(Reads.text(PRINTED.replace("\n", "\r"))).isEqualTo(Reads.text(PRINTED));
    }

    @Test
    void keepsAListInTheStoryAndDropsTheRulesForComments() {
        Copy copy = Reads.text(
                String.join("\n\n", "Port reopens after storm", FIRST, "• one ferry\n• two tugs", SECOND, BELOW));

        assertThat(Reads.blocks(copy)).contains("LIST_ITEM: one ferry", "LIST_ITEM: two tugs");
        assertThat(copy.text()).doesNotContain("moderated", "Links are not");
    }

    @Test
    void givesAPrintedTimeTheZoneThatTheSenderNames() {
        Copy copy = Reads.article(Reads.document("text/plain", PRINTED, Optional.empty(), Optional.of("Asia/Kolkata")));

        assertThat(copy.printed())
                .contains(new ReportedTime("2022-01-10T20:13:26", Optional.of("Asia/Kolkata"), "printed line"));
    }

    @Test
    void saysWhatATextIsThatIsNoArticle() {
        assertThat(Reads.reasonAgainst("text/plain", "The port reopened.")).contains("a single line");
        assertThat(Reads.reasonAgainst("text/plain", " \n\n ")).contains("an empty text");
        assertThat(Reads.reasonAgainst("text/plain", BELOW)).contains("no article");
    }

    private static String wrapped(String text, int width) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            int column = 0;
            for (String word : line.split(" ")) {
                if (column > 0 && column + 1 + word.length() > width) {
                    out.append('\n');
                    column = 0;
                } else if (column > 0) {
                    out.append(' ');
                    column++;
                }
                out.append(word);
                column += word.length();
            }
            out.append('\n');
        }
        return out.toString();
    }
}
