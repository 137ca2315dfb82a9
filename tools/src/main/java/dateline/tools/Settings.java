package dateline.tools;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the system is, from the same variables as the services read.
 *
 * @param bootstrapServers of the broker
 * @param ingest address of ingest-service
 * @param query address of query-service
 * @param key the API key to read with, where one is needed
 * @param state folder for what a command keeps until its next run
 */
record Settings(String bootstrapServers, String ingest, String query, Optional<String> key, Path state) {

    static Settings from(Map<String, String> environment) {
        String host = environment.getOrDefault("DATELINE_HTTP_HOST", "127.0.0.1");
        // What listens on every address is reached on this machine's own.
        String reached = host.equals("0.0.0.0") ? "127.0.0.1" : host;
        return new Settings(
                environment.getOrDefault(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        "localhost:" + environment.getOrDefault("DATELINE_KAFKA_PORT", "19092")),
                "http://%s:%s".formatted(reached, environment.getOrDefault("DATELINE_INGEST_PORT", "8071")),
                "http://%s:%s".formatted(reached, environment.getOrDefault("DATELINE_QUERY_PORT", "8070")),
                Optional.ofNullable(environment.get("DATELINE_API_KEY")).filter(key -> !key.isBlank()),
                Path.of(environment.getOrDefault("DATELINE_STATE_DIR", ".dateline")));
    }
}
