package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/settings.md} has every setting that the code reads, with its default. */
class SettingsTest {

    // A row: name, default, meaning.
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| `?([^|`]*)`? \\| \\S.*\\|$");
    private static final Pattern NAME =
            Pattern.compile("\\b(?:DATELINE_[A-Z_]+|KAFKA_BOOTSTRAP_SERVERS|MONGODB_URI)\\b");

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "processing-service", "query-service"})
    void hasEveryVariableOfAServiceWithItsDefault(String service) throws IOException {
        Map<String, String> written = written();

        Map<String, String> read = ComposeTest.variables(service);

        assertThat(read).isNotEmpty();
        assertThat(written).containsAllEntriesOf(read);
    }

    @Test
    void hasEveryVariableOfTheCommandAndOfDevstack() throws IOException {
        String sources = Repository.text("dateline")
                + Repository.text("devstack/src/main/java/dateline/devstack/DevStackSettings.java");
        // What the command sets for itself, and no one else needs.
        var read = NAME.matcher(sources)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(written().keySet()).containsAll(read);
    }

    @Test
    void hasNoSettingThatNothingReads() throws IOException {
        var sources = new StringBuilder(Repository.text("dateline"))
                .append(Repository.text("docker-compose.yml"))
                .append(Repository.text("devstack/src/main/java/dateline/devstack/DevStackSettings.java"));
        for (String service : List.of("ingest-service", "processing-service", "query-service")) {
            Repository.applicationProperties(service).values().forEach(sources::append);
        }

        assertThat(written().keySet()).allSatisfy(name -> assertThat(sources).contains(name));
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        ROW.matcher(Repository.text("docs/settings.md"))
                .results()
                .forEach(row -> rows.put(row.group(1), row.group(2).strip()));
        return rows;
    }
}
