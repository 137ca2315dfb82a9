package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.Known;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageKindsTest {

    private static final String SENTENCE =
            "The port of Westhaven reopened on Monday, the harbour master said to those who had waited.";

    @Test
    void callsAPageAnArticleAndNamesWhatShowsIt() {
        assertThat(kind("<meta property=og:type content=article>", SENTENCE))
                .isEqualTo(new Known("article", "og:type article"));
        assertThat(kind("", SENTENCE)).isEqualTo(new Known("article", "paragraphs under a headline"));
    }

    @Test
    void callsAPageThatIsNotFreePaywalledOnlyIfItsTextStopsShort() {
        String notFree =
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}</script>";

        assertThat(kind(notFree, SENTENCE.repeat(20)).value()).isEqualTo("article");
        assertThat(kind(notFree, "What the auditors found in the cellar of the bank was …"))
                .isEqualTo(new Known("paywalled", "JSON-LD isAccessibleForFree false, the text stops in a sentence"));
    }

    @Test
    void countsTheWordsThatThePageSaysItHas() {
        String head = "<script type=application/ld+json>{\"isAccessibleForFree\": false, \"wordCount\": 900}</script>";

        assertThat(kind(head, SENTENCE).basis()).contains("16 of 900 words");
    }

    @Test
    void doesNotTakeTheSubscribersLinkInTheHeadOfASiteForAWall() {
        assertThat(kind("<header><p>Already a subscriber? Log in</p></header>", SENTENCE)
                        .value())
                .isEqualTo("article");
        assertThat(kind("<div class=paywall>Already a subscriber? Log in</div>", SENTENCE))
                .isEqualTo(new Known("paywalled", "the page says “Already a subscriber? Log in”"));
    }

    @Test
    void doesNotTakePicturesOfOtherStoriesForAGallery() {
        String teasers = "<figure><a href=/n/1><img src=a.jpg></a><figcaption>x</figcaption></figure>".repeat(9);
        String pictures = "<figure><img src=a.jpg><figcaption>x</figcaption></figure>".repeat(9);

        assertThat(kind("<main>" + teasers + "</main>", SENTENCE).value()).isEqualTo("article");
        assertThat(kind("<main>" + pictures + "</main>", SENTENCE))
                .isEqualTo(new Known("gallery", "9 pictures and 16 words"));
    }

    @Test
    void countsTheWordsOfScriptsThatHaveNoBlanks() {
        String film = "<meta property=og:type content=video>";

        assertThat(kind(film, "港は月曜日に再開した。".repeat(5)).value()).isEqualTo("video");
        assertThat(kind(film, "港は月曜日に再開した。".repeat(40)).value()).isEqualTo("article");
    }

    @Test
    void callsAnArticleWithAFilmInItAnArticle() {
        String film =
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"video\":{\"@type\":\"VideoObject\"}}</script><video></video>";

        assertThat(kind(film, SENTENCE).value()).isEqualTo("article");
        assertThat(kind("<meta property=og:type content=video.other>", SENTENCE).value())
                .isEqualTo("video");
    }

    @Test
    void doesNotCallAnArticleWithManyTeasersBesideItAnIndex() {
        String teasers = "<div><h3><a href=/n>Other</a></h3><p>What happens elsewhere.</p></div>".repeat(20);

        assertThat(kind(teasers, SENTENCE).value()).isEqualTo("article");
        assertThat(PageKinds.of(
                                signs(teasers),
                                IntStream.range(0, 6)
                                        .mapToObj(i -> Line.paragraph("What happens elsewhere."))
                                        .toList())
                        .value())
                .isEqualTo("index");
    }

    @Test
    void saysWhatAPageIsThatHasNoArticle() {
        assertThat(Reads.reasonAgainst(
                        "text/html",
                        "<title>404</title><h1>Page not found</h1><p>The page has moved, or never was here at all."))
                .isEqualTo("content: no article; it seems to be an error page: it says “Page not found”");
    }

    private static Known kind(String markup, String story) {
        return PageKinds.of(
                signs(markup + "<article><h1>Port reopens</h1><p>" + story + "</article>"),
                List.of(Line.paragraph(story)));
    }

    private static PageSigns signs(String html) {
        Document page = Jsoup.parse(html);
        return PageSigns.of(page, Boxes.of(page));
    }
}
