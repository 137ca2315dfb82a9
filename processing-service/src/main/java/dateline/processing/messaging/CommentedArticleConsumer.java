package dateline.processing.messaging;

import dateline.contracts.ArticleMessage;
import dateline.contracts.Unreadable;
import dateline.processing.comment.CommentDesk;
import dateline.processing.comment.CommentedArticle;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears of articles what judging comments needs, as a reader of its own: it does not wait for their facts, and they do
 * not wait for it. What cannot be read is rejected where articles are read for facts.
 */
@ApplicationScoped
class CommentedArticleConsumer {

    private final CommentDesk desk;

    CommentedArticleConsumer(CommentDesk desk) {
        this.desk = desk;
    }

    @Incoming("commented-articles")
    @Blocking
    void on(ConsumerRecords<byte[], byte[]> batch) throws InterruptedException {
        Map<String, CommentedArticle> newest = new LinkedHashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            try {
                ArticleMessage message = RecordReading.messageIn(record);
                newest.put(message.articleId(), CommentedArticle.of(message));
            } catch (Unreadable e) {
                continue;
            }
        }
        for (CommentedArticle article : newest.values()) {
            Patience.until("the store", () -> {
                desk.keep(article);
                return article;
            });
        }
    }
}
