package dateline.query.bench;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.CloudEvents;
import dateline.contracts.Topics;
import dateline.query.Messages;
import dateline.query.bench.MadeUpFacts.Story;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Publishes made-up articles and their facts, as the two other services would, for query-service to take in.
 *
 * <p>Arguments: where the broker is, and how many articles.
 */
public final class TopicFill {

    private TopicFill() {}

    public static void main(String[] args) {
        MadeUpFacts made = new MadeUpFacts();
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", args[0]), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                Story story = made.story(i);
                producer.send(record(story.article()));
                producer.send(record(story.article(), story.facts()));
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> record(Revised article) {
        return record(Topics.ARTICLES, article, article.type(), "/dateline/ingest", article);
    }

    private static ProducerRecord<byte[], byte[]> record(Revised article, AnalysisMessage facts) {
        return record(Topics.ANALYSES, article, AnalysisMessage.TYPE, "/dateline/processing", facts);
    }

    private static ProducerRecord<byte[], byte[]> record(
            String topic, Revised article, String type, String source, Object message) {
        String id = article.articleId() + "/" + article.revision();
        return CloudEvents.write(topic, article.articleId(), type, id, source, Messages.LEARNED_AT, message);
    }
}
