package dateline.devstack;

import dateline.contracts.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A producer as safe as the services', but for its own limit of size, so that the broker's is met; and a reader. */
final class BrokerClients implements AutoCloseable {

    private final String bootstrapServers;
    private final KafkaProducer<String, byte[]> producer;

    BrokerClients(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        "compression.type",
                        "lz4",
                        "linger.ms",
                        2,
                        "max.request.size",
                        10 * Limits.RECORD_BYTES,
                        "delivery.timeout.ms",
                        10_000,
                        "request.timeout.ms",
                        5_000),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    Future<RecordMetadata> send(String topic, int partition, String key, byte[] value) {
        return producer.send(new ProducerRecord<>(topic, partition, key, value));
    }

    Future<RecordMetadata> send(String topic, int partition, String key, byte[] value, long time) {
        return producer.send(new ProducerRecord<>(topic, partition, time, key, value));
    }

    /** @param whenDone given the failure, or null once the broker has the record */
    void send(String topic, int partition, String key, byte[] value, Consumer<Exception> whenDone) {
        producer.send(
                new ProducerRecord<>(topic, partition, key, value), (metadata, failure) -> whenDone.accept(failure));
    }

    /** Gives up what is under way. */
    void closeAtOnce() {
        producer.close(Duration.ZERO);
    }

    /** The values that the partition has now, from its beginning. */
    List<byte[]> readAll(String topic, int partition) {
        var whole = new TopicPartition(topic, partition);
        List<byte[]> values = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", bootstrapServers, "max.partition.fetch.bytes", Limits.FETCH_BYTES),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(whole));
            consumer.seekToBeginning(List.of(whole));
            long end = consumer.endOffsets(List.of(whole)).get(whole);
            while (consumer.position(whole) < end) {
                for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofSeconds(1))) {
                    values.add(each.value());
                }
            }
        }
        return values;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
