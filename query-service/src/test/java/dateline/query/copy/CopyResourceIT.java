package dateline.query.copy;

import static dateline.query.Messages.article;
import static dateline.query.Messages.articleId;
import static dateline.query.Messages.withdrawal;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dateline.query.DevStackResource;
import dateline.query.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DevStackResource.class)
class CopyResourceIT {

    private static final String FIRST = "The lighthouse at Cape Orrin went dark on Sunday for the first time in ninety"
            + " years when a wave broke the glass of its lamp room.";
    private static final String SECOND =
            "Keeper Maud Ellery said she would row out with a new pane as soon as the swell"
                    + " had gone down, and asked ships to keep two miles off.";

    private final Wire wire = new Wire();

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @Test
    void namesTheOtherPrintingsAndWhereTheyComeFrom() {
        wire.send(article("lamp-wire")
                .outlet("Meridian Wire")
                .body("CAPE ORRIN, Jan 16 (Meridian Wire) - " + FIRST, SECOND)
                .published("2022-01-16T18:00:00Z")
                .message());
        wire.send(article("lamp-courier")
                .headline("Dark night at the cape")
                .body(FIRST, SECOND)
                .published("2022-01-16T17:00:00Z")
                .message());
        wire.send(article("lamp-other")
                .outlet("Northgate Post")
                .body("A storm broke the lamp of Cape Orrin's lighthouse. Its keeper has asked for glass from the"
                        + " mainland, and the coastguard sent a boat to stand in for the light.")
                .message());
        awaitArticle("lamp-other");
        awaitArticle("lamp-courier");
        awaitArticle("lamp-wire");

        when().get("/v1/articles/{id}/copies", articleId("lamp-courier"))
                .then()
                .statusCode(200)
                .body("articleId", is(articleId("lamp-courier")))
                .body("copies.article.articleId", contains(articleId("lamp-wire")))
                .body("copies[0].contained", greaterThan(0.8f))
                .body("copies[0].similarity", greaterThan(0.5f))
                .body("outlets", contains("Meridian Wire", "The Courier"))
                .body("origin.article.articleId", is(articleId("lamp-wire")))
                .body("origin.why", is("named as the source"))
                .body("origin.credit.place", is("dateline"))
                .body("origin.credit.name", is("Meridian Wire"))
                .body("origin.credit.words.text", is("Meridian Wire"))
                .body("agency", nullValue());
        when().get("/v1/articles/{id}/copies", articleId("lamp-wire"))
                .then()
                .body("copies.article.articleId", contains(articleId("lamp-courier")))
                .body("origin.article.articleId", is(articleId("lamp-wire")));
        when().get("/v1/articles/{id}/copies", articleId("lamp-other"))
                .then()
                .statusCode(200)
                .body("copies", empty())
                .body("origin", nullValue());
    }

    @Test
    void forgetsACopyThatIsWithdrawn() {
        wire.send(article("bell-wire")
                .outlet("Meridian Wire")
                .body(backwards(FIRST), backwards(SECOND))
                .message());
        wire.send(article("bell-courier")
                .body(backwards(FIRST), backwards(SECOND))
                .message());
        awaitArticle("bell-wire");
        await().untilAsserted(() -> when().get("/v1/articles/{id}/copies", articleId("bell-courier"))
                .then()
                .statusCode(200)
                .body("copies.article.articleId", contains(articleId("bell-wire"))));

        wire.send(withdrawal("bell-wire", 2));

        await().untilAsserted(() -> when().get("/v1/articles/{id}/copies", articleId("bell-courier"))
                .then()
                .body("copies", empty()));
        when().get("/v1/articles/{id}/copies", articleId("bell-wire"))
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("errors.field", contains("id"));
    }

    @Test
    void answersNotModifiedToThoseWhoHaveIt() {
        wire.send(article("alone").body("Nobody else wrote of this.").message());
        awaitArticle("alone");
        String tag = when().get("/v1/articles/{id}/copies", articleId("alone")).header("ETag");

        given().header("If-None-Match", tag)
                .get("/v1/articles/{id}/copies", articleId("alone"))
                .then()
                .statusCode(304);
    }

    /** Until it is indexed, not only stored. */
    private static void awaitArticle(String name) {
        await().untilAsserted(() ->
                when().get("/v1/articles/{id}/copies", articleId(name)).then().statusCode(200));
    }

    /** Other words for another test: they share one index. */
    private static String backwards(String words) {
        return new StringBuilder(words).reverse().toString();
    }
}
