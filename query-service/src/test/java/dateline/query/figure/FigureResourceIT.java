package dateline.query.figure;

import static dateline.query.FactMessages.factsOf;
import static dateline.query.Messages.article;
import static dateline.query.Messages.articleId;
import static dateline.query.Messages.withdrawal;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dateline.contracts.AnalysisMessage.PlaceKind;
import dateline.contracts.ArticleMessage.Revised;
import dateline.query.DevStackResource;
import dateline.query.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each test has an outlet of its own, for all share one index. */
@QuarkusTest
@WithTestResource(DevStackResource.class)
class FigureResourceIT {

    private final Wire wire = new Wire();

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @Test
    void tellsWhoSaidWhatWhenOfOnePlace() {
        toll("toll-3", "2022-01-10T09:00:00Z", "164 people", "2022-01-09", "Ministry of Health");
        toll("toll-1", "2022-01-07T09:00:00Z", "26 people", "2022-01-07", "Interior Ministry");
        toll("toll-none", "2022-01-06T09:00:00Z", "12 people", null, null);
        toll("toll-month", "2022-02-06T09:00:00Z", "225 people", "2022-01", "Prosecutor");
        toll("toll-2", "2022-01-08T09:00:00Z", "44 people", "2022-01-07", "Ida Brandt");
        toll("toll-week", "2022-01-12T09:00:00Z", "150 people", "2022-01-03/2022-01-09", "Prosecutor");
        Map<String, String> tolls = Map.of("outlet", "The Toll", "kind", "Killed", "place", "almaty", "sort", "asOf");
        await().untilAsserted(() -> assertThat(figures(tolls)).hasSize(6));

        assertThat(figures(tolls))
                .containsExactly("225 people", "150 people", "26 people", "44 people", "164 people", "12 people");
        ask(tolls)
                .then()
                .body("items[2].figure.source.name", is("Interior Ministry"))
                .body("items[2].figure.asOf.value", is("2022-01-07"))
                .body("items[2].figure.asOf.reason", is("the sentence tells it"))
                .body("items[5].figure.asOf.value", nullValue())
                .body("items[5].figure.asOf.reason", is("no day is told"))
                .body("items[5].figure.source.reason", is("only the outlet says so"));
        assertThat(figures(Map.of("outlet", "The Toll")))
                .containsExactly("225 people", "150 people", "164 people", "44 people", "26 people", "12 people");
    }

    @Test
    void pagesInTheOrderOfTheAsOfDateWhileOthersComeIn() {
        for (int day = 1; day <= 5; day++) {
            figure(
                    "as-of-" + day,
                    "The Pager of Days",
                    "2022-03-09",
                    day + " people",
                    day < 5 ? "2022-02-0" + day : null);
        }
        await().untilAsserted(() ->
                assertThat(figures(Map.of("outlet", "The Pager of Days"))).hasSize(5));

        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            var request = given().queryParam("outlet", "The Pager of Days")
                    .queryParam("sort", "asOf")
                    .queryParam("limit", 2);
            Response page = (next == null ? request : request.queryParam("cursor", next)).get("/v1/figures");
            seen.addAll(page.then().statusCode(200).extract().path("items.figure.span.text"));
            next = page.jsonPath().getString("next");
            String before = "as-of-before-" + seen.size();
            figure(before, "The Pager of Days", "2022-03-10", "99 people", "2022-01-01");
            await().untilAsserted(() ->
                    assertThat(figures(Map.of("article", articleId(before)))).hasSize(1));
        } while (next != null);

        assertThat(seen).containsExactly("1 people", "2 people", "3 people", "4 people", "5 people");
    }

    @Test
    void takesThePlaceFromTheSentenceAndElseFromTheArticle() {
        Revised message = article("figure-places")
                .outlet("The Placer")
                .body("In Zürich 5 people were hurt.", "Moscow said 6 people were hurt.", "Later 7 people were hurt.")
                .message();
        wire.send(message);
        wire.send(factsOf(message)
                .figure("5 people", "injured", null, null)
                .figure("6 people", "injured", null, null)
                .figure("7 people", "injured", null, null)
                .place("Zürich", PlaceKind.LITERAL, "geonames:2657896", "Zurich City", "CHE")
                .place("Moscow", PlaceKind.GOVERNMENT, "geonames:524901", "Moscow", "RUS")
                .about("geonames:1526384", "Almaty")
                .message());
        await().untilAsserted(() ->
                assertThat(figures(Map.of("outlet", "The Placer"))).hasSize(3));

        assertThat(figures(place("zurich"))).containsExactly("5 people");
        assertThat(figures(place("ZURICH CITY"))).containsExactly("5 people");
        assertThat(figures(place("geonames:2657896"))).containsExactly("5 people");
        assertThat(figures(place("country:CHE"))).containsExactly("5 people");
        assertThat(figures(place("Moscow"))).isEmpty();
        assertThat(figures(place("Almaty"))).containsExactly("6 people", "7 people");
        assertThat(figures(place("Alma"))).isEmpty();
        ask(Map.of("outlet", "The Placer"))
                .then()
                .body("items.places.basis", contains(List.of("sentence"), List.of("article"), List.of("article")))
                .body("items[0].places[0].words.text", is("Zürich"));
    }

    @Test
    void takesThePlaceThatTheFigureItselfCoversAndTellsWhatBecameOfIt() {
        Revised message = article("figure-scopes")
                .outlet("The Scoper")
                .body("In Zürich 5 people were hurt, in Bern 6 people, a count that was withdrawn.")
                .message();
        wire.send(message);
        wire.send(factsOf(message)
                .figure("5 people", "injured", null, null)
                .of("Zürich")
                .figure("6 people", "injured", null, null)
                .of("Bern")
                .withdrawn("withdrawn")
                .place("Zürich", PlaceKind.LITERAL, "geonames:2657896", "Zürich", "CHE")
                .place("Bern", PlaceKind.LITERAL, "geonames:2661552", "Bern", "CHE")
                .message());
        await().untilAsserted(() ->
                assertThat(figures(Map.of("outlet", "The Scoper"))).hasSize(2));

        assertThat(figures(Map.of("outlet", "The Scoper", "place", "Bern"))).containsExactly("6 people");
        assertThat(figures(Map.of("outlet", "The Scoper", "place", "country:CHE")))
                .containsExactly("5 people", "6 people");
        ask(Map.of("outlet", "The Scoper", "place", "Bern"))
                .then()
                .body("items[0].figure.scope.placeWords.text", is("Bern"))
                .body("items[0].figure.change.direction", is("WITHDRAWN"))
                .body("items[0].figure.change.words.text", is("withdrawn"));
    }

    @Test
    void findsByKindSourceAndTheWordsOfTheSentence() {
        Revised message = article("figure-found")
                .outlet("The Counter")
                .body("The CSTO sent 2030 soldiers.", "Police held 164 people.")
                .message();
        wire.send(message);
        wire.send(factsOf(message)
                .figure("2030 soldiers", "troops", "2022-01-09", "Ministère de la Défense")
                .figure("164 people", "detained", null, null)
                .message());
        await().untilAsserted(() ->
                assertThat(figures(Map.of("outlet", "The Counter"))).hasSize(2));

        assertThat(figures(Map.of("outlet", "The Counter", "kind", "TROOPS"))).containsExactly("2030 soldiers");
        assertThat(figures(Map.of("outlet", "The Counter", "source", "defense")))
                .containsExactly("2030 soldiers");
        assertThat(figures(Map.of("outlet", "The Counter", "q", "police people")))
                .containsExactly("164 people");
        assertThat(figures(Map.of("outlet", "The Counter", "q", "police soldiers")))
                .isEmpty();
        assertThat(figures(Map.of("article", articleId("figure-found"), "kind", "detained")))
                .containsExactly("164 people");
        ask(Map.of("outlet", "The Counter", "kind", "detained"))
                .then()
                .body("items[0].sentence.text", is("Police held 164 people."))
                .body("items[0].figure.value", is(164))
                .body("items[0].figure.kind.reason", is("the verb says so"));
    }

    @Test
    void showsThoseOfTheNewestRevisionAndNoneOfAWithdrawnArticle() {
        figure("figure-revised", "The Corrector", "2022-01-10", "164 people", "2022-01-09");
        await().untilAsserted(() ->
                assertThat(figures(Map.of("outlet", "The Corrector"))).containsExactly("164 people"));

        Revised second = article("figure-revised")
                .revision(2)
                .outlet("The Corrector")
                .body("It was said that 26 people were killed in Almaty.")
                .message();
        wire.send(second);
        wire.send(factsOf(second).figure("26 people", "killed", null, null).message());
        await().untilAsserted(() ->
                assertThat(figures(Map.of("outlet", "The Corrector"))).containsExactly("26 people"));

        wire.send(withdrawal("figure-revised", 3));
        await().untilAsserted(() ->
                assertThat(figures(Map.of("outlet", "The Corrector"))).isEmpty());
    }

    private void toll(String name, String published, String people, String asOf, String source) {
        publish(name, "The Toll", published, people, asOf, source);
    }

    private void figure(String name, String outlet, String published, String people, String asOf) {
        publish(name, outlet, published, people, asOf, "Interior Ministry");
    }

    private void publish(String name, String outlet, String published, String people, String asOf, String source) {
        Revised message = article(name)
                .outlet(outlet)
                .published(published)
                .body("It was said that " + people + " were killed in Almaty.")
                .message();
        wire.send(message);
        wire.send(factsOf(message)
                .figure(people, "killed", asOf, source)
                .place("Almaty", PlaceKind.LITERAL, "geonames:1526384", "Almaty", "KAZ")
                .message());
    }

    private static Map<String, String> place(String name) {
        return Map.of("outlet", "The Placer", "place", name);
    }

    private static Response ask(Map<String, String> parameters) {
        return given().queryParams(parameters).get("/v1/figures");
    }

    private static List<String> figures(Map<String, String> parameters) {
        return ask(parameters).then().statusCode(200).extract().path("items.figure.span.text");
    }
}
