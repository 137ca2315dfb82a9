package dateline.tools;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.contracts.CloudEvents;
import dateline.contracts.DocumentMessage;
import dateline.contracts.Topics;
import dateline.contracts.Unreadable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What is on the topic of documents. */
final class TopicReader implements AutoCloseable {

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    TopicReader(String bootstrapServers) {
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        this.partitions = consumer.partitionsFor(Topics.DOCUMENTS).stream()
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
    }

    long count() {
        return consumer.endOffsets(partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The contents by key, in the order of the topic. */
    Map<String, List<String>> contents() {
        Map<String, List<String>> contents = new LinkedHashMap<>();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        long left = count();
        while (left > 0) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                contents.computeIfAbsent(new String(record.key(), UTF_8), key -> new ArrayList<>())
                        .add(document(record).content());
                left--;
            }
        }
        return contents;
    }

    private static DocumentMessage document(ConsumerRecord<byte[], byte[]> record) {
        try {
            return CloudEvents.read(record, DocumentMessage.TYPE).as(DocumentMessage.class);
        } catch (Unreadable e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
