package dateline.query.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dateline.contracts.MessageJson;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The OpenAPI document that the service serves, as tests ask it. */
final class ApiDescription {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete", "head", "options");

    private final JsonNode document;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Optional<Schema>> compiled = new LinkedHashMap<>();

    /** What one may do at a path. */
    record Operation(String method, String path, JsonNode node) {

        String name() {
            return method + " " + path;
        }

        List<Parameter> parameters(String where) {
            List<Parameter> found = new ArrayList<>();
            node.path("parameters").forEach(each -> {
                if (each.path("in").asText().equals(where)) {
                    found.add(new Parameter(each.path("name").asText(), each));
                }
            });
            return found;
        }

        Set<String> statuses() {
            Set<String> names = new TreeSet<>();
            node.path("responses").fieldNames().forEachRemaining(names::add);
            return names;
        }

        boolean hasBody() {
            return node.has("requestBody");
        }
    }

    /** A parameter of an operation. */
    record Parameter(String name, JsonNode node) {

        JsonNode schema() {
            return node.path("schema");
        }
    }

    private ApiDescription(JsonNode document) {
        this.document = document;
    }

    static ApiDescription served() {
        try {
            return new ApiDescription(MessageJson.MAPPER.readTree(RestAssured.given()
                    .get("/openapi?format=json")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode document() {
        return document;
    }

    /** All of them, by path and method. */
    List<Operation> operations() {
        Map<String, Operation> found = new TreeMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(each -> {
                    if (METHODS.contains(each.getKey())) {
                        var operation =
                                new Operation(each.getKey().toUpperCase(Locale.ROOT), path.getKey(), each.getValue());
                        found.put(path.getKey() + " " + each.getKey(), operation);
                    }
                }));
        return List.copyOf(found.values());
    }

    /** A response of an operation, wherever it is written. */
    JsonNode response(Operation operation, String status) {
        return resolved(operation.node().path("responses").path(status));
    }

    JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    /** What is wrong with an answer; empty if it fits, or if nothing is said of its shape. */
    List<String> violations(Operation operation, String status, String mediaType, JsonNode answer) {
        return schema(operation, status, mediaType).stream()
                .flatMap(schema -> schema.validate(answer).stream())
                .map(Object::toString)
                .toList();
    }

    private synchronized Optional<Schema> schema(Operation operation, String status, String mediaType) {
        return compiled.computeIfAbsent(operation.name() + " " + status + " " + mediaType, key -> {
            JsonNode schema =
                    response(operation, status).path("content").path(mediaType).path("schema");
            return schema.isMissingNode() ? Optional.empty() : Optional.of(compile(schema));
        });
    }

    /** A schema by itself, with the parts of the document that it refers to. */
    private Schema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return schemas.getSchema(whole);
    }
}
