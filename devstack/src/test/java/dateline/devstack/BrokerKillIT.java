package dateline.devstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.contracts.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that ends, in whatever way, has every record it acknowledged when it starts again. */
class BrokerKillIT {

    @TempDir
    Path directory;

    @Test
    void recordsAreThereAfterARestart() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0)) {
            new TopicSetup(1, Duration.ofDays(1)).run(broker.bootstrapServers());
            try (var clients = new BrokerClients(broker.bootstrapServers())) {
                clients.send(Topics.DOCUMENTS, 0, "a-1", "The port reopened.".getBytes(UTF_8))
                        .get();
            }
        }

        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0);
                var clients = new BrokerClients(broker.bootstrapServers())) {
            assertThat(texts(clients)).containsExactly("The port reopened.");
        }
    }

    @Test
    void acknowledgedRecordsAreThereAfterAKill() {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        try (ChildJvm child = ChildJvm.run(BrokerChild.class, Map.of(), directory.toString())) {
            String bootstrapServers = child.lineThatBegins("127.0.0.1:");
            try (var clients = new BrokerClients(bootstrapServers)) {
                sendUntilKilled(clients, child, acknowledged);
            }
        }

        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, 0);
                var clients = new BrokerClients(broker.bootstrapServers())) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(2_000);
            List<String> kept = texts(clients);
            assertThat(new HashSet<>(kept)).hasSameSizeAs(kept);
            acknowledged.removeAll(new HashSet<>(kept));
            assertThat(acknowledged).as("acknowledged, and gone").isEmpty();
        }
    }

    private static void sendUntilKilled(BrokerClients clients, ChildJvm child, Queue<String> acknowledged) {
        Thread sender = Thread.ofPlatform().start(() -> sendUntilClosed(clients, acknowledged));
        await().atMost(20, SECONDS).until(() -> acknowledged.size() >= 2_000);
        child.kill();
        clients.closeAtOnce();
        await().atMost(20, SECONDS).until(() -> !sender.isAlive());
    }

    private static void sendUntilClosed(BrokerClients clients, Queue<String> acknowledged) {
        var underway = new Semaphore(500);
        try {
            for (int n = 0; ; n++) {
                String text = "record " + n;
                underway.acquireUninterruptibly();
                clients.send(Topics.DOCUMENTS, 0, "a-1", text.getBytes(UTF_8), failure -> {
                    if (failure == null) {
                        acknowledged.add(text);
                    }
                    underway.release();
                });
            }
        } catch (IllegalStateException e) {
            // The producer is closed, for the broker is killed.
        }
    }

    private static List<String> texts(BrokerClients clients) {
        return clients.readAll(Topics.DOCUMENTS, 0).stream()
                .map(value -> new String(value, UTF_8))
                .toList();
    }

    /** A broker on a directory until it is killed. */
    static final class BrokerChild {

        private BrokerChild() {}

        public static void main(String[] args) throws InterruptedException {
            EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]), 0);
            new TopicSetup(1, Duration.ofDays(1)).run(broker.bootstrapServers());
            System.out.println(broker.bootstrapServers());
            Thread.currentThread().join();
        }
    }
}
