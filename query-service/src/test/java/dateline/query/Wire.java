package dateline.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.ArticleMessage;
import dateline.contracts.CloudEvents;
import dateline.contracts.DecisionMessage;
import dateline.contracts.ReceiptMessage;
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
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** The other services' end of the topics. */
public final class Wire implements AutoCloseable {

    static {
        // Builds share machines: what takes a second alone may take many in company.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(40));
    }

    private final String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", servers, "linger.ms", 0), new ByteArraySerializer(), new ByteArraySerializer());

    public void send(ArticleMessage message) {
        send(CloudEvents.write(
                Topics.ARTICLES,
                message.articleId(),
                message.type(),
                message.articleId() + "/" + message.revision(),
                "/dateline/ingest",
                Messages.LEARNED_AT,
                message));
    }

    public void send(AnalysisMessage message) {
        send(CloudEvents.write(
                Topics.ANALYSES,
                message.articleId(),
                AnalysisMessage.TYPE,
                message.articleId() + "/" + message.revision(),
                "/dateline/processing",
                Messages.LEARNED_AT,
                message));
    }

    public void send(DecisionMessage message) {
        send(CloudEvents.write(
                Topics.DECISIONS,
                message.commentId(),
                DecisionMessage.TYPE,
                message.commentId() + "/" + message.version(),
                "/dateline/processing",
                message.receivedAt(),
                message));
    }

    public void send(ReceiptMessage message, Instant time) {
        send(CloudEvents.write(
                Topics.RECEIPTS,
                message.documentId(),
                ReceiptMessage.TYPE,
                message.documentId(),
                "/dateline/ingest",
                time,
                message));
    }

    public void send(String topic, String key, String value) {
        send(new ProducerRecord<>(topic, key.getBytes(UTF_8), value == null ? null : value.getBytes(UTF_8)));
    }

    public void send(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that is on a topic now. */
    public List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
