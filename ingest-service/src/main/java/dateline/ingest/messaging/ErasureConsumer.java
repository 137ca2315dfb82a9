package dateline.ingest.messaging;

import dateline.contracts.CommentReading;
import dateline.contracts.CommentState;
import dateline.contracts.DecisionMessage;
import dateline.contracts.Unreadable;
import dateline.ingest.comment.CommentDesk;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what was decided of comments, and destroys the address of what was erased or reduced. */
@ApplicationScoped
class ErasureConsumer {

    private final CommentDesk desk;
    private final RecordSender sender;
    private final InPlaceRetry retry;

    ErasureConsumer(CommentDesk desk, RecordSender sender, InPlaceRetry retry) {
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
                wordless(record)
                        .ifPresent(id -> retry.untilDone("erase addresses", () -> {
                            desk.forget(id);
                            return id;
                        }));
            } catch (Unreadable e) {
                rejected.add(e.rejection().of(record, DocumentConsumer.SERVICE));
            }
        }
        retry.untilDone("send what is told of decisions", () -> {
            sender.send(rejected);
            return rejected.size();
        });
    }

    private static Optional<String> wordless(ConsumerRecord<byte[], byte[]> record) throws Unreadable {
        DecisionMessage decision = CommentReading.decision(record);
        boolean gone = decision.state() == CommentState.ERASED || decision.state() == CommentState.REDUCED;
        return gone ? Optional.of(decision.commentId()) : Optional.empty();
    }
}
