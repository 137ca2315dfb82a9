package dateline.ingest.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.ingest.DevStackResource;
import dateline.ingest.Wire;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(DevStackResource.class)
class WithdrawalResourceIT {

    private static final String DOCUMENT = """
            {"url": "https://a.example/%s", "mediaType": "text/plain",
             "content": "Port reopens after storm\\n\\nThe port of Westhaven reopened on Monday, the harbour master said."}""";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void takesAnArticleBackAndTellsWhereThatIsFollowed() {
        try (Wire wire = new Wire(bootstrapServers)) {
            String document = post("/v1/documents", DOCUMENT.formatted("taken-back"))
                    .statusCode(202)
                    .extract()
                    .path("documentId");
            String articleId =
                    wire.receipts(document, 1).getFirst().path("articleId").asText();

            String withdrawal = post(
                            "/v1/withdrawals",
                            "{\"url\": \"https://a.example/taken-back\", \"reason\": \"Misquoted.\"}")
                    .statusCode(202)
                    .extract()
                    .path("documentId");

            JsonNode receipt = wire.receipts(withdrawal, 1).getFirst();
            assertThat(receipt.path("outcome").asText()).isEqualTo("WITHDRAWN");
            assertThat(receipt.path("articleId").asText()).isEqualTo(articleId);
        }
    }

    @Test
    void hasOneIdForOneTimeAndAnotherForAnother() {
        String kill = "{\"url\": \"https://a.example/x\", \"reason\": \"Gone.\", \"withdrawnAt\": \"%s\"}";
        String id = post("/v1/withdrawals", kill.formatted("2022-01-11T08:00:00Z"))
                .extract()
                .path("documentId");

        post("/v1/withdrawals", kill.formatted("2022-01-11T08:00:00Z"))
                .body("documentId", is(id))
                .body("statusUrl", is("/v1/documents/" + id));
        String other = post("/v1/withdrawals", kill.formatted("2022-01-12T08:00:00Z"))
                .extract()
                .path("documentId");
        assertThat(other).isNotEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"url": "https://a.example/"}                                              | reason
            {"reason": "killed"}                                                       | url
            {"url": "a.example", "reason": "killed"}                                   | url
            {"url": "https://a.example/", "reason": "killed", "withdrawnAt": "now"}    | withdrawnAt
            {"url": "https://a.example/",                                              | body
            [1]                                                                        | body
            """)
    void namesTheFieldThatIsWrong(String json, String field) {
        post("/v1/withdrawals", json)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field))
                .body("instance", is("/v1/withdrawals"));
    }

    @Test
    void takesJsonAlone() {
        given().contentType("text/plain")
                .body("kill it")
                .post("/v1/withdrawals")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void describesItselfWithAnExampleAndEveryRefusal() {
        var openApi = given().accept("application/json")
                .get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract();

        assertThat(openApi.<java.util.Map<String, Object>>path("paths.'/v1/withdrawals'.post.responses"))
                .containsOnlyKeys("202", "400", "413", "415", "503");
        assertThat(openApi.asString()).contains("KILL: the harbour master was misquoted");
    }

    private static ValidatableResponse post(String path, String json) {
        return given().contentType("application/json").body(json).post(path).then();
    }
}
