package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.Limits;
import dateline.contracts.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** {@code docker-compose.yml} says what the code says. */
class ComposeTest {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::-?([^}]*))?}");
    private static final Pattern TOPIC = Pattern.compile("(?m)^topic (\\S+)(.*)$");

    private static Map<String, Object> services;

    @BeforeAll
    static void read() throws IOException {
        Map<String, Object> compose =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Repository.text("docker-compose.yml"));
        services = map(compose.get("services"));
    }

    @Test
    void makesEveryTopicAsTheCodeDoes() {
        String script = list(service("topics").get("command")).getFirst().toString();
        Map<String, String> kept = new LinkedHashMap<>();
        TOPIC.matcher(script).results().forEach(topic -> kept.put(topic.group(1), topic.group(2)));

        assertThat(kept.keySet())
                .containsExactlyElementsOf(
                        Topics.ALL.stream().map(Topics.Topic::name).toList());
        Topics.ALL.forEach(topic -> assertThat(kept.get(topic.name()))
                .contains("cleanup.policy=" + topic.keeping().cleanupPolicy())
                .contains("message.timestamp.type=" + topic.keeping().timestampType())
                .satisfies(settings ->
                        assertThat(settings.contains("retention.ms")).isEqualTo(topic.keeping() == Topics.Keeping.DAYS))
                .satisfies(settings -> assertThat(settings.contains("max.compaction.lag.ms="
                                + Duration.ofHours(Topics.Keeping.MOST_HOURS_BEFORE_COMPACTION)
                                        .toMillis()))
                        .isEqualTo(topic.keeping() == Topics.Keeping.LATEST_BY_KEY_SOON)));
        assertThat(script).contains("max.message.bytes=" + Limits.RECORD_BYTES);
        assertThat(environment("topics"))
                .containsEntry("DATELINE_PARTITIONS", "${DATELINE_PARTITIONS:-" + Topics.DEFAULT_PARTITIONS + "}");
    }

    @Test
    void hasTheLimitsOfTheCode() {
        assertThat(environment("kafka"))
                .containsEntry("KAFKA_MESSAGE_MAX_BYTES", String.valueOf(Limits.RECORD_BYTES))
                .containsEntry("KAFKA_REPLICA_FETCH_MAX_BYTES", String.valueOf(Limits.FETCH_BYTES))
                .containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "processing-service", "query-service"})
    void givesAServiceOnlyVariablesThatItReads(String service) throws IOException {
        Set<String> given = new TreeSet<>(environment(service).keySet());
        // Java itself reads this one.
        given.remove("JAVA_TOOL_OPTIONS");

        assertThat(variables(service).keySet()).containsAll(given);
        assertThat(given).contains("KAFKA_BOOTSTRAP_SERVERS", "MONGODB_URI", "DATELINE_HTTP_HOST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "processing-service", "query-service"})
    void opensTheServicesDefaultPortToThisMachineAlone(String service) throws IOException {
        String setting = "DATELINE_" + service.replace("-service", "").toUpperCase(java.util.Locale.ROOT) + "_PORT";
        String port = variables(service).get(setting);

        assertThat(port).describedAs("default of " + setting).isNotBlank();
        assertThat(environment(service)).containsEntry(setting, port);
        assertThat(list(service(service).get("ports")))
                .map(Object::toString)
                .containsExactly("127.0.0.1:${%s:-%s}:%s".formatted(setting, port, port));
        assertThat(map(service(service).get("healthcheck")).get("test").toString())
                .contains("/dev/tcp/127.0.0.1/" + port)
                .contains("/q/health/ready");
    }

    @Test
    void startsTheServicesWhenBrokerTopicsAndStoreAreThere() {
        for (String service : List.of("ingest-service", "processing-service", "query-service")) {
            Map<String, Object> needs = map(service(service).get("depends_on"));
            assertThat(map(needs.get("kafka"))).containsEntry("condition", "service_healthy");
            assertThat(map(needs.get("mongo"))).containsEntry("condition", "service_healthy");
            assertThat(map(needs.get("topics"))).containsEntry("condition", "service_completed_successfully");
            assertThat(service(service)).containsEntry("restart", "unless-stopped");
        }
    }

    @Test
    void namesTheVersionsThatTheBuildNames() throws IOException {
        String pom = Repository.text("pom.xml");

        assertThat(service("kafka").get("image")).isEqualTo("apache/kafka:" + between(pom, "<kafka.version>"));
        for (String service : List.of("ingest-service", "processing-service", "query-service")) {
            assertThat(service(service).get("image"))
                    .isEqualTo("${DATELINE_IMAGES:-dateline}/%s:%s".formatted(service, between(pom, "<version>")));
        }
    }

    private static String between(String pom, String tag) {
        int start = pom.indexOf(tag) + tag.length();
        return pom.substring(start, pom.indexOf('<', start));
    }

    /** The variables that a service's settings name, with their defaults. */
    static Map<String, String> variables(String service) throws IOException {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String value : Repository.applicationProperties(service).values()) {
            Matcher variable = VARIABLE.matcher(value);
            while (variable.find()) {
                variables.put(variable.group(1), variable.group(2) == null ? "" : variable.group(2));
            }
        }
        return variables;
    }

    private static Map<String, Object> service(String name) {
        return map(services.get(name));
    }

    private static Map<String, String> environment(String service) {
        return map(service(service).get("environment")).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
    }

    @SuppressWarnings("unchecked") // YAML's keys are strings here; a wrong one fails where it is read
    private static Map<String, Object> map(Object node) {
        assertThat(node).isInstanceOf(Map.class);
        return (Map<String, Object>) node;
    }

    private static List<?> list(Object node) {
        assertThat(node).isInstanceOf(List.class);
        return (List<?>) node;
    }
}
