package dateline.devstack;

import dateline.contracts.Topics;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * A broker with Dateline's topics and a store, running in this JVM until closed. Started again on the same directory it
 * has what it had.
 */
public final class DevStack implements AutoCloseable {

    private final EmbeddedBroker broker;
    private final EmbeddedStore store;

    private DevStack(EmbeddedBroker broker, EmbeddedStore store) {
        this.broker = broker;
        this.store = store;
    }

    /** With {@link Topics#DEFAULT_PARTITIONS}; a port of 0 is a free one. */
    public static DevStack start(Path directory, int kafkaPort, int mongoPort) {
        return start(directory, kafkaPort, mongoPort, Topics.DEFAULT_PARTITIONS);
    }

    /** With so many partitions for each topic; a port of 0 is a free one. */
    public static DevStack start(Path directory, int kafkaPort, int mongoPort, int partitions) {
        var settings =
                new DevStackSettings(directory, kafkaPort, mongoPort, partitions, DevStackSettings.DEFAULT_RETENTION);
        return start(settings, cause -> LoggerFactory.getLogger(DevStack.class)
                .error("the store of {} keeps nothing more", directory, cause));
    }

    /** @param onStoreFailure told once when the store can keep nothing more, such as on a full disk */
    public static DevStack start(DevStackSettings settings, Consumer<Throwable> onStoreFailure) {
        EmbeddedStore store = EmbeddedStore.start(
                settings.directory().resolve("store").resolve("store.mv"), settings.mongoPort(), onStoreFailure);
        try {
            EmbeddedBroker broker = EmbeddedBroker.start(settings.directory().resolve("broker"), settings.kafkaPort());
            try {
                new TopicSetup(settings.partitions(), settings.retention()).run(broker.bootstrapServers());
                return new DevStack(broker, store);
            } catch (RuntimeException e) {
                broker.close();
                throw e;
            }
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** For Kafka clients, such as {@code 127.0.0.1:19092}. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** For the MongoDB driver, such as {@code mongodb://127.0.0.1:27027}. */
    public String mongoUri() {
        return store.uri();
    }

    @Override
    public void close() {
        try {
            broker.close();
        } finally {
            store.close();
        }
    }
}
