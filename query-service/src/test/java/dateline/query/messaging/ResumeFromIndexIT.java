package dateline.query.messaging;

import static dateline.query.Messages.articleId;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.contracts.Topics;
import dateline.query.index.ArticleIndex;
import dateline.query.index.Position;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ResumedStackResource.class)
class ResumeFromIndexIT {

    @Inject
    ArticleIndex index;

    @Test
    void goesOnWhereTheIndexIsAndNotWhereTheGroupIs() {
        await().untilAsserted(() -> assertThat(index.positions())
                .containsExactly(
                        new Position(Topics.ANALYSES, 0, 1),
                        new Position(Topics.ARTICLES, 0, 3),
                        new Position(Topics.ARTICLES, 1, 2)));

        await().untilAsserted(() -> {
            List<String> listed =
                    when().get("/v1/articles").then().statusCode(200).extract().path("items.articleId");
            assertThat(listed)
                    .containsExactlyInAnyOrder(articleId("behind-2"), articleId("unknown-0"), articleId("unknown-1"));
        });
        await().untilAsserted(() -> {
            List<String> said =
                    when().get("/v1/quotes").then().statusCode(200).extract().path("items.quote.words.text");
            assertThat(said).containsExactly("Body of unknown-1");
        });
    }
}
