package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Broker, store and the three services as processes of their own, on free ports, with their data in one directory. */
final class RunningSystem implements AutoCloseable {

    static final String DEVSTACK = "devstack";
    static final String INGEST = "ingest-service";
    static final String PROCESSING = "processing-service";
    static final String QUERY = "query-service";
    static final List<String> SERVICES = List.of(INGEST, PROCESSING, QUERY);

    // Ten seconds are usual on a quiet machine; on one with a load of ten it took a hundred.
    private static final Duration START = Duration.ofSeconds(180);

    private final Map<String, OneProcess> processes = new LinkedHashMap<>();
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /**
     * Starts everything and returns when all is ready.
     *
     * @param data where the data is, or will be
     * @param logs where the processes' logs go
     */
    static RunningSystem start(Path data, Path logs) {
        return start(data, logs, Map.of());
    }

    /** The same with settings that are other than usual, for all processes. */
    static RunningSystem start(Path data, Path logs, Map<String, String> settings) {
        var system = new RunningSystem(data, logs, settings);
        Runtime.getRuntime().addShutdownHook(new Thread(system::close));
        try {
            system.startAll();
        } catch (RuntimeException | Error e) {
            system.close();
            throw e;
        }
        return system;
    }

    private RunningSystem(Path data, Path logs, Map<String, String> settings) {
        List<String> settingsOfPorts = List.of(
                "DATELINE_KAFKA_PORT",
                "DATELINE_MONGO_PORT",
                "DATELINE_INGEST_PORT",
                "DATELINE_PROCESSING_PORT",
                "DATELINE_QUERY_PORT");
        settingsOfPorts.forEach(setting -> ports.put(setting, freePort()));
        Map<String, String> environment = new LinkedHashMap<>();
        ports.forEach((setting, port) -> environment.put(setting, port.toString()));
        environment.put("DATELINE_DATA_DIR", data.toAbsolutePath().toString());
        environment.put(
                "DATELINE_INDEX_DIR", data.resolve("index").toAbsolutePath().toString());
        environment.put("DATELINE_HTTP_HOST", "127.0.0.1");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
        environment.put("MONGODB_URI", "mongodb://127.0.0.1:" + ports.get("DATELINE_MONGO_PORT"));
        environment.put("DATELINE_COMMENTS_SECRET", "s".repeat(64));
        environment.put("DATELINE_ADDRESS_KEY", "0123456789abcdef".repeat(4));
        environment.put("DATELINE_API_KEYS", ModeratorKeys.SETTING);
        environment.put("DATELINE_COMMENTS_URL", address(INGEST));
        environment.put("DATELINE_PAGE_ORIGINS", address(QUERY));
        environment.putAll(settings);
        List.of(DEVSTACK, INGEST, PROCESSING, QUERY)
                .forEach(name -> processes.put(name, new OneProcess(name, flags(name), environment, logs)));
    }

    // As in ./dateline, so that what is tested is what runs.
    private static List<String> flags(String name) {
        return switch (name) {
            case DEVSTACK -> List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
            case INGEST -> List.of("-Xmx320m", "-XX:+UseSerialGC");
            case PROCESSING -> List.of("-Xmx1536m", "-XX:+UseParallelGC");
            default -> List.of("-Xmx384m", "-XX:+UseSerialGC");
        };
    }

    void startAll() {
        process(DEVSTACK).start();
        awaitReady(DEVSTACK);
        SERVICES.forEach(service -> process(service).start());
        SERVICES.forEach(this::awaitReady);
    }

    /** Ends the services, then broker and store, as {@code ./dateline down} does; each must end when asked. */
    void stopAll() {
        SERVICES.forEach(service -> process(service).stop());
        process(DEVSTACK).stop();
    }

    /** Ends a service at once, in the middle of whatever it does, and starts it again. */
    void killAndStartAgain(String service) {
        process(service).kill();
        process(service).start();
    }

    /** Ends a service as {@code ./dateline down} does, and returns when it is ready again, with these settings. */
    void startAnew(String service, Map<String, String> settings) {
        process(service).stop();
        process(service).start(settings);
        awaitReady(service);
    }

    void awaitReady(String name) {
        OneProcess process = process(name);
        await("%s is ready; its log: %s".formatted(name, process.log()))
                .atMost(START)
                .pollInterval(Duration.ofMillis(200))
                .failFast("%s ended; its log: %s".formatted(name, process.log()), () -> !process.isAlive())
                .until(() -> isReady(name));
    }

    private boolean isReady(String name) throws InterruptedException {
        if (name.equals(DEVSTACK)) {
            return process(DEVSTACK).logText().contains("devstack ready");
        }
        try {
            var request = HttpRequest.newBuilder(URI.create(address(name) + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Address of a service, such as {@code http://127.0.0.1:8070}. */
    String address(String service) {
        String setting = "DATELINE_" + service.replace("-service", "").toUpperCase(java.util.Locale.ROOT) + "_PORT";
        return "http://127.0.0.1:" + ports.get(setting);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + ports.get("DATELINE_KAFKA_PORT");
    }

    OneProcess process(String name) {
        OneProcess process = processes.get(name);
        assertThat(process).describedAs(name).isNotNull();
        return process;
    }

    @Override
    public void close() {
        processes.values().stream().filter(OneProcess::isAlive).forEach(OneProcess::kill);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
