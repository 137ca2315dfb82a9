package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.ArticleMessage.Caption;
import dateline.contracts.ArticleMessage.Furniture;
import dateline.contracts.Known;
import dateline.contracts.ReportedTime;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final String STORY = """
            <p><b class="dateline">WESTHAVEN, Freeland (Meridian Wire) -</b> The port reopened on Monday, a week after a storm sank two ferries, the harbour master said.</p>
            <p>“Two were hurt,” she said. “All the others got off in time, and the last of them walked home.”</p>
            <h2>What comes next</h2>
            <ul><li>The ferries will be raised in spring, when the water is calm.</li><li>A wall will be built before the next winter comes.</li></ul>
            <blockquote><p>We were lucky, and we shall not be lucky twice, the mayor wrote to the council.</p></blockquote>
            <p>The council will meet on Thursday to talk about the money, which it does not have.</p>""";

    private static final String PAGE = """
            <!doctype html><html lang="en-GB"><head><title>Port reopens after storm | The Harbour Courier</title>
            <link rel="canonical" href="/news/port-reopens-10417702?utm_source=feed">
            <meta property="og:site_name" content="The Harbour Courier">
            <meta property="article:section" content="Ports">
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"],
             "headline": "Port reopens after storm", "datePublished": "2022-01-10T20:05:00+06:00",
             "dateModified": "2022-01-10T21:31+06:00", "keywords": "ports, storms",
             "author": [{"@type": "Person", "name": "Ada Merrin"}, {"@type": "Person", "name": "Jon Laan"}],
             "publisher": {"@type": "NewsMediaOrganization", "name": "Harbour Courier Ltd"},}]}
            </script></head><body>
            <nav><a href="/">Home</a> <a href="/ports">Ports</a></nav>
            <div class="cookie-banner"><p>We use cookies.</p></div>
            <article><h1>Port reopens after storm</h1><p class="byline">By Ada Merrin and Jon Laan</p>
            <figure><img src="a.jpg"><figcaption>Ferries at the quay of Westhaven on Monday. <span class="credit">Photo: Jo Field</span></figcaption></figure>
            %s
            <aside class="newsletter"><p>All of the harbour in your inbox by seven.</p></aside>
            <div class="related"><h3>Related</h3><ul><li><a href="/b">Storm sinks two ferries</a></li></ul></div>
            </article><footer>© 2022 The Harbour Courier</footer></body></html>""".formatted(STORY);

    private static Copy read(String page) {
        return Reads.article(Reads.document(
                "text/html", page, Optional.of("https://www.harbourcourier.example/amp/1"), Optional.empty()));
    }

    @Test
    void keepsWhatTheOutletSaysOfItsMistakes() {
        String note = "This article was amended on 11 January 2022. An earlier version named the wrong mayor.";
        String page = PAGE.replace(
                "</article>", "</article><div class=\"foot\"><div class=\"amend\"><p>" + note + "</p></div></div>");

        assertThat(Reads.blocks(read(page))).last().isEqualTo("PARAGRAPH: " + note);
    }

    @Test
    void learnsTheOutletFromTheCopyrightLineBelowTheStory() {
        String page = "<html><body><h1>Port reopens after storm</h1>" + STORY
                + "<hr><p><small>(c) 2022 Meridian Wire. For subscribers only.</small></p></body></html>";

        assertThat(read(page).outlet()).isEqualTo(new Known("Meridian Wire", "copyright line"));
    }

    @Test
    void tellsFurnitureByItsKind() {
        String page = PAGE.replace(
                "</article>",
                "</article><div class=\"print-footer\">Printed from harbourcourier.example on 10 Jan 2022</div>"
                        + "<div class=\"next-story\"><a href=\"/c\">Ferry captain speaks</a></div>"
                        + "<div class=\"comment-policy\">Comments are read before they are published.</div>");

        assertThat(read(page).furniture())
                .contains(
                        new Furniture("printed-line", "Printed from harbourcourier.example on 10 Jan 2022"),
                        new Furniture("next-story", "Ferry captain speaks"),
                        new Furniture("comment-policy", "Comments are read before they are published."));
    }

    @Test
    void readsTheStoryInItsBlocks() {
        assertThat(Reads.blocks(read(PAGE)))
                .containsExactly(
                        "HEADLINE: Port reopens after storm",
                        "CAPTION: Ferries at the quay of Westhaven on Monday.",
                        "CREDIT: Jo Field",
                        "PARAGRAPH: WESTHAVEN, Freeland (Meridian Wire) - The port reopened on Monday, a week after a storm sank two ferries, the harbour master said.",
                        "PARAGRAPH: “Two were hurt,” she said. “All the others got off in time, and the last of them walked home.”",
                        "SUBHEAD: What comes next",
                        "LIST_ITEM: The ferries will be raised in spring, when the water is calm.",
                        "LIST_ITEM: A wall will be built before the next winter comes.",
                        "BLOCK_QUOTE: We were lucky, and we shall not be lucky twice, the mayor wrote to the council.",
                        "PARAGRAPH: The council will meet on Thursday to talk about the money, which it does not have.");
    }

    @Test
    void readsWhatThePageSaysOfItself() {
        Copy copy = read(PAGE);

        assertThat(copy.url()).contains("https://www.harbourcourier.example/news/port-reopens-10417702");
        assertThat(copy.outletArticleId()).contains("10417702");
        assertThat(copy.outlet()).isEqualTo(new Known("Harbour Courier Ltd", "json-ld"));
        assertThat(copy.section()).contains(new Known("Ports", "meta"));
        assertThat(copy.language()).isEqualTo(new Known("en-GB", "html lang"));
        assertThat(copy.published())
                .contains(new ReportedTime("2022-01-10T20:05:00+06:00", Optional.empty(), "json-ld"));
        assertThat(copy.modified()).contains(new ReportedTime("2022-01-10T21:31+06:00", Optional.empty(), "json-ld"));
        assertThat(copy.authors()).containsExactly("Ada Merrin", "Jon Laan");
        assertThat(copy.keywords()).containsExactly("ports", "storms");
        assertThat(copy.dateline().orElseThrow().text()).isEqualTo("WESTHAVEN, Freeland (Meridian Wire)");
        assertThat(copy.captions())
                .containsExactly(new Caption("Ferries at the quay of Westhaven on Monday.", Optional.of("Jo Field")));
    }

    @Test
    void namesTheFurniture() {
        assertThat(read(PAGE).furniture())
                .contains(
                        new Furniture("navigation", "Home Ports"),
                        new Furniture("newsletter", "All of the harbour in your inbox by seven."),
                        new Furniture("related", "Related Storm sinks two ferries"),
                        new Furniture("footer", "© 2022 The Harbour Courier"));
    }

    @Test
    void readsTheBylineAboveTheStoryWhereThePageSaysNoAuthor() {
        Copy copy = Reads.page("<article><h1>Port reopens after storm</h1><p>By Ada Merrin and Jon Laan</p>" + STORY
                + "<p>Read more: Storm sinks two ferries</p><p>© 2022 The Harbour Courier</p></article>");

        assertThat(copy.authors()).containsExactly("Ada Merrin", "Jon Laan");
        assertThat(copy.furniture())
                .contains(
                        new Furniture("byline", "By Ada Merrin and Jon Laan"),
                        new Furniture("related", "Read more: Storm sinks two ferries"),
                        new Furniture("copyright", "© 2022 The Harbour Courier"));
    }

    @Test
    void takesAnOffsetAsItIsAndAddsNone() {
        Copy copy = Reads.article(Reads.document(
                "text/html",
                "<h1>Port reopens after storm</h1><time datetime='2022-01-10T20:05'>8 pm</time>" + STORY,
                Optional.empty(),
                Optional.of("Asia/Almaty")));

        assertThat(copy.published())
                .contains(new ReportedTime("2022-01-10T20:05", Optional.of("Asia/Almaty"), "time element"));
    }

    @Test
    void believesTheSenderAboveThePage() {
        var document = new dateline.contracts.DocumentMessage(
                Optional.of("https://www.harbourcourier.example/1"),
                Optional.of("The Courier"),
                Optional.of("own-1"),
                Optional.of("Sea"),
                Optional.of("en"),
                Optional.empty(),
                Optional.of(java.time.Instant.parse("2022-01-10T14:00:00Z")),
                Optional.empty(),
                "text/html",
                PAGE);

        Copy copy = Reads.article(document);

        assertThat(copy.outlet()).isEqualTo(new Known("The Courier", "sender"));
        assertThat(copy.outletArticleId()).contains("own-1");
        assertThat(copy.section()).contains(new Known("Sea", "sender"));
        assertThat(copy.language()).isEqualTo(new Known("en", "sender"));
        assertThat(copy.published()).contains(new ReportedTime("2022-01-10T14:00:00Z", Optional.empty(), "sender"));
    }

    @Test
    void tellsTheLanguageFromTheWordsWhereNobodySaysIt() {
        Copy copy = Reads.page(
                "<h1>Порт снова открыт после бури</h1><p>Порт Вестхейвена снова открылся в понедельник, через неделю"
                        + " после бури, сообщил начальник порта журналистам.</p>");

        assertThat(copy.language()).isEqualTo(new Known("ru", "words of the text"));
    }

    @Test
    void cleansTheWordsAndCountsInCodePoints() {
        Copy copy = Reads.page(
                "<h1>Port re\u00adopens\u200b 🚢 after&nbsp;storm</h1><p>The\u0000 port  of\nWesthaven reopened on Monday, the harbour master said. 🚢</p>");

        assertThat(copy.text())
                .isEqualTo(
                        "Port reopens 🚢 after storm\n\nThe port of Westhaven reopened on Monday, the harbour master said. 🚢");
        assertThat(Reads.blocks(copy).getLast())
                .isEqualTo("PARAGRAPH: The port of Westhaven reopened on Monday, the harbour master said. 🚢");
        assertThat(copy.blocks().getLast().end())
                .isEqualTo(copy.text().codePointCount(0, copy.text().length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html></html>",
                "<h1>Log in</h1><form><p>Who are you? Please tell us your name and your word.</p><input type=password></form>",
                "<h1>All stories of the week</h1><ul><li><a href=/a>Storm sinks two ferries in Westhaven</a></li><li><a href=/b>Port reopens after storm, says mayor</a></li></ul>",
                "<p>no <b>head",
                "<!-- nothing -->",
                "\u0000\u0001\ud83d"
            })
    void findsNoArticleWhereThereIsNone(String page) {
        assertThat(Reads.reasonAgainst("text/html", page)).startsWith("content: no article");
    }

    @Test
    void isNotLedIntoTheDepths() {
        String deep = "<div>".repeat(150_000) + "Port reopens";

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Reads.reasonAgainst("text/html", deep)).contains("markup nested without end"));
    }

    @Test
    void readsAPageOfAMillionCharactersInAFewSeconds() {
        String many = "<h1>Port reopens after storm</h1>"
                + "<p>The <b>port</b> reopened <a href=/x>again</a> on Monday.</p>".repeat(15_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> PageReader.read(Reads.document("text/html", many)));
    }
}
