package dateline.query.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.query.DevStackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DevStackResource.class)
class OpenApiIT {

    private JsonNode api;

    @BeforeEach
    void read() throws Exception {
        api = new ObjectMapper()
                .readTree(given().get("/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    @Test
    void isOpenApi31() {
        assertThat(api.path("openapi").asText()).startsWith("3.1");
    }

    @Test
    void describesEveryPathOfTheApiAndNoOther() {
        List<String> paths = new ArrayList<>();
        api.path("paths").fieldNames().forEachRemaining(paths::add);

        assertThat(paths)
                .containsExactlyInAnyOrder(
                        "/v1/actors",
                        "/v1/actors/summary",
                        "/v1/actors/{id}",
                        "/v1/articles",
                        "/v1/articles/summary",
                        "/v1/articles/{id}",
                        "/v1/articles/{id}/changes",
                        "/v1/articles/{id}/comments",
                        "/v1/articles/{id}/copies",
                        "/v1/articles/{id}/next",
                        "/v1/articles/{id}/print",
                        "/v1/comments/transparency",
                        "/v1/comments/{id}",
                        "/v1/documents/{id}",
                        "/v1/events",
                        "/v1/events/export/{format}",
                        "/v1/events/summary",
                        "/v1/events/timeline",
                        "/v1/figures",
                        "/v1/figures/summary",
                        "/v1/moderation/comments/{id}",
                        "/v1/moderation/comments/{id}/claim",
                        "/v1/moderation/queue",
                        "/v1/moderation/statistics",
                        "/v1/places",
                        "/v1/places/summary",
                        "/v1/places/{id}",
                        "/v1/quotes",
                        "/v1/quotes/summary",
                        "/v1/search",
                        "/v1/status",
                        "/v1/stream");
    }

    @Test
    void givesEachOperationAnIdAnExampleAndItsProblems() {
        api.path("paths").properties().forEach(path -> {
            // A claim can be made and given back; the comment says who has it.
            JsonNode get = path.getValue().path(path.getKey().endsWith("/claim") ? "post" : "get");
            assertThat(get.path("operationId").asText()).as(path.getKey()).isNotEmpty();
            assertThat(get.path("summary").asText()).as(path.getKey()).isNotEmpty();
            get.at("/responses/200/content").forEach(content -> assertThat(content.path("examples"))
                    .as(path.getKey())
                    .isNotEmpty());
            assertThat(get.at("/responses/200/content")).as(path.getKey()).isNotEmpty();
            assertThat(get.at("/responses/400/$ref").asText()).as(path.getKey()).isNotEmpty();
        });
    }

    @Test
    void namesEachParameterOnce() {
        api.path("paths").properties().forEach(path -> assertThat(
                        path.getValue().at("/get/parameters").findValuesAsText("name"))
                .as(path.getKey())
                .doesNotHaveDuplicates());
    }

    @Test
    void givesExamplesThatAreJson() throws Exception {
        for (JsonNode content : api.findValues("application/json")) {
            for (JsonNode example : content.path("examples")) {
                JsonNode value = example.path("value");
                assertThat(value.isObject()
                                || new ObjectMapper().readTree(value.asText()).isObject())
                        .isTrue();
            }
        }
    }

    @Test
    void defersToAProblemThatIsDescribed() {
        for (JsonNode reference : api.findValues("$ref")) {
            String pointer = reference.asText().substring(1);
            assertThat(api.at(pointer).isMissingNode()).as(reference.asText()).isFalse();
        }
    }
}
