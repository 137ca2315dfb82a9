package dateline.query.messaging;

import dateline.query.index.ArticleIndex;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Makes the consumers of articles and analyses go on from where the index is. The group's committed offsets say what the
 * store has; the index may be behind it, after a crash, or new.
 */
@ApplicationScoped
@Identifier("resume-from-index")
class ResumeFromIndex implements KafkaConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(ResumeFromIndex.class);

    private final ArticleIndex index;

    ResumeFromIndex(ArticleIndex index) {
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
            LOG.debugf("topic=%s partition=%d goes on at %s", partition.topic(), partition.partition(), next);
        }
    }
}
