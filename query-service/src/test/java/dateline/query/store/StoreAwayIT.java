package dateline.query.store;

import static dateline.query.Messages.article;
import static dateline.query.Messages.articleId;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dateline.contracts.Topics;
import dateline.query.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StoreAwayResource.class)
class StoreAwayIT {

    @Test
    void waitsForTheStoreAndBlamesNoRecord() {
        try (Wire wire = new Wire()) {
            wire.send(article("a").message());

            when().get("/v1/articles/{id}", articleId("a"))
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", is("5"))
                    .body("type", is("/problems/unavailable"));
            assertThat(wire.read(Topics.REJECTED)).isEmpty();
        }
        // What needs only the index goes on.
        when().get("/v1/articles").then().statusCode(200).body("items", hasSize(0));
        when().get("/v1/search?q=a").then().statusCode(200);
        when().get("/v1/status").then().statusCode(200).body("documents", nullValue());
        // Starting again would help nobody.
        when().get("/q/health/live").then().statusCode(200);
        when().get("/q/health/ready").then().statusCode(503);
    }
}
