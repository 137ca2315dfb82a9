package dateline.ingest.document;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dateline.contracts.Limits;
import dateline.ingest.DevStackResource;
import dateline.ingest.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DevStackResource.class)
class DocumentResourceIT {

    private static final String DOCUMENT = """
            {"url": "https://www.harbourcourier.example/news/%s", "outlet": "The Harbour Courier", "mediaType": "text/plain",
             "content": "Port reopens after storm\\n\\nThe port of Westhaven reopened on Monday, the harbour master said."}""";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void takesADocumentAndTellsWhereItIsFollowed() {
        String id = post("application/json", DOCUMENT.formatted("taken"))
                .statusCode(202)
                .body("documentId", startsWith("d"))
                .extract()
                .path("documentId");

        try (Wire wire = new Wire(bootstrapServers)) {
            assertThat(wire.receipts(id, 1).getFirst().path("outcome").asText()).isEqualTo("ARTICLE");
        }
        post("application/json", DOCUMENT.formatted("taken"))
                .statusCode(202)
                .body("documentId", is(id))
                .body("statusUrl", is("/v1/documents/" + id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html; charset=ISO-8859-1", "text/html; charset=utf-8", "text/html"})
    void takesAPageInItsCharsetWhetherThatIsNamedOrWronglyNamedOrNot(String type) {
        byte[] page =
                "<h1>Straße in Harsum wieder frei</h1><p>Die Straße ist seit Montag wieder frei, so der Bürgermeister.</p>"
                        .getBytes(ISO_8859_1);
        String id = given().config(bytesAsTheyAre())
                .queryParam("url", "https://harsumerbote.example/strasse")
                .contentType(type)
                .body(page)
                .post("/v1/documents")
                .then()
                .statusCode(202)
                .extract()
                .path("documentId");

        try (Wire wire = new Wire(bootstrapServers)) {
            String articleId = wire.receipts(id, 1).getFirst().path("articleId").asText();
            assertThat(Wire.json(wire.articles(articleId, 1).getFirst())
                            .path("headline")
                            .asText())
                    .isEqualTo("Straße in Harsum wieder frei");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"outlet": "o", "mediaType": "text/html"}                                             | content
            {"mediaType": "text/html", "content": "x"}                                            | url
            {"outlet": "o", "mediaType": "text/rtf", "content": "x"}                              | mediaType
            {"outlet": "o", "mediaType": "text/html", "content": "x", "publishedAt": "yesterday"} | publishedAt
            {"url": "ftp://a.example/", "mediaType": "text/html", "content": "x"}                 | url
            {"outlet": "o",                                                                       | body
            [1, 2]                                                                                | body
            """)
    void namesTheFieldThatIsWrong(String json, String field) {
        refused("application/json", json, 400)
                .body("errors.field", hasItem(field))
                .body("instance", is("/v1/documents"));
    }

    @ParameterizedTest
    @CsvSource({
        "ulr=https://a.example/, ulr",
        "url=nowhere, url",
        "outlet=o&publishedAt=soon, publishedAt",
        "outlet=o&outlet=p, outlet",
        "section=World, url"
    })
    void namesTheParameterThatIsWrong(String query, String parameter) {
        given().contentType("text/plain")
                .body("Port reopens\n\nThe port reopened on Monday.")
                .post("/v1/documents?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(parameter));
    }

    @Test
    void refusesBytesThatAreNoText() {
        given().config(bytesAsTheyAre())
                .queryParam("outlet", "o")
                .contentType("text/plain")
                .body(new byte[] {'P', 'K', 3, 4, 20, 0, 8, 0, 8, 0, (byte) 0xc3, (byte) 0x28})
                .post("/v1/documents")
                .then()
                .statusCode(400)
                .body("errors[0].field", is("content"))
                .body("errors[0].problem", containsString("UTF-8"));
    }

    @Test
    void refusesContentOverTheLimitAndABodyOverTheLimit() {
        refused("application/json", withContent(Limits.CONTENT_BYTES + 1), 413).body("errors[0].field", is("content"));
        refused("application/json", withContent(Limits.REQUEST_BYTES), 413).body("errors[0].field", is("body"));
    }

    @Test
    void takesContentUpToTheLimit() {
        post("application/json", withContent(Limits.CONTENT_BYTES)).statusCode(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/plain; charset=klingon"})
    void refusesOtherForms(String type) {
        given().config(bytesAsTheyAre())
                .queryParam("outlet", "o")
                .contentType(type)
                .body(new byte[] {'x'})
                .post("/v1/documents")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("errors[0].field", is("Content-Type"));
    }

    @Test
    void tellsOfOtherMethodsAndPathsAsProblems() {
        given().get("/v1/documents")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("errors[0].field", is("method"));
        given().get("/v2/documents")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("errors[0].field", is("path"));
    }

    @Test
    void describesItselfWithExamplesAndEveryRefusal() {
        String openApi =
                given().get("/openapi").then().statusCode(200).extract().asString();

        assertThat(openApi).contains("/v1/documents", "text/html", "Port reopens after storm");
        for (String status : new String[] {"\"202\"", "\"400\"", "\"413\"", "\"415\"", "\"503\""}) {
            assertThat(openApi).contains(status);
        }
    }

    private static ValidatableResponse refused(String type, String body, int status) {
        return post(type, body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status));
    }

    private static ValidatableResponse post(String type, String body) {
        return given().contentType(type).body(body).post("/v1/documents").then();
    }

    private static String withContent(int length) {
        return "{\"outlet\": \"o\", \"mediaType\": \"text/plain\", \"content\": \"%s\"}".formatted("x".repeat(length));
    }

    private static RestAssuredConfig bytesAsTheyAre() {
        return RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("application/xml", io.restassured.http.ContentType.TEXT)
                        .encodeContentTypeAs("text/plain; charset=klingon", io.restassured.http.ContentType.TEXT));
    }
}
