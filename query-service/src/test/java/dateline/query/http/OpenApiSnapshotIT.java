package dateline.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import dateline.query.DevStackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the service serves as its OpenAPI document is what {@code docs/openapi.yaml} has: no change goes unseen. */
@QuarkusTest
@WithTestResource(DevStackResource.class)
class OpenApiSnapshotIT {

    private static final Path SNAPSHOT = Path.of("..", "docs", "openapi.yaml");
    private static final String RENEW = "dateline.openapi.renew";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS));

    @Test
    void isWhatTheRepositoryHas() throws IOException {
        JsonNode served = ApiDescription.served().document();
        if (Boolean.getBoolean(RENEW)) {
            Files.writeString(SNAPSHOT, YAML.writeValueAsString(served));
        }

        List<String> differences = new ArrayList<>();
        compare("", YAML.readTree(SNAPSHOT.toFile()), served, differences);

        assertThat(differences)
                .as("docs/openapi.yaml is not what is served. If that is meant, renew it and look at the change:%n"
                        + "  mvn -pl query-service -am -Dtest=OpenApiSnapshotIT"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -D" + RENEW + "=true test")
                .isEmpty();
    }

    /** Where two trees differ; the order of fields makes no difference. */
    private static void compare(String at, JsonNode kept, JsonNode served, List<String> differences) {
        if (kept.isObject() && served.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            kept.fieldNames().forEachRemaining(names::add);
            served.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(at + "/" + name, kept.path(name), served.path(name), differences));
        } else if (kept.isArray() && served.isArray() && kept.size() == served.size()) {
            for (int i = 0; i < kept.size(); i++) {
                compare(at + "/" + i, kept.get(i), served.get(i), differences);
            }
        } else if (kept.isMissingNode()
                || served.isMissingNode()
                || !kept.asText().equals(served.asText())
                || kept.isContainerNode() != served.isContainerNode()
                || kept.isArray()) {
            differences.add("%s: kept %s, served %s".formatted(at, shown(kept), shown(served)));
        }
    }

    private static String shown(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }
}
