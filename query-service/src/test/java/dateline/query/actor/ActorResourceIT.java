package dateline.query.actor;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dateline.contracts.Actor;
import dateline.query.DevStackResource;
import dateline.query.FactMessages;
import dateline.query.Messages;
import dateline.query.Wire;
import dateline.query.list.Told;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DevStackResource.class)
class ActorResourceIT {

    private final Wire wire = new Wire();

    @BeforeEach
    void tell() {
        Told.send(wire);
        await().untilAsserted(() -> given().queryParam("outlet", Told.OUTLET)
                .get("/v1/actors")
                .then()
                .statusCode(200)
                .body("items", hasSize(4)));
    }

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @Test
    void listsEachOnceWithWhatItDidSaidAndReceived() {
        given().queryParam("outlet", Told.OUTLET)
                .queryParam("country", "KAZ")
                .queryParam("sort", "name")
                .get("/v1/actors")
                .then()
                .header("ETag", notNullValue())
                .body("items.name", contains("Ida Brandt", "Miners"))
                .body("items.type", contains("PERSON", "GROUP"))
                .body("items.articles", contains(2, 2))
                .body("items.said", contains(1, 0))
                // What is planned was not done.
                .body("items.did", contains(0, 1))
                .body("items.received", contains(0, 1))
                .body("items[0].role", is("union leader"))
                .body("items[0].first", is("2021-11-03"))
                .body("items[0].last", is("2021-11-04"));
    }

    @Test
    void showsOneOverTimeAndWithWhom() {
        given().get("/v1/actors/" + Told.MINERS)
                .then()
                .statusCode(200)
                .body("actorId", is(Told.MINERS))
                .body("name", is("Miners"))
                .body("sector", is("LAB"));
        given().get("/v1/actors/" + Told.TONGA)
                .then()
                .statusCode(200)
                .body("overTime.from", contains("2021-11-01"))
                .body("overTime.to", contains("2021-11-30"))
                .body("overTime.received", contains(1))
                .body("did", hasSize(0))
                .body("received.type", contains("AID"))
                .body("received.count", contains(1))
                .body("with.name", contains("Fiji"))
                .body("with.received", contains(1));
    }

    @Test
    void forgetsWhomNoArticleNamesAnyMore() {
        String name = "actor-killed";
        var message = Messages.article(name).body("Zed Quorn left.").message();
        wire.send(message);
        wire.send(FactMessages.factsOf(message)
                .actor("Zed Quorn", Actor.Kind.PERSON, "KAZ", "GOV", null)
                .message());
        String id = "pzedquorn000000000000000000";
        await().untilAsserted(() -> given().get("/v1/actors/" + id).then().statusCode(200));

        wire.send(Messages.withdrawal(name, 2));

        await().untilAsserted(() ->
                given().get("/v1/actors/" + id).then().statusCode(404).body("errors[0].field", is("id")));
    }
}
