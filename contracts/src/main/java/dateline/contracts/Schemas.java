package dateline.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The JSON Schemas (2020-12) of the messages: the one source for topics, HTTP and docs. */
public enum Schemas {
    DOCUMENT("document.v1.json"),
    WITHDRAWAL("withdrawal.v1.json"),
    ARTICLE("article.v1.json"),
    ANALYSIS("analysis.v1.json"),
    RECEIPT("receipt.v1.json"),
    COMMENT("comment.v1.json"),
    MODERATION("moderation.v1.json"),
    DECISION("decision.v1.json");

    private final String file;
    private final JsonNode tree;
    private final Schema schema;

    Schemas(String file) {
        this.file = file;
        try (InputStream in = Schemas.class.getResourceAsStream("/schemas/" + file)) {
            this.tree = MessageJson.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(tree);
    }

    /** The file's name under {@code schemas/}. */
    public String file() {
        return file;
    }

    /** The schema itself, as JSON. */
    public JsonNode json() {
        return tree.deepCopy();
    }

    /** What is wrong with a message, field by field, in a fixed order; empty if it fits. */
    public List<SchemaViolation> violations(JsonNode message) {
        List<Error> errors = schema.validate(message);
        List<String> alternatives = errors.stream()
                .filter(Schemas::isAlternative)
                .map(Error::getProperty)
                .toList();
        return errors.stream()
                .map(error -> isAlternative(error)
                        ? new SchemaViolation(
                                alternatives.getFirst(), String.join(" or ", alternatives) + " is required")
                        : new SchemaViolation(field(error), problem(error)))
                .distinct()
                .sorted(Comparator.comparing(SchemaViolation::field).thenComparing(SchemaViolation::problem))
                .toList();
    }

    /** Whether a field is missing of which another would have done as well. */
    private static boolean isAlternative(Error error) {
        return error.getKeyword().equals("required")
                && error.getEvaluationPath().contains("anyOf");
    }

    private static String problem(Error error) {
        return error.getKeyword().equals("required") ? "is required" : error.getMessage();
    }

    private static String field(Error error) {
        NodePath at = error.getInstanceLocation();
        Stream<String> names = IntStream.range(0, at.getNameCount()).mapToObj(at::getName);
        // A missing field is reported at the object that lacks it.
        return Stream.concat(names, Stream.ofNullable(error.getProperty())).collect(Collectors.joining("."));
    }
}
