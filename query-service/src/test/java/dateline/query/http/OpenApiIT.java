package dateline.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.MessageJson;
import dateline.query.DevStackResource;
import dateline.query.http.ApiDescription.Operation;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DevStackResource.class)
class OpenApiIT {

    private ApiDescription api;

    @BeforeEach
    void read() {
        api = ApiDescription.served();
    }

    @Test
    void isOpenApi31() {
        assertThat(api.document().path("openapi").asText()).isEqualTo("3.1.0");
    }

    @Test
    void describesEveryPathOfTheApiAndNoOther() {
        List<String> paths = new ArrayList<>();
        api.document().path("paths").fieldNames().forEachRemaining(paths::add);

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
                        "/v1/events/places",
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
    void givesEachOperationAnIdOfItsOwnAndSaysWhatItIs() {
        assertThat(api.operations())
                .extracting(each -> each.node().path("operationId").asText())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][A-Za-z]+"));
        for (Operation operation : api.operations()) {
            assertThat(operation.node().path("summary").asText())
                    .as(operation.name())
                    .isNotEmpty();
            assertThat(operation.node().path("description").asText())
                    .as(operation.name())
                    .isNotEmpty();
            assertThat(operation.node().path("tags")).as(operation.name()).hasSize(1);
            assertThat(operation.node().path("security")).as(operation.name()).isNotEmpty();
        }
    }

    @Test
    void saysOfEachParameterWhatItIs() {
        for (Operation operation : api.operations()) {
            for (JsonNode parameter : operation.node().path("parameters")) {
                String what = operation.name() + " " + parameter.path("name").asText();
                assertThat(parameter.path("schema").isObject()).as(what).isTrue();
                assertThat(parameter.path("description").asText()
                                + parameter.path("example").asText())
                        .as(what)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void namesEachParameterOnce() {
        for (Operation operation : api.operations()) {
            assertThat(operation.node().path("parameters").findValuesAsText("name"))
                    .as(operation.name())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void givesExamplesOfEachGoodAnswerThatFitItsSchema() throws Exception {
        var checks = new SoftAssertions();
        for (Operation operation : api.operations()) {
            for (String status : operation.statuses()) {
                if (status.startsWith("2") && !status.equals("204")) {
                    checkExamples(operation, status, checks);
                }
            }
        }
        checks.assertAll();
    }

    private void checkExamples(Operation operation, String status, SoftAssertions checks) throws Exception {
        JsonNode contents = api.response(operation, status).path("content");
        checks.assertThat(contents).as(operation.name()).isNotEmpty();
        for (var content : contents.properties()) {
            String what = operation.name() + " " + content.getKey();
            JsonNode examples = content.getValue().path("examples");
            checks.assertThat(examples).as(what).isNotEmpty();
            if (content.getKey().equals("application/json")) {
                for (JsonNode example : examples) {
                    JsonNode value = example.path("value");
                    JsonNode read = value.isTextual() ? MessageJson.MAPPER.readTree(value.asText()) : value;
                    checks.assertThat(api.violations(operation, status, content.getKey(), read))
                            .as(what)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void saysHowEachOperationRefuses() {
        for (Operation operation : api.operations()) {
            Set<String> statuses = operation.statuses();
            assertThat(statuses).as(operation.name()).contains("400", "401", "406", "414", "429");
            if (!operation.parameters("path").isEmpty()) {
                assertThat(statuses).as(operation.name()).contains("404");
            }
            if (operation.hasBody()) {
                assertThat(statuses).as(operation.name()).contains("413", "415");
            }
            if (operation.path().startsWith("/v1/moderation")) {
                assertThat(statuses).as(operation.name()).contains("403");
            }
            assertThat(statuses).as(operation.name()).allMatch(status -> status.matches("20[0-4]|304|4..|503"));
        }
    }

    @Test
    void describesEachRefusalAsAProblemWithAnExample() throws Exception {
        for (Operation operation : api.operations()) {
            for (String status : operation.statuses()) {
                // An address that is too long is refused before anything of ours is asked.
                if (status.matches("[45]..") && !status.equals("414")) {
                    JsonNode problem =
                            api.response(operation, status).path("content").path(Problem.MEDIA_TYPE);
                    String what = operation.name() + " " + status;
                    assertThat(problem.path("schema").path("$ref").asText())
                            .as(what)
                            .endsWith("/Problem");
                    JsonNode example =
                            problem.path("examples").elements().next().path("value");
                    JsonNode read = example.isTextual() ? MessageJson.MAPPER.readTree(example.asText()) : example;
                    assertThat(read.path("status").asText()).as(what).isEqualTo(status);
                    assertThat(api.violations(operation, status, Problem.MEDIA_TYPE, read))
                            .as(what)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void defersToWhatIsThere() {
        for (JsonNode reference : api.document().findValues("$ref")) {
            String pointer = reference.asText().substring(1);
            assertThat(api.document().at(pointer).isMissingNode())
                    .as(reference.asText())
                    .isFalse();
        }
    }
}
