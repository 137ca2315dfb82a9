package dateline.query.place;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dateline.query.DevStackResource;
import dateline.query.Wire;
import dateline.query.list.Told;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DevStackResource.class)
class PlaceResourceIT {

    private final Wire wire = new Wire();

    @BeforeEach
    void tell() {
        Told.send(wire);
        await().untilAsserted(() -> given().queryParam("outlet", Told.OUTLET)
                .get("/v1/places")
                .then()
                .statusCode(200)
                .body("items", hasSize(3)));
    }

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @Test
    void listsEachOnceWithItsEventsAndWhereItIs() {
        given().queryParam("outlet", Told.OUTLET)
                .queryParam("sort", "name")
                .get("/v1/places")
                .then()
                .body("items.name", contains("Almaty", "Tonga", "Zhezqazghan"))
                .body("items.placeId", contains("geonames:1526384", "country:TON", "geonames:1516589"))
                .body("items.articles", contains(1, 1, 1))
                .body("items.events", contains(1, 1, 1))
                .body("items[1].lat", is(-21.2f))
                .body("items[1].feature", is("country"))
                .body("items[2].country", is("KAZ"))
                .body("items[2].first", is("2021-11-03"));
    }

    @Test
    void showsWhatHappenedInOneAndWhoDidIt() {
        given().get("/v1/places/geonames:1516589").then().statusCode(200).body("name", is("Zhezqazghan"));
        given().queryParam("period", "day")
                .get("/v1/places/country:TON")
                .then()
                .statusCode(200)
                .body("name", is("Tonga"))
                .body("overTime.from", hasItem("2021-11-04"))
                .body("events.type", hasItem("AID"))
                .body("actors.name", hasItem("Fiji"));
    }

    @Test
    void doesNotKnowWhatNoArticleNames() {
        given().get("/v1/places/geonames:999999999").then().statusCode(404).body("errors[0].field", is("id"));
    }
}
