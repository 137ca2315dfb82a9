package dateline.devstack;

import dateline.contracts.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Apache Kafka node in this JVM, broker and controller in one, on loopback, with one directory.
 *
 * <p>What was acknowledged survives the end of the process, however it ends.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final String CONTROLLER = "CONTROLLER";

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts on the directory, which is formatted if it is new and kept as it is if not. Returns when clients can connect.
     *
     * @param kafkaPort 0 for a free one
     */
    public static EmbeddedBroker start(Path directory, int kafkaPort) {
        QuietLogs.turnDown();
        int port = FreePort.of(kafkaPort);
        Path log = directory.toAbsolutePath().resolve("log");
        format(log);
        var server =
                new KafkaRaftServer(KafkaConfig.fromProps(settings(log, port, FreePort.of(0)), false), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
        return new EmbeddedBroker(server, port);
    }

    private static void format(Path log) {
        if (Files.exists(log.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(log);
            new Formatter()
                    .setPrintStream(new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8))
                    .setNodeId(1)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setControllerListenerName(CONTROLLER)
                    .setMetadataLogDirectory(log.toString())
                    .setIgnoreFormatted(true)
                    .addDirectory(log.toString())
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("cannot format " + log, e);
        }
    }

    private static Properties settings(Path log, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@127.0.0.1:" + controllerPort,
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
                "inter.broker.listener.name",
                "PLAINTEXT",
                "controller.listener.names",
                CONTROLLER,
                "log.dirs",
                log.toString(),
                "auto.create.topics.enable",
                "false"));
        // One limit on the whole way of a record.
        settings.putAll(Map.of(
                "message.max.bytes", String.valueOf(Limits.RECORD_BYTES),
                "replica.fetch.max.bytes", String.valueOf(Limits.FETCH_BYTES),
                "replica.fetch.response.max.bytes", String.valueOf(Limits.FETCH_BYTES),
                "socket.request.max.bytes", String.valueOf(4 * Limits.FETCH_BYTES)));
        // The broker's own topics have one replica, for there is one node.
        settings.putAll(Map.of(
                "offsets.topic.num.partitions", "3",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.num.partitions", "3",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1"));
        // A killed broker's registration lapses in two seconds, not nine: that is how long the next start waits.
        settings.putAll(Map.of("broker.session.timeout.ms", "2000", "broker.heartbeat.interval.ms", "500"));
        // Sized for one machine: 128 MB for the log cleaner, the default, is half the heap of a test.
        settings.putAll(Map.of(
                "group.initial.rebalance.delay.ms", "0",
                "log.cleaner.dedupe.buffer.size", "4194304",
                "log.segment.bytes", "67108864",
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "num.replica.fetchers", "1"));
        return settings;
    }

    /** For clients, such as {@code 127.0.0.1:19092}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
