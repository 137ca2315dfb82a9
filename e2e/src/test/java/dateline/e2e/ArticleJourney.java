package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.e2e.Copywriter.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An article as it changes, and on paper. Run by {@link PagesIT}. */
abstract class ArticleJourney {

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(Files.createDirectories(PagesIT.data.resolve("article")), 1440, 900);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void whatARevisionChangedIsToldAndTheWordsThatWentAndCameAreMarked() {
        Article first = Copywriter.write(300);
        String id = PagesIT.publish(first.asText());
        PagesIT.publish(first.corrected().asText());
        await("there are two revisions").atMost(Duration.ofSeconds(60)).until(() -> PagesIT.http
                .get("/v1/articles/" + id)
                .filter(article -> article.path("latestRevision").asInt() == 2)
                .isPresent());

        browser.open(PagesIT.page("/articles/" + id));
        assertThat(browser.text(".changes summary"))
                .isEqualTo("Correction since revision 1 · what changed in 2 places");
        browser.click(".changes summary");
        browser.until("document.querySelector('.edits').checkVisibility()");
        assertThat(texts(".edits .kicker")).containsExactly("Paragraph changed", "Paragraph added");
        assertThat(words("del")).containsExactly("Monday");
        assertThat(words("ins"))
                .containsExactly("Tuesday", first.revised().paragraphs().getLast());
        assertThat(lineThrough("del")).isEqualTo("line-through");
        assertThat(lineThrough("ins")).isEqualTo("underline");
        assertThat(browser.text(".text")).contains("said on Tuesday").doesNotContain("said on Monday");

        browser.click(".revisions a[href*='revision=1']");
        assertThat(browser.text(".banner")).contains("You are reading revision 1.");
        assertThat(browser.text(".text")).contains("said on Monday").doesNotContain("said on Tuesday");
        assertThat(browser.ask("document.querySelector('.changes') === null").asBoolean())
                .as("the first revision changed nothing")
                .isTrue();
        browser.click(".links a[href*='/print']");
        assertThat(browser.text(".age")).contains("This is revision 1.", "revision 2 is the newest");
        PagesIT.assertKept(browser, "the revisions of an article");
    }

    @Test
    void thePrintablePageHoldsTheArticleAloneNeedsNoScriptAndComesOutOfThePrinter() throws IOException {
        Article article = Copywriter.write(301);
        String id = PagesIT.publish(article.asPage());
        browser.open(PagesIT.page("/articles/" + id));
        browser.until("document.querySelector('.links')");
        String printable = browser.ask(
                        "[...document.querySelectorAll('.links a')].find((link) => link.textContent === 'Printable page').href")
                .asText();
        browser.runScripts(false);
        try {
            browser.open(printable);
            assertThat(browser.ask("document.querySelectorAll('script, button, nav, aside, form, img').length")
                            .asInt())
                    .as("what is no article")
                    .isZero();
            assertThat(texts("h1")).containsExactly(article.headline());
            assertThat(texts("article p:not([class])")).containsExactlyElementsOf(article.paragraphs());
            assertThat(browser.text(".outlet")).isEqualToIgnoringCase("Westhaven Wire");
            assertThat(browser.text(".published")).startsWith("10 January 2022");
            assertThat(browser.text("footer"))
                    .startsWith("Printable version | 2022-01-10")
                    .endsWith(article.url());
            assertThat(onPaper())
                    .contains(article.headline(), "Westhaven Wire", article.url())
                    .contains(article.paragraphs());
        } finally {
            browser.runScripts(true);
        }
    }

    @Test
    void thePageOfAnArticleIsPrintedWithoutWhatIsForScreensAlone() throws IOException {
        Article article = Copywriter.write(302);
        browser.open(PagesIT.page("/articles/" + PagesIT.publish(article.asText())));
        browser.until("document.querySelector('.text p') && !document.querySelector('#comments').hidden");
        assertThat(browser.text("body")).contains("Search", "Printable page", "Write a comment");

        assertThat(onPaper())
                .contains(article.headline())
                .contains(article.paragraphs())
                .doesNotContain("Search", "Printable page", "Write a comment");
    }

    /** What the browser prints, in words. */
    private static String onPaper() throws IOException {
        try (PDDocument paper = Loader.loadPDF(browser.print())) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }

    private static List<String> texts(String selector) {
        return browser.askAll("[...document.querySelectorAll(%s)].map((element) => element.textContent)"
                .formatted(Browser.quoted(selector)));
    }

    /** What stands in marks of changed words, without what is said to those who listen alone. */
    private static List<String> words(String mark) {
        return browser.askAll(
                "[...document.querySelectorAll('.edits %s')].map((mark) => [...mark.childNodes]".formatted(mark)
                        + ".filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data.trim()).join(''))");
    }

    private static String lineThrough(String mark) {
        return browser.ask("getComputedStyle(document.querySelector('.edits %s')).textDecorationLine".formatted(mark))
                .asText();
    }
}
