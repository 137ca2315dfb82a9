package dateline.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.CloudEvents;
import dateline.contracts.DocumentMessage;
import dateline.contracts.Limits;
import dateline.contracts.MessageJson;
import dateline.contracts.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A stranger with a Kafka client: publishes in each form that is taken, and reads whole topics. */
final class TopicClient implements AutoCloseable {

    /** How a message stands in its record. */
    enum Form {
        BARE,
        BINARY,
        STRUCTURED
    }

    private final String bootstrapServers;
    private final KafkaProducer<byte[], byte[]> producer;

    TopicClient(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "max.request.size", Limits.RECORD_BYTES),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Returns when the broker has it. */
    void publish(DocumentMessage document, Form form) {
        publish(
                switch (form) {
                    case BARE -> record(document.key(), MessageJson.write(document));
                    case BINARY ->
                        CloudEvents.write(
                                Topics.DOCUMENTS,
                                document.key(),
                                DocumentMessage.TYPE,
                                document.documentId(),
                                "/e2e",
                                Instant.parse("2022-01-10T14:13:26Z"),
                                document);
                    case STRUCTURED -> structured(document);
                });
    }

    void publish(String key, Poison poison) {
        ProducerRecord<byte[], byte[]> record = record(key, poison.value());
        poison.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        publish(record);
    }

    void publish(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProducerRecord<byte[], byte[]> structured(DocumentMessage document) {
        ObjectNode event = MessageJson.MAPPER
                .createObjectNode()
                .put("specversion", "1.0")
                .put("type", DocumentMessage.TYPE)
                .put("id", document.documentId())
                .put("source", "/e2e")
                .put("datacontenttype", "application/json");
        event.set("data", MessageJson.MAPPER.valueToTree(document));
        ProducerRecord<byte[], byte[]> record = record(document.key(), MessageJson.write(event));
        record.headers().add("content-type", "application/cloudevents+json; charset=UTF-8".getBytes(UTF_8));
        return record;
    }

    private static ProducerRecord<byte[], byte[]> record(String key, byte[] value) {
        return new ProducerRecord<>(Topics.DOCUMENTS, key.getBytes(UTF_8), value);
    }

    /** Every record that is on a topic now. */
    List<ConsumerRecord<byte[], byte[]>> everythingOn(String topic) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", bootstrapServers, "max.partition.fetch.bytes", Limits.FETCH_BYTES);
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
