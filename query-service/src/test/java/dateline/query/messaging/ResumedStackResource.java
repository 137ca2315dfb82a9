package dateline.query.messaging;

import static dateline.query.FactMessages.factsOf;
import static dateline.query.Messages.article;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.CloudEvents;
import dateline.contracts.Topics;
import dateline.devstack.DevStack;
import dateline.query.Messages;
import dateline.query.index.ArticleIndex;
import dateline.query.index.Position;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A system in which the service ran before: its group has read all, its store is as it was, but its index is behind in
 * one partition and knows nothing of the other.
 */
public class ResumedStackResource implements QuarkusTestResourceLifecycleManager {

    private static final int PARTITIONS = 2;

    private DevStack stack;

    @Override
    public Map<String, String> start() {
        try {
            Path directory = Files.createTempDirectory("query-resumed-it");
            stack = DevStack.start(directory, 0, 0, PARTITIONS);
            publish();
            commitAsIfAllWereRead();
            Path index = directory.resolve("index");
            try (ArticleIndex before = ArticleIndex.open(index)) {
                before.reached(List.of(new Position(Topics.ARTICLES, 0, 2)));
            }
            return Map.of(
                    "kafka.bootstrap.servers", stack.bootstrapServers(),
                    "MONGODB_URI", stack.mongoUri(),
                    "DATELINE_INDEX_DIR", index.toString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void publish() throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", stack.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (String name : List.of("behind-0", "behind-1", "behind-2")) {
                producer.send(record(name, 0)).get();
            }
            for (String name : List.of("unknown-0", "unknown-1")) {
                producer.send(record(name, 1)).get();
            }
            producer.send(facts("unknown-1")).get();
        }
    }

    private static ProducerRecord<byte[], byte[]> record(String name, int partition) {
        Revised message = article(name).message();
        var record = CloudEvents.write(
                Topics.ARTICLES,
                message.articleId(),
                message.type(),
                message.articleId() + "/1",
                "/dateline/ingest",
                Messages.LEARNED_AT,
                message);
        return new ProducerRecord<>(
                record.topic(), partition, record.timestamp(), record.key(), record.value(), record.headers());
    }

    private static ProducerRecord<byte[], byte[]> facts(String name) {
        AnalysisMessage message = factsOf(article(name).message())
                .quote("Body of " + name, "of", "Ida Brandt")
                .message();
        var record = CloudEvents.write(
                Topics.ANALYSES,
                message.articleId(),
                AnalysisMessage.TYPE,
                message.articleId() + "/1",
                "/dateline/processing",
                Messages.LEARNED_AT,
                message);
        return new ProducerRecord<>(
                record.topic(), 0, record.timestamp(), record.key(), record.value(), record.headers());
    }

    private void commitAsIfAllWereRead() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
            admin.alterConsumerGroupOffsets(
                            "query",
                            Map.of(
                                    new TopicPartition(Topics.ARTICLES, 0), new OffsetAndMetadata(3),
                                    new TopicPartition(Topics.ARTICLES, 1), new OffsetAndMetadata(2),
                                    new TopicPartition(Topics.ANALYSES, 0), new OffsetAndMetadata(1)))
                    .all()
                    .get();
        }
    }

    @Override
    public void stop() {
        stack.close();
    }
}
