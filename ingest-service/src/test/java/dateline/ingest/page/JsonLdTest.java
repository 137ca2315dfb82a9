package dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {

    private static final String STORY = "{\"@type\": \"NewsArticle\", \"headline\": \"Port reopens\"}";

    private static JsonLd read(String... blocks) {
        String page = String.join("", Stream.of(blocks).map(Heads::jsonLd).toList());
        return JsonLd.of(Jsoup.parse(page).select("script"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                STORY,
                "[" + STORY + "]",
                "{\"@graph\": [{\"@type\": \"WebSite\", \"headline\": \"no\"}, " + STORY + "]}",
                "{\"@type\": [\"WebPage\"], \"headline\": \"no\", \"mainEntity\": " + STORY + "}",
                "{\"@type\": \"http://schema.org/NewsArticle\", \"headline\": \"Port reopens\",}",
                "{\"@type\": \"NewsArticle\", /* by hand */ \"headline\": \"Port reopens\", \"text\": \"two\nlines\"}",
                "<!-- " + STORY + " -->",
                "//<![CDATA[\n" + STORY + "\n//]]>",
                STORY + ";",
                "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;Port reopens&quot;}",
                "{'@type': 'NewsArticle', 'headline': 'Port &#114;eopens'}"
            })
    void findsTheArticleHoweverItIsPacked(String block) {
        assertThat(read("{not json", block).text("headline")).contains("Port reopens");
    }

    @Test
    void choosesTheArticleBeforePagesAndLists() {
        String list =
                "{\"@type\": \"ItemList\", \"itemListElement\": [{\"@type\": \"NewsArticle\", \"headline\": \"Another\","
                        + " \"datePublished\": \"2022-01-01\"}]}";
        String page = "{\"@type\": \"WebPage\", \"headline\": \"Page\", \"datePublished\": \"2022-01-02\"}";

        JsonLd read = read(list, page, STORY);

        assertThat(read.text("headline")).contains("Port reopens");
        assertThat(read.text("datePublished")).isEmpty();
        assertThat(read.anyText("datePublished")).contains("2022-01-02");
    }

    @Test
    void choosesTheArticleThatSaysMore() {
        assertThat(read("{\"@type\": \"Article\", \"name\": \"stub\"}", STORY).text("headline"))
                .contains("Port reopens");
    }

    @Test
    void followsReferences() {
        String graph =
                "{\"@graph\": [{\"@type\": \"Article\", \"author\": {\"@id\": \"#ada\"}, \"image\": {\"@id\": \"#i\"}},"
                        + "{\"@type\": \"Person\", \"@id\": \"#ada\", \"name\": \"Ada Merrin\"},"
                        + "{\"@type\": \"ImageObject\", \"@id\": \"#i\", \"url\": \"https://a.example/a.jpg\"}]}";

        assertThat(read(graph).allNames("author")).containsExactly("Ada Merrin");
        assertThat(read(graph).image()).contains("https://a.example/a.jpg");
    }

    @Test
    void isNotLedInCircles() {
        String circle = "{\"@graph\": [{\"@type\": \"Article\", \"author\": {\"@id\": \"#a\"}},"
                + "{\"@id\": \"#a\", \"@type\": \"Person\"}]}";

        assertThat(read(circle).allNames("author")).isEqualTo(List.of());
    }
}
