package dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contracts.MessageJson;
import dateline.contracts.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;

/** Kafka as a third party has it: writes records, and reads a topic from its beginning. */
public final class Wire implements AutoCloseable {

    private final String bootstrapServers;
    private final KafkaProducer<byte[], byte[]> producer;

    public Wire(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "max.request.size", 4_000_000),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    public ProducerRecord<byte[], byte[]> document(String json) {
        return new ProducerRecord<>(Topics.DOCUMENTS, 0, "key".getBytes(UTF_8), json.getBytes(UTF_8));
    }

    /** Answers with the time that the topic gave the record. */
    public Instant send(ProducerRecord<byte[], byte[]> record) {
        try {
            return Instant.ofEpochMilli(
                    producer.send(record).get(20, TimeUnit.SECONDS).timestamp());
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until so many records of a topic, from its beginning, are of a kind. */
    public List<ConsumerRecord<byte[], byte[]>> await(
            String topic, int count, Predicate<ConsumerRecord<byte[], byte[]>> kind) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (kind.test(record)) {
                        found.add(record);
                    }
                });
                return found.size() >= count;
            });
        }
        return found;
    }

    /** Receipts of one document, oldest first. */
    public List<JsonNode> receipts(String documentId, int count) {
        return await(Topics.RECEIPTS, count, record -> new String(record.key(), UTF_8).equals(documentId)).stream()
                .map(Wire::json)
                .toList();
    }

    /** The messages about one article, oldest first. */
    public List<ConsumerRecord<byte[], byte[]>> articles(String articleId, int count) {
        return await(Topics.ARTICLES, count, record -> new String(record.key(), UTF_8).equals(articleId));
    }

    public static JsonNode json(ConsumerRecord<byte[], byte[]> record) {
        try {
            return MessageJson.MAPPER.readTree(record.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
