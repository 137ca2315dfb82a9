package dateline.query.messaging;

import dateline.contracts.CommentReading;
import dateline.query.comment.Comments;
import dateline.query.index.CommentIndex;
import dateline.query.index.Position;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Where decisions on comments come in. The index notes each batch's end, to go on from there after a crash. */
@ApplicationScoped
class CommentConsumer {

    private final Intake intake;
    private final Comments comments;
    private final CommentIndex index;

    CommentConsumer(Intake intake, Comments comments, CommentIndex index) {
        this.intake = intake;
        this.comments = comments;
        this.index = index;
    }

    @Incoming(Channels.DECISIONS)
    @Blocking
    void decisions(ConsumerRecords<byte[], byte[]> batch) {
        intake.take(batch, CommentReading::decision, comments::take);
        index.reached(batch.partitions().stream()
                .map(partition -> new Position(
                        partition.topic(),
                        partition.partition(),
                        batch.records(partition).getLast().offset() + 1))
                .toList());
    }
}
