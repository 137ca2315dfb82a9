package dateline.query.messaging;

import dateline.query.index.CommentIndex;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Makes the consumer of decisions go on from where the index of comments is, as {@link ResumeFromIndex} does. */
@ApplicationScoped
@Identifier("resume-from-comment-index")
class ResumeFromCommentIndex implements KafkaConsumerRebalanceListener {

    private final CommentIndex index;

    ResumeFromCommentIndex(CommentIndex index) {
        this.index = index;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            OptionalLong next = index.next(partition.topic(), partition.partition());
            if (next.isPresent()) {
                consumer.seek(partition, next.getAsLong());
            } else {
                consumer.seekToBeginning(List.of(partition));
            }
        }
    }
}
