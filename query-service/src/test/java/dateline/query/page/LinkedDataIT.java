package dateline.query.page;

import static dateline.query.FactMessages.factsOf;
import static dateline.query.Messages.article;
import static dateline.query.Messages.articleId;
import static dateline.query.Messages.withdrawal;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.contracts.ArticleMessage.Revised;
import dateline.query.DevStackResource;
import dateline.query.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DevStackResource.class)
class LinkedDataIT {

    private static final Pattern BLOCK =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private final Wire wire = new Wire();

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @Test
    void thePageTellsTheArticleToThoseWhoRunNoScript() throws Exception {
        String headline = "Over</script><script>alert(1)</script> & <!-- \"so\" \\ 🌊";
        Revised message = article("linked-page")
                .headline(headline)
                .body("“We ran,” said Ida Brandt.")
                .message();
        wire.send(message);
        wire.send(factsOf(message).quote("We ran,", "said", "Ida Brandt").message());
        await().untilAsserted(() -> assertThat(page("linked-page")).contains("Quotation"));

        String page = page("linked-page");
        Matcher block = BLOCK.matcher(page);
        assertThat(block.results()).hasSize(1);
        assertThat(page).doesNotContain("alert(1)</script>").contains("</head>");
        block.reset();
        assertThat(block.find()).isTrue();
        JsonNode data = new ObjectMapper().readTree(block.group(1));
        assertThat(data.path("headline").asText()).isEqualTo(headline);
        assertThat(data.path("@id").asText()).startsWith("http://").endsWith("/articles/" + articleId("linked-page"));
    }

    @Test
    void aWithdrawnArticleHasNone() {
        wire.send(article("linked-gone").message());
        await().untilAsserted(() -> assertThat(page("linked-gone")).contains("NewsArticle"));

        wire.send(withdrawal("linked-gone", 2));

        await().untilAsserted(() -> assertThat(page("linked-gone")).doesNotContain("ld+json"));
    }

    @Test
    void aPageOfNothingHasNone() {
        assertThat(when().get("/articles/nothing").asString()).doesNotContain("ld+json");
        assertThat(when().get("/articles/a%7B%20%7D").statusCode()).isEqualTo(200);
    }

    private static String page(String name) {
        return when().get("/articles/" + articleId(name)).asString();
    }
}
