package dateline.query.event;

import static dateline.query.Events.place;
import static dateline.query.Events.who;
import static dateline.query.FactMessages.factsOf;
import static dateline.query.Messages.article;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.Event.Status;
import dateline.query.DevStackResource;
import dateline.query.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One article tells all; the tests ask for parts of it. */
@QuarkusTest
@WithTestResource(DevStackResource.class)
class EventResourceIT {

    private static final String OUTLET = "The Doings";
    private static final List<String> TOLD = List.of(
            "Police in Almaty arrested protesters.",
            "Miners marched in Zhezkazgan.",
            "Russian paratroopers will leave, Moscow said.",
            "Fiji sent aid to Tonga.",
            "The two ministers met.");

    private final Wire wire = new Wire();

    @BeforeEach
    void tell() {
        Revised message = article("doings")
                .outlet(OUTLET)
                .published("2022-01-10T09:00:00Z")
                .body(TOLD.toArray(String[]::new))
                .message();
        wire.send(message);
        wire.send(factsOf(message)
                .event("arrested", draft -> draft.at(place("geonames:1526384", "Almaty", 43.25, 76.95, "KAZ"))
                        .on("2022-01-05")
                        .claimedBy("Interior Ministry"))
                .event("marched", draft -> draft.type("PROTEST", "demo")
                        .by(who("Miners", "KAZ", "LAB"))
                        .to(null)
                        .at(place("geonames:1516589", "Zhezqazghan", 47.78, 67.77, "KAZ"))
                        .on("2022-01-03/2022-01-09"))
                .event("leave", draft -> draft.type("RETREAT", "withdraw")
                        .by(who("paratroopers", "RUS", "MIL"))
                        .to(null)
                        .status(Status.PLANNED))
                .event("sent", draft -> draft.type("AID", null)
                        .by(who("Fiji", "FJI", "GOV"))
                        .to(who("Tonga", "TON", "GOV"))
                        .at(place("country:TON", "Tonga", -21.2, -175.2, "TON"))
                        .on("2022-01-17"))
                .event("met", draft -> draft.type("CONSULT", null).on("2022-01-05"))
                .message());
        await().untilAsserted(() -> assertThat(told(Map.of())).hasSize(5));
    }

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type=coerce,AID|arrested,sent",
                "mode=demo|marched",
                "status=PLANNED|leave",
                "status=REPORTED,CLAIMED|arrested,marched,sent,met",
                "actor=miner|marched",
                "actor=pminers00000000000000000000|marched",
                "actorCountry=rus|leave",
                "actorSector=COP,LAB&type=COERCE,PROTEST|arrested,marched",
                "recipient=tonga|sent",
                "recipientCountry=TON|sent",
                "recipientSector=OPP&type=COERCE|arrested",
                "source=interior ministry|arrested",
                "q=paratroopers|leave",
                "confidence=0.9&type=AID|sent",
                "confidence=0.91|",
                "place=almaty|arrested",
                "place=geonames:1516589|marched",
                "place=country:KAZ|arrested,marched",
                "country=kaz|arrested,marched",
                "bbox=60,40,80,50|arrested,marched",
                "bbox=170,-30,-170,-10|sent",
                "near=43.3,77&radius=20|arrested",
                "near=43.3,77&radius=1000|arrested,marched",
                "from=2022-01-06|marched,sent",
                "to=2022-01-04|marched",
                "from=2022-01-05&to=2022-01-05|arrested,marched,met",
                "publishedFrom=2022-01-11|",
                "publishedTo=2022-01-10&type=AID|sent",
            })
    void findsWhatIsAskedFor(String question, String words) {
        Map<String, String> asked = new HashMap<>();
        for (String each : question.split("&")) {
            asked.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }

        assertThat(told(asked)).containsExactlyElementsOf(words == null ? List.of() : List.of(words.split(",")));
    }

    @Test
    void showsTheSentenceTheArticleAndWhetherTheLeadTellsIt() {
        ask("/v1/events", Map.of("type", "COERCE"))
                .then()
                .body("items[0].event.evidence[0].trigger.text", is("arrested"))
                .body("items[0].event.claimedBy.name", is("Interior Ministry"))
                .body("items[0].sentence.text", is(TOLD.getFirst()))
                .body("items[0].article.outlet", is(OUTLET))
                .body("items[0].inLead", is(true))
                .body("items[0].reader.version", is("test"));
        ask("/v1/events", Map.of("type", "AID")).then().body("items[0].inLead", is(false));
    }

    @Test
    void sortsByTheDayItHappenedWithTheUndatedLast() {
        assertThat(told(Map.of("sort", "date"))).containsExactly("marched", "arrested", "met", "sent", "leave");
    }

    @Test
    void countsByPlaceForAMapAndPutsWhatHasNoPlaceApart() {
        ask("/v1/events/places", Map.of())
                .then()
                .body("places.name", is(List.of("Tonga", "Zhezqazghan", "Almaty")))
                .body("places[2].placeId", is("geonames:1526384"))
                .body("places[2].lat", is(43.25f))
                .body("places[2].country", is("KAZ"))
                .body("places.events", is(List.of(1, 1, 1)))
                .body("total", is(5))
                .body("placeless", is(2))
                .body("elsewhere", is(0));
        ask("/v1/events/places", Map.of("type", "PROTEST"))
                .then()
                .body("places.name", is(List.of("Zhezqazghan")))
                .body("placeless", is(0));
    }

    @Test
    void countsOverTimeAndPutsWhatIsNotOfOneDayApart() {
        ask("/v1/events/timeline", Map.of("group", "type"))
                .then()
                .body("periods.from", contains("2022-01-05", "2022-01-17"))
                .body("periods.events", contains(2, 1))
                .body("periods[0].groups.value", contains("COERCE", "CONSULT"))
                .body("total", is(5))
                .body("undated", is(1))
                .body("longer", is(1));
        ask("/v1/events/timeline", Map.of("period", "week"))
                .then()
                .body("periods.from", contains("2022-01-03", "2022-01-17"))
                .body("periods.to", contains("2022-01-09", "2022-01-23"))
                .body("periods.events", contains(3, 1))
                .body("longer", is(0));
    }

    @Test
    void countsByCountryAndNamesThoseWithout() {
        Response counts = ask("/v1/events/summary", Map.of());

        assertThat(counts.jsonPath().getList("values.value")).containsExactly("KAZ", null, "TON");
        assertThat(counts.jsonPath().getList("values.events")).containsExactly(2, 2, 1);
        ask("/v1/events/summary", Map.of("by", "type", "country", "KAZ"))
                .then()
                .body("values.value", contains("COERCE", "PROTEST"))
                .body("total", is(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type|RIOT|among AGREE",
                "status|DONE|among REPORTED",
                "bbox|1,2,3|west,south,east,north",
                "bbox|0,50,10,40|north south of its south",
                "bbox|0,0,200,10|200.0",
                "near|here|degrees",
                "radius|5|needs near",
                "from|2022-13-01|must be a day",
                "from|2022-01-01T00:00:00Z|must be a day",
                "country|K4Z|codes of letters",
                "sort|size|published or date",
                "colour|red|not known here",
            })
    void namesTheParameterThatItCannotTake(String name, String value, String problem) {
        given().queryParam(name, value)
                .get("/v1/events")
                .then()
                .statusCode(400)
                .body("errors[0].field", is(name))
                .body("errors[0].problem", containsString(problem));
    }

    private static List<String> told(Map<String, String> asked) {
        return ask("/v1/events", asked).jsonPath().getList("items.collect { it.event.evidence[0].trigger.text }");
    }

    private static Response ask(String path, Map<String, String> asked) {
        Response answer =
                given().queryParams(asked).queryParam("outlet", OUTLET).get(path);
        answer.then().statusCode(200);
        return answer;
    }
}
