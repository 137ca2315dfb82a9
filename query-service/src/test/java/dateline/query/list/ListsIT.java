package dateline.query.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dateline.query.DevStackResource;
import dateline.query.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the lists of all kinds: see {@link Told} for what is asked about. */
@QuarkusTest
@WithTestResource(DevStackResource.class)
class ListsIT {

    private final Wire wire = new Wire();

    @BeforeEach
    void tell() {
        Told.send(wire);
        await().untilAsserted(() -> {
            assertThat(ask("events").jsonPath().getList("items")).hasSize(4);
            assertThat(ask("articles").jsonPath().getList("items")).hasSize(3);
        });
    }

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // kind | question | how many are found
                "articles|q=headline:strike|1",
                "articles|q=marched OR nothing|2",
                "articles|from=2021-11-04|2",
                "articles|from=2021-11-04&publishedTo=2021-11-04|1",
                "articles|learnedFrom=2022-01-20&learnedTo=2022-01-20|3",
                "articles|learnedTo=2022-01-20T08:00:00Z|0",
                "articles|learnedFrom=2022-01-21|0",
                "articles|section=NEWS|3",
                "articles|section=Sport|0",
                "articles|language=en|3",
                "articles|language=fr|0",
                "articles|country=KAZ|1",
                "articles|place=almaty|1",
                "articles|place=country:KAZ|1",
                "articles|bbox=0,0,5,5|1",
                "articles|near=1,2&radius=10|1",
                "articles|actor=pminers00000000000000000000|2",
                "articles|actor=ida brandt|2",
                "articles|article=%strike|1",
                "events|q=actor:miners|2",
                "events|q=\"Police in Almaty\"|1",
                "events|q=march* NOT place:zhezqazghan|1",
                "events|q=headline:aid|1",
                "events|q=headline:listed outlet:listed|4",
                "events|section=news|4",
                "events|source=pidabrandt00000000000000000|0",
                "events|learnedFrom=2022-01-21|0",
                "quotes|q=walk|1",
                "quotes|q=speaker:brandt cue:said|1",
                "quotes|q=wednesday|0",
                "quotes|from=2021-11-02&to=2021-11-02|1",
                "quotes|from=2021-11-03|0",
                "quotes|speaker=pidabrandt00000000000000000|1",
                "quotes|speaker=brandt|1",
                "quotes|speakerSector=CVL|1",
                "quotes|speakerSector=GOV|0",
                "quotes|country=KAZ|1",
                "quotes|country=FJI|0",
                "quotes|place=Almaty|1",
                "quotes|place=Atyrau|0",
                "quotes|bbox=0,0,5,5|1",
                "quotes|near=50,50|0",
                "figures|from=2021-11-03&to=2021-11-03|1",
                "figures|source=pidabrandt00000000000000000|2",
                "figures|q=source:brandt|2",
                "figures|q=place:almaty|1",
                "figures|country=KAZ|1",
                "figures|bbox=0,0,5,5|1",
                "figures|kind=money|1",
                "actors||4",
                "actors|type=STATE|2",
                "actors|type=state,person|3",
                "actors|country=KAZ|2",
                "actors|sector=LAB|1",
                "actors|q=name:brandt|1",
                "actors|q=role:\"union leader\"|1",
                "actors|q=fiji OR tonga|2",
                "actors|q=headline:strike|2",
                "actors|to=2021-11-03|2",
                "actors|place=Almaty|2",
                "actors|article=%aid|4",
                "places||3",
                "places|country=KAZ|2",
                "places|place=country:KAZ|2",
                "places|feature=country|1",
                "places|bbox=170,-30,-170,-10|1",
                "places|near=47,67&radius=200|1",
                "places|from=2021-11-04|1",
                "places|q=name:almaty|1",
            })
    void findsWhatIsAskedForAndNothingElse(String kind, String question, int found) {
        assertThat(ask(kind, asked(question)).jsonPath().getList("items")).hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles|published",
                "events|published",
                "events|date",
                "quotes|date",
                "figures|published",
                "figures|date",
                "figures|asOf",
                "actors|articles",
                "actors|published",
                "actors|name",
                "places|articles",
                "places|published",
                "places|name"
            })
    void comesToTheEndWithoutLosingOrRepeatingOne(String list) {
        String kind = list.substring(0, list.indexOf('|'));
        String sort = list.substring(list.indexOf('|') + 1);
        List<Object> whole = ask(kind, Map.of("sort", sort)).jsonPath().getList("items");
        List<Object> seen = new ArrayList<>();
        Map<String, String> asked = new HashMap<>(Map.of("sort", sort, "limit", "1"));
        while (true) {
            Response page = ask(kind, asked);
            seen.addAll(page.jsonPath().getList("items"));
            String next = page.jsonPath().getString("next");
            if (next == null) {
                break;
            }
            assertThat(page.header("Link")).contains("cursor=" + next);
            asked.put("cursor", next);
        }

        assertThat(seen).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "articles,outlet",
        "events,type",
        "events,actor",
        "quotes,speaker",
        "figures,kind",
        "actors,type",
        "places,country"
    })
    void countsByFacetsWhatTheListHolds(String kind, String facet) {
        var answer = ask(kind, Map.of("facets", facet)).jsonPath();
        List<Integer> counts = answer.getList("facets." + facet + ".count");

        assertThat(answer.getInt("total")).isEqualTo(answer.getList("items").size());
        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(answer.getInt("total"));
        assertThat(counts).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void namesWhoAFacetIsAbout() {
        ask("events", Map.of("facets", "actor,status"))
                .then()
                .body("facets", aMapWithSize(2))
                .body("facets.actor[0].value", is(Told.MINERS))
                .body("facets.actor[0].name", is("Miners"))
                .body("facets.actor[0].count", is(2))
                .body("facets.status.value", hasItem("PLANNED"));
    }

    @Test
    void countsArticlesAndTheirShareOfAll() {
        ask("articles/summary", Map.of("period", "day", "from", "2021-11-03", "to", "2021-11-05"))
                .then()
                .body("total", is(3))
                .body("articles", is(3))
                .body("rows.from", contains("2021-11-03", "2021-11-04", "2021-11-05"))
                .body("rows.count", contains(1, 1, 1))
                .body("rows.share", contains(1, 1, 1));
        ask("quotes/summary", Map.of("by", "speaker"))
                .then()
                .body("rows[0].value", is(Told.BRANDT))
                .body("rows[0].name", is("Ida Brandt"))
                .body("rows[0].articles", is(1));
        // Others publish in this index too, but not on these days.
        ask("events/summary", Map.of("by", "type", "publishedFrom", "2021-11-03", "publishedTo", "2021-11-05"))
                .then()
                .body("rows.value", contains("PROTEST", "AID", "COERCE"))
                .body("rows.count", contains(2, 1, 1))
                .body("rows.articles", contains(1, 1, 1))
                .body("rows.share", contains(0.333333f, 0.333333f, 0.333333f))
                .body("values.value", contains("PROTEST", "AID", "COERCE"))
                .body("articles", is(2));
        ask("events/summary", Map.of("period", "day", "publishedFrom", "2021-11-03", "publishedTo", "2021-11-05"))
                .then()
                .body("rows.from", contains("2021-11-02", "2021-11-03"))
                .body("rows.count", contains(1, 2))
                .body("rows.articles", contains(1, 2))
                .body("rows.share", contains(0.333333f, 0.666667f))
                .body("undated", is(1));
        ask("actors/summary", Map.of("by", "type"))
                .then()
                .body("total", is(6))
                .body("rows.value", contains("GROUP", "PERSON", "STATE"))
                .body("rows.articles", contains(2, 2, 1));
    }

    @Test
    void saysWhyAnItemIsThere() {
        ask("events", Map.of("q", "police arrest*", "type", "COERCE", "place", "almaty", "explain", "true"))
                .then()
                .body("items[0].explain.matched.parameter", contains("outlet", "place", "q", "type"))
                .body("items[0].explain.matched[0].value", is(Told.OUTLET))
                .body("items[0].explain.matched[1].value", is("Almaty"))
                .body("items[0].explain.matched[2].words", contains("Police", "arrested"))
                .body("items[0].explain.matched[3].value", is("COERCE"))
                .body("items[0].explain.place.value", is("Almaty"))
                .body("items[0].explain.place.reason", is("the sentence tells it, or does not"))
                .body("items[0].explain.date.value", is("2021-11-03"));
        ask("quotes", Map.of("speaker", "BRANDT", "explain", "true"))
                .then()
                .body("items[0].explain.matched[1].words", contains("Brandt"))
                .body("items[0].explain.date.reason", is("the day before publication"));
        ask("quotes", Map.of("explain", "false")).then().body("items[0].explain", nullValue());
    }

    @Test
    void showsTheFieldsThatAreAskedFor() {
        ask("events", Map.of("fields", "id,sentence")).then().body("items[0]", aMapWithSize(2));
        ask("actors", Map.of("fields", "name,articles", "sort", "name"))
                .then()
                .body("items.name", contains("Fiji", "Ida Brandt", "Miners", "Tonga"))
                .body("items[0]", aMapWithSize(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "articles|sort|size|must be published",
                "articles|fields|lead,weight|must be among articleId",
                "events|facets|colour|must be among actor, actorCountry",
                "events|explain|yes|true or false",
                "events|q|place:|character 7",
                "events|q|person:brandt|no field; the fields are place:",
                "quotes|q|NOT said|only says what not to find",
                "quotes|learnedFrom|soon|must be a day",
                "quotes|from|2022-01-01T00:00:00Z|must be a day",
                "figures|sort|value|published, date or asOf",
                "figures|country|K4Z|codes of letters",
                "actors|type|ROBOT|among PERSON",
                "actors|sort|size|articles, published or name",
                "actors|cursor|abc|not one that was given",
                "places|near|here|degrees",
                "places|limit|101|from 1 to 100",
                "quotes/summary|by|colour|must be among country",
                "places/summary|period|hour|day, week, month or year",
                "actors/p0|period|hour|day, week, month or year",
                "places|colour|red|known are article",
            })
    void namesTheParameterThatItCannotTake(String kind, String name, String value, String problem) {
        given().queryParam(name, value)
                .get("/v1/" + kind)
                .then()
                .statusCode(400)
                .body("errors[0].field", is(name))
                .body("errors[0].problem", containsString(problem));
    }

    @Test
    void goesOnToTheNextStory() {
        next(Told.QUIET, "section").then().statusCode(200).body("article.articleId", is(Told.AID));
        next(Told.AID, "section").then().statusCode(200).body("article.articleId", is(Told.STRIKE));
        next(Told.STRIKE, "section").then().statusCode(404);
        next(Told.STRIKE, "about").then().statusCode(200).body("article.articleId", is(Told.AID));
        next(Told.QUIET, "about").then().statusCode(404);
        next(Told.QUIET, "time").then().statusCode(200).body("article.articleId", is(Told.AID));
        next(Told.QUIET, "size").then().statusCode(400).body("errors[0].field", is("by"));
    }

    private static Response next(String articleId, String by) {
        return given().queryParam("by", by).get("/v1/articles/" + articleId + "/next");
    }

    private static Map<String, String> asked(String question) {
        Map<String, String> asked = new HashMap<>();
        if (question != null) {
            for (String each : question.split("&")) {
                String value = each.substring(each.indexOf('=') + 1);
                asked.put(
                        each.substring(0, each.indexOf('=')),
                        value.replace("%strike", Told.STRIKE).replace("%aid", Told.AID));
            }
        }
        return asked;
    }

    private static Response ask(String kind) {
        return ask(kind, Map.of());
    }

    private static Response ask(String kind, Map<String, String> asked) {
        Response answer =
                given().queryParams(asked).queryParam("outlet", Told.OUTLET).get("/v1/" + kind);
        answer.then().statusCode(200);
        return answer;
    }
}
