package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxNamesTest {

    private static BoxNames of(String name) {
        return new BoxNames.Reader()
                .of(Jsoup.parse("<div class='" + name + "'></div>").expectFirst("div"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "main-nav",
                "shareBar share",
                "post_footer author-box",
                "inArticle in-article-ad",
                "tags2",
                "Werbung"
            })
    void knowsWhatStandsBesideAStory(String name) {
        assertThat(of(name).chaff()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"navarro", "shareholders", "adam", "headline", "tagesschau", "commentary"})
    void readsWholeWords(String name) {
        assertThat(of(name).chaff()).isFalse();
        assertThat(of(name).comments()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entry-content",
                "articleBody",
                "post__text",
                "td-post-content",
                "story-body sidebar",
                "ArticleText"
            })
    void knowsTheBoxOfTheStory(String name) {
        assertThat(of(name).story()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"article-body-footer", "post-content-share", "entry-content-meta", "headline"})
    void isNotTakenInByWhatHangsOnTheStory(String name) {
        assertThat(of(name).story()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"standfirst", "article-lead", "keyPoints key-points", "post__excerpt", "vorspann"})
    void knowsTheLead(String name) {
        assertThat(of(name).lead()).isTrue();
    }
}
