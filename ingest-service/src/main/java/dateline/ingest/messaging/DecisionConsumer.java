package dateline.ingest.messaging;

import dateline.contracts.CommentReading;
import dateline.contracts.DecisionMessage;
import dateline.contracts.Unreadable;
import dateline.ingest.comment.CommentDesk;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what was decided of comments: addresses of some are destroyed, and letters go to others. */
@ApplicationScoped
class DecisionConsumer {

    private final CommentDesk desk;
    private final RecordSender sender;
    private final InPlaceRetry retry;

    DecisionConsumer(CommentDesk desk, RecordSender sender, InPlaceRetry retry) {
        this.desk = desk;
        this.sender = sender;
        this.retry = retry;
    }

    @Incoming("decisions")
    @Blocking
    void on(ConsumerRecords<byte[], byte[]> batch) {
        List<ProducerRecord<byte[], byte[]>> rejected = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            try {
                DecisionMessage decision = CommentReading.decision(record);
                retry.untilDone("erase addresses and send letters", () -> {
                    desk.heard(decision);
                    return decision.commentId();
                });
            } catch (Unreadable e) {
                rejected.add(e.rejection().of(record, DocumentConsumer.SERVICE));
            }
        }
        retry.untilDone("send what is told of decisions", () -> {
            sender.send(rejected);
            return rejected.size();
        });
    }
}
