package dateline.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.contracts.Limits;
import dateline.contracts.Topics;
import dateline.contracts.Topics.Keeping;
import dateline.contracts.Topics.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker has our topics as we say, and carries what {@link Limits} promises. */
class BrokerIT {

    private static final int PARTITIONS = 3;

    @TempDir
    static Path directory;

    private static EmbeddedBroker broker;
    private static Admin admin;
    private static BrokerClients clients;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(directory, 0);
        admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()));
        clients = new BrokerClients(broker.bootstrapServers());
        topics(PARTITIONS).run(broker.bootstrapServers());
    }

    @AfterAll
    static void stop() {
        clients.close();
        admin.close();
        broker.close();
    }

    private static TopicSetup topics(int partitions) {
        return new TopicSetup(partitions, Duration.ofDays(3));
    }

    @Test
    void everyTopicIsKeptAsItsContractSays() throws Exception {
        for (Topic topic : Topics.ALL) {
            Config config = config(ConfigResource.Type.TOPIC, topic.name());

            assertThat(config.get("cleanup.policy").value())
                    .as(topic.name())
                    .isEqualTo(topic.keeping().cleanupPolicy());
            assertThat(config.get("message.timestamp.type").value())
                    .as(topic.name())
                    .isEqualTo(topic.keeping().timestampType());
            assertThat(config.get("max.message.bytes").value()).isEqualTo(String.valueOf(Limits.RECORD_BYTES));
            if (topic.keeping() == Keeping.DAYS) {
                assertThat(config.get("retention.ms").value())
                        .isEqualTo(String.valueOf(Duration.ofDays(3).toMillis()));
            }
            assertThat(describe(topic.name()).partitions()).hasSize(PARTITIONS);
        }
    }

    @Test
    void anOldDateOnADocumentDoesNotShortenItsStay() throws Exception {
        long yearsAgo = 1_641_845_606_000L;

        long kept = clients.send(Topics.DOCUMENTS, 0, "k", new byte[1], yearsAgo)
                .get()
                .timestamp();
        long told = clients.send(Topics.ARTICLES, 0, "k", new byte[1], yearsAgo)
                .get()
                .timestamp();

        assertThat(kept).isGreaterThan(yearsAgo);
        assertThat(told).isEqualTo(yearsAgo);
    }

    @Test
    void theBrokersLimitIsTheTopicsLimit() throws Exception {
        Config config = config(ConfigResource.Type.BROKER, "1");

        assertThat(config.get("message.max.bytes").value()).isEqualTo(String.valueOf(Limits.RECORD_BYTES));
        assertThat(config.get("auto.create.topics.enable").value()).isEqualTo("false");
    }

    @Test
    void topicsThatAreThereKeepTheirPartitions() throws Exception {
        topics(PARTITIONS + 1).run(broker.bootstrapServers());

        assertThat(describe(Topics.DOCUMENTS).partitions()).hasSize(PARTITIONS);
    }

    @Test
    void aTopicThatIsMissingIsMadeBesideThoseThatAreThere() throws Exception {
        try (EmbeddedBroker partly = EmbeddedBroker.start(directory.resolve("partly"), 0);
                Admin partlyAdmin =
                        Admin.create(Map.<String, Object>of("bootstrap.servers", partly.bootstrapServers()))) {
            partlyAdmin
                    .createTopics(List.of(new NewTopic(Topics.ARTICLES, 1, (short) 1)))
                    .all()
                    .get();

            topics(2).run(partly.bootstrapServers());

            assertThat(partlyAdmin.listTopics().names().get())
                    .containsExactlyInAnyOrderElementsOf(
                            Topics.ALL.stream().map(Topic::name).toList());
        }
    }

    @Test
    void theLargestMessageGoesThroughWithItsKeyAndHeaders() throws Exception {
        byte[] largest = incompressible(Limits.MESSAGE_BYTES);

        clients.send(Topics.REJECTED, 0, "k".repeat(2_000), largest).get();

        assertThat(clients.readAll(Topics.REJECTED, 0)).singleElement().isEqualTo(largest);
    }

    @Test
    void aLargerRecordThanTheLimitIsRefused() {
        byte[] tooLarge = incompressible(Limits.RECORD_BYTES);

        assertThatThrownBy(() -> clients.send(Topics.REJECTED, 1, "k", tooLarge).get())
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(RecordTooLargeException.class);
    }

    private static byte[] incompressible(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static Config config(ConfigResource.Type type, String name) throws Exception {
        var resource = new ConfigResource(type, name);
        return admin.describeConfigs(List.of(resource)).all().get().get(resource);
    }

    private static TopicDescription describe(String topic) throws Exception {
        return admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
    }
}
