package dateline.query.format;

import static dateline.query.FactMessages.factsOf;
import static dateline.query.Messages.article;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dateline.contracts.ArticleMessage.Revised;
import dateline.query.DevStackResource;
import dateline.query.Events;
import dateline.query.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DevStackResource.class)
class FormatsIT {

    private static final String OUTLET = "The Formatter";

    private final Wire wire = new Wire();

    @BeforeEach
    void publish() {
        for (int day = 1; day <= 3; day++) {
            Revised message = article("format-" + day)
                    .outlet(OUTLET)
                    .published("2021-03-0" + day)
                    .body("“Word " + day + ",” said Ida Brandt.", "12 people were held.")
                    .message();
            wire.send(message);
            wire.send(factsOf(message)
                    .quote("Word " + day + ",", "said", "Ida Brandt")
                    .figure("12 people", "detained", null, null)
                    .event("held", event -> event.at(Events.place("geonames:1", "Port Anders", 1.5, 2.5, "KAZ")))
                    .message());
        }
        await().untilAsserted(() -> assertThat(given().queryParam("outlet", OUTLET)
                        .get("/v1/quotes")
                        .jsonPath()
                        .getList("items"))
                .hasSize(3));
    }

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource({
        "articles.csv, text/csv",
        "articles.ndjson, application/x-ndjson",
        "articles.atom, application/atom+xml",
        "articles.feed.json, application/feed+json",
        "articles.json, application/json",
        "quotes.csv, text/csv",
        "quotes.feed.json, application/feed+json",
        "figures.ndjson, application/x-ndjson",
        "figures.atom, application/atom+xml",
        "events.geojson, application/geo+json",
        "figures.geojson, application/geo+json",
        "actors.csv, text/csv",
        "actors.ndjson, application/x-ndjson",
        "places.csv, text/csv",
        "places.geojson, application/geo+json",
        "events.csv, text/csv"
    })
    void comesInTheFormatOfTheSuffixAndOfTheHeader(String path, String type) {
        Response bySuffix = given().accept("*/*").queryParam("outlet", OUTLET).get("/v1/" + path);
        bySuffix.then().statusCode(200).contentType(containsString(type));
        Response byHeader =
                given().accept(type).queryParam("outlet", OUTLET).get("/v1/" + path.substring(0, path.indexOf('.')));
        byHeader.then().statusCode(200).contentType(containsString(type));
        assertThat(byHeader.asString()).isEqualTo(bySuffix.asString());

        given().header("If-None-Match", bySuffix.header("ETag"))
                .queryParam("outlet", OUTLET)
                .get("/v1/" + path)
                .then()
                .statusCode(304);
        given().queryParam("outlet", OUTLET).head("/v1/" + path).then().statusCode(200);
    }

    @Test
    void keepsTheSuffixFromPageToPage() {
        List<String> lines = new ArrayList<>();
        String next = "/v1/quotes.csv?outlet=The%20Formatter&limit=1";
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            lines.add(page.asString().lines().skip(1).findFirst().orElseThrow());
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
            assertThat(next == null || next.startsWith("/v1/quotes.csv?")).isTrue();
        }
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).contains("Word 3");
        assertThat(lines.getLast()).contains("Word 1");
    }

    @Test
    void hasTheColumnsOfTheFieldsThatAreAskedFor() {
        String table = given().queryParam("outlet", OUTLET)
                .queryParam("fields", "id, sentence")
                .get("/v1/quotes.csv")
                .asString();
        assertThat(table.lines()).hasSize(4).first().isEqualTo("id,sentence");
    }

    @Test
    void namesTheNextPageInsideAFeed() {
        String next = given().queryParam("outlet", OUTLET)
                .queryParam("limit", 2)
                .get("/v1/articles.feed.json")
                .path("next_url");
        assertThat(next).startsWith("http://").contains("/v1/articles.feed.json?");

        List<String> titles = given().urlEncodingEnabled(false).get(next).path("items.title");
        assertThat(titles).containsExactly("Headline of format-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/quotes.geojson",
                "/v1/actors.atom",
                "/v1/events.xml",
                "/v1/events.",
                "/v1/search.csv",
                "/v1/status.csv"
            })
    void isNotThereInAFormatThatSaysNothingOfIt(String path) {
        given().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void saysWhichFormatsThereAre() {
        given().accept("application/geo+json")
                .get("/v1/quotes")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("errors.field", hasItem("Accept"))
                .body("errors[0].problem", containsString("text/csv, application/x-ndjson, application/atom+xml"));
    }

    @Test
    void refusesWhatTheListRefuses() {
        given().queryParam("outlte", OUTLET)
                .get("/v1/events.csv")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem("outlte"))
                .body("instance", is("/v1/events"));
        given().queryParam("limit", "0").get("/v1/events.atom").then().statusCode(400);
        given().queryParam("fields", "id")
                .get("/v1/events.atom")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("fields"));
        given().accept("text/csv").get("/v1/events/summary").then().statusCode(406);
    }

    @Test
    void tellsTheOpenApiDocumentOfEachFormat() {
        var api = given().get("/openapi?format=json").jsonPath();
        for (ListKind kind : ListKind.values()) {
            for (Format format : kind.formats()) {
                assertThat(api.getString("paths.'/v1/%s'.get.responses.'200'.content.'%s'.examples.page.value"
                                .formatted(kind.plural(), format.mediaType())))
                        .as("%s as %s", kind, format)
                        .isNotBlank();
            }
        }
    }
}
