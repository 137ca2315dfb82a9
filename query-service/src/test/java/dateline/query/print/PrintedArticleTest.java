package dateline.query.print;

import static dateline.query.Messages.article;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.ArticleMessage.Revised;
import org.junit.jupiter.api.Test;

class PrintedArticleTest {

    private static final Revised ARTICLE = article("ferry")
            .headline("Ferry <returns>")
            .body("It came back at noon.", "Nobody was on board.")
            .published("2022-01-10T12:40:00+06:00")
            .message();

    @Test
    void tellsWhoWroteItWhenAndEveryParagraph() {
        assertThat(new PrintedArticle(ARTICLE, ARTICLE.revision()).html())
                .containsSubsequence(
                        """
                <h1>Ferry &lt;returns&gt;</h1>
                <p class="byline">By Jo Lind</p>
                <p class="published">10 January 2022, 12:40 UTC+06:00</p>
                <p>It came back at noon.</p>
                <p>Nobody was on board.</p>
                """,
                        "<footer>Printable version | 2022-01-10T12:40:00+06:00 | https://courier.example/ferry</footer>");
    }

    @Test
    void saysThatThereIsANewerRevisionOnAnOlderOneAlone() {
        int newest = ARTICLE.revision();

        assertThat(new PrintedArticle(ARTICLE, newest).html()).doesNotContain("revision");
        assertThat(new PrintedArticle(ARTICLE, newest + 2).html())
                .contains("This is revision %d. The story has changed since; revision %d is the newest."
                        .formatted(newest, newest + 2));
    }
}
